import { v7 as uuidV7 } from 'uuid';
import type { Circumstances } from '../../guides/play/circumstances.ts';
import type { Run } from '../../guides/play/run.ts';
import { startRun } from '../../guides/play/start-run.ts';
import { transitionRun } from '../../guides/play/transition-run.ts';
import type { Guide } from '../../guides/schema/guide.ts';
import type { HandrailDatabase } from '../database.ts';
import { appendSignals } from '../signals/append-signals.ts';
import { followRun } from './follow-run.ts';
import { guideOfRun } from './guide-of-run.ts';

/** What is begun. */
export interface RunBeginning {
  guide: Guide;
  by: Run['by'];
  /** Epoch milliseconds. */
  now: number;
  /** An author's trial, which is not counted. */
  preview?: boolean;
  /** The run with the checklist whose task begins this one. */
  parent?: string;
  /** What is known of the person and the page. */
  circumstances?: Circumstances;
}

/**
 * Begins a run and stores it with its signals. A run that was under way is paused; one of the same guide that was
 * paused is left, for two of them would confuse. To be called inside a transaction over `runs`,
 * `guides`, `signals` and `settings`.
 */
export const beginRun = async (
  database: HandrailDatabase,
  { guide, by, now, preview = false, parent, circumstances = {} }: RunBeginning,
): Promise<Run | null> => {
  const begun = startRun({
    ...{ id: uuidV7(), guide, by, now, preview, circumstances },
    ...(parent === undefined ? {} : { parent }),
  });
  if (!begun) return null;
  const others = await database.runs.where('status').anyOf('active', 'paused', 'completed').toArray();
  for (const other of others) {
    const otherGuide = await guideOfRun(database, other);
    const leave = other.id !== parent && (other.guide === guide.id || other.preview !== undefined);
    const ending = other.status === 'completed' ? 'closed' : leave ? 'left' : 'paused';
    const moved =
      otherGuide && transitionRun(other, otherGuide, { type: ending, revision: other.revision }, now);
    if (!moved) continue;
    await database.runs.put(moved.run);
    await appendSignals(database, moved.signals, now);
  }
  await database.runs.put(begun.run);
  await appendSignals(database, begun.signals, now);
  await followRun(database, null, begun.run, now);
  return begun.run;
};
