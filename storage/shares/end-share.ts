import type { Hold } from '../../sync/client/hold.ts';
import type { HandrailDatabase } from '../database.ts';
import { mayHold } from '../sync/may-hold.ts';

/**
 * Notes that the server has a draft no more. It goes here, too, where it came from there and nothing in it was changed here since;
 * otherwise it stays, and is not shared.
 */
export const endShare = (database: HandrailDatabase, hold: Hold, id: string): Promise<boolean> =>
  database.transaction(
    'rw',
    [database.drafts, database.shares, database.origins, database.sync],
    async () => {
      if (!(await mayHold(database, hold))) return false;
      const [share, draft] = [await database.shares.get(id), await database.drafts.get(id)];
      await database.shares.delete(id);
      if (!share || share.own || share.ends || draft?.revision !== share.saved) return true;
      await database.drafts.delete(id);
      await database.origins.delete(id);
      return true;
    },
  );
