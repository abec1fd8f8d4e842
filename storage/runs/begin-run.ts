import { v7 as uuidV7 } from 'uuid';
import type { Run } from '../../guides/play/run.ts';
import { startRun } from '../../guides/play/start-run.ts';
import { transitionRun } from '../../guides/play/transition-run.ts';
import type { Guide } from '../../guides/schema/guide.ts';
import type { HandrailDatabase } from '../database.ts';
import { appendSignals } from '../signals/append-signals.ts';
import { guideOfRun } from './guide-of-run.ts';

/** What is begun. */
export interface RunBeginning {
  guide: Guide;
  by: Run['by'];
  /** Epoch milliseconds. */
  now: number;
  /** An author's trial, which is not counted. */
  preview?: boolean;
}

/**
 * Begins a run and stores it with its signals. A run that was under way is paused; one of the same guide that was
 * paused is left, for two of them would confuse. To be called inside a transaction over `runs`,
 * `guides`, `signals` and `settings`.
 */
export const beginRun = async (
  database: HandrailDatabase,
  { guide, by, now, preview = false }: RunBeginning,
): Promise<Run | null> => {
  const begun = startRun({ id: uuidV7(), guide, by, now, preview });
  if (!begun) return null;
  const others = await database.runs.where('status').anyOf('active', 'paused', 'completed').toArray();
  for (const other of others) {
    const otherGuide = await guideOfRun(database, other);
    const leave = other.guide === guide.id || other.preview !== undefined;
    const ending = other.status === 'completed' ? 'closed' : leave ? 'left' : 'paused';
    const moved =
      otherGuide && transitionRun(other, otherGuide, { type: ending, revision: other.revision }, now);
    if (!moved) continue;
    await database.runs.put(moved.run);
    await appendSignals(database, moved.signals, now);
  }
  await database.runs.put(begun.run);
  await appendSignals(database, begun.signals, now);
  return begun.run;
};
