import { restoreCopy } from '../../guides/merge/restore-copy.ts';
import type { HandrailDatabase } from '../database.ts';

/**
 * Puts a kept copy back into its draft, or only forgets it. What it takes the place of is kept in turn. False where it is not there.
 *
 * @param now epoch milliseconds
 */
export const settleKept = (
  database: HandrailDatabase,
  order: number,
  how: 'put-back' | 'forget',
  now: number,
): Promise<boolean> =>
  database.transaction('rw', [database.keptCopies, database.drafts], async () => {
    const row = await database.keptCopies.get(order);
    const stored = row && (await database.drafts.get(row.of));
    if (!row || (how === 'put-back' && !stored)) return false;
    await database.keptCopies.delete(order);
    if (how === 'forget' || !stored) return true;
    const { of, at: _, order: __, ...copy } = row;
    const { draft, replaced } = restoreCopy(stored, copy);
    await database.drafts.put({ ...draft, revision: stored.revision + 1, updatedAt: now });
    if (replaced) await database.keptCopies.add({ ...replaced, of, at: now });
    return true;
  });
