import type { ShareState } from '../../sync/client/draft-store.ts';
import type { HandrailDatabase } from '../database.ts';

/** The drafts that are shared, and which of them the server does not have as they are. */
export const listShares = (database: HandrailDatabase): Promise<ShareState[]> =>
  database.transaction('r', [database.shares, database.drafts], async () => {
    const shares = await database.shares.toArray();
    const drafts = await database.drafts.bulkGet(shares.map(({ id }) => id));
    return shares.map(({ id, revision, at, saved, refused, ends = false }, index) => {
      const now = drafts[index]?.revision;
      const changed = now !== undefined && now !== saved && now !== refused?.revision && !ends;
      return { id, revision, at, changed, ends };
    });
  });
