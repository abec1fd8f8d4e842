import type { Engine } from '../database/engine.ts';
import { rememberingDays } from '../figures/remembering-days.ts';
import { type WorkspaceRow, workspaceSettingsSchema } from '../workspaces/workspace.ts';

/** A day, in ms. */
const day = 86_400_000;

/** How many rows of each kind were removed. */
export interface Removed {
  signals: number;
  facts: number;
  tallies: number;
  remarks: number;
}

/**
 * Removes what is older than its workspace keeps: first signals, then what they were folded into, last the tallies of days; and remarks with all that became of them. Each workspace in
 * a transaction of its own, so that nobody waits long.
 *
 * @param now epoch milliseconds
 */
export const keepWithinLimits = async (engine: Engine, now: number): Promise<Removed> => {
  const removed: Removed = { signals: 0, facts: 0, tallies: 0, remarks: 0 };
  const workspaces = await engine.snapshot(transaction => transaction.rows<WorkspaceRow>('listWorkspaces'));
  for (const { id, settings, time_zone: timeZone } of workspaces) {
    const { keepSignals, keepFacts, keepCounters, keepRemarks } = workspaceSettingsSchema.parse(
      JSON.parse(settings),
    );
    const dayOf = rememberingDays(timeZone);
    await engine.transaction(async transaction => {
      // Another server does it right now.
      const [{ taken } = { taken: 0 }] = await transaction.rows<{ taken: number }>('tryUpkeep');
      if (taken === 0) return;
      await transaction.rows('lockIngest', [id]);
      const before = (days: number): number => now - days * day;
      const [signals, facts] = [before(keepSignals), before(Math.max(keepSignals, keepFacts))];
      removed.signals += await transaction.run('deleteSignalsBefore', [id, signals]);
      removed.facts += await transaction.run('deleteFactsBefore', [id, facts]);
      await transaction.run('deletePersonDaysBefore', [id, dayOf(Math.max(0, facts))]);
      await transaction.run('forgetReachedBefore', [id, dayOf(Math.max(0, facts))]);
      const counters = Math.max(0, before(Math.max(keepSignals, keepFacts, keepCounters)));
      removed.remarks += await transaction.run('deleteRemarksBefore', [id, before(keepRemarks)]);
      removed.tallies += await transaction.run('deleteTalliesBefore', [id, dayOf(counters)]);
    });
  }
  await engine.transaction(async transaction => {
    await transaction.run('forgetUsedAssertions', [now]);
    await transaction.run('forgetSignIns', [now]);
  });
  return removed;
};
