import type { Run } from '../../guides/play/run.ts';
import type { RunEvent } from '../../guides/play/run-event.ts';
import { transitionRun } from '../../guides/play/transition-run.ts';
import type { HandrailDatabase } from '../database.ts';
import { appendSignals } from '../signals/append-signals.ts';
import { guideOfRun } from './guide-of-run.ts';

/**
 * What one run's change means for the others: a guide that was completed ticks tasks of checklists, and when the person is
 * done with the guide of a task, the checklist goes on. To be called inside the transaction that stored the change.
 *
 * @param before the run as it was, or null where it has just begun
 */
export const followRun = async (
  database: HandrailDatabase,
  before: Run | null,
  after: Run,
  now: number,
): Promise<void> => {
  if (after.status === 'completed' && before?.status !== 'completed' && !after.preview) {
    const others = await database.runs.where('status').anyOf('active', 'paused').toArray();
    for (const other of others)
      await tell(database, other, { type: 'guide-completed', guide: after.guide }, now);
  }
  if (after.parent === undefined || !isOver(after) || (before && isOver(before))) return;
  // Something else was begun meanwhile: that goes on.
  if ((await database.runs.where('status').equals('active').count()) > 0) return;
  const parent = await database.runs.get(after.parent);
  if (parent) await tell(database, parent, { type: 'resumed' }, now);
};

/** The person has nothing more to see of it. */
const isOver = ({ status, closed }: Run): boolean => status === 'left' || (status === 'completed' && closed);

const tell = async (database: HandrailDatabase, run: Run, event: RunEvent, now: number): Promise<void> => {
  const guide = await guideOfRun(database, run);
  const moved = guide && transitionRun(run, guide, event, now);
  if (!moved) return;
  await database.runs.put(moved.run);
  await appendSignals(database, moved.signals, now);
};
