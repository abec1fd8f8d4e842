import type { Transaction } from '../database/engine.ts';
import { Tally } from './tally.ts';
import type { TallyChanges } from './tally-changes.ts';

/** Brings the stored tallies of a workspace up to date. Its lock on ingest is held, so that nobody else does meanwhile. */
export const changeTallies = async (
  transaction: Transaction,
  workspace: number,
  changes: TallyChanges,
): Promise<void> => {
  const all = changes.all();
  if (all.length === 0) return;
  const stored = await transaction.rows<{ subject: string; day: string; amounts: string | null }>(
    'findTallies',
    [workspace, JSON.stringify(all.map(({ subject, day }) => ({ subject, day })))],
  );
  const known = new Map(stored.map(({ subject, day, amounts }) => [`${day} ${subject}`, amounts]));
  const changed = all.map(({ subject, day, change }) => {
    const tally = new Tally(known.get(`${day} ${subject}`) ?? undefined);
    tally.addAll(change);
    return { subject, day, amounts: tally.text() };
  });
  await transaction.run('writeTallies', [workspace, JSON.stringify(changed)]);
};
