import type { KeptCopy } from '../../guides/merge/kept-copy.ts';
import type { HandrailDatabase } from '../database.ts';

/** A copy that lost in a merge. */
export interface ListedCopy {
  /** By which it is named. */
  order: number;
  /** When it lost, in epoch milliseconds. */
  at: number;
  copy: KeptCopy;
}

/** What lost in merges of a draft and was not decided about, oldest first. */
export const listKept = (database: HandrailDatabase, draft: string): Promise<ListedCopy[]> =>
  database.transaction('r', database.keptCopies, async () => {
    const rows = await database.keptCopies.where({ of: draft }).toArray();
    return rows.map(({ order = 0, of: _, at, ...copy }) => ({ order, at, copy }));
  });
