import type { Player } from '../../guides/play/circumstances.ts';
import type { Run } from '../../guides/play/run.ts';
import type { RunEvent } from '../../guides/play/run-event.ts';
import { transitionRun } from '../../guides/play/transition-run.ts';
import type { HandrailDatabase } from '../database.ts';
import { appendSignals } from '../signals/append-signals.ts';
import { signalTables } from '../signals/signal-tables.ts';
import { followRun } from './follow-run.ts';
import { guideOfRun } from './guide-of-run.ts';

/**
 * Tells a run what happened and stores the new state with the signals that tell of it, in one transaction, with what that
 * means for other runs.
 *
 * @param now epoch milliseconds
 * @param player what is known of the person
 * @returns the run as it then is, or undefined where there is none; an event that does not apply changes nothing
 */
export const changeRun = (
  database: HandrailDatabase,
  id: string,
  event: RunEvent,
  now: number,
  player: Player = {},
): Promise<Run | undefined> =>
  database.transaction('rw', [database.runs, database.guides, ...signalTables(database)], async () => {
    const run = await database.runs.get(id);
    const guide = run && (await guideOfRun(database, run));
    if (!run || !guide) return undefined;
    const moved = transitionRun(run, guide, event, now, player);
    if (!moved) return run;
    await database.runs.put(moved.run);
    await appendSignals(database, moved.signals, now);
    await followRun(database, run, moved.run, now);
    return moved.run;
  });
