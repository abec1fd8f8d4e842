import type { HandrailDatabase } from '../database.ts';
import { mayPublish } from '../publications/may-publish.ts';

/**
 * Shares a draft with the authors of the workspace, or does so no more: then the server forgets it, unless somebody else has changed
 * it meanwhile. False where there is no draft, or no workspace in which this browser's authors may do so.
 */
export const shareDraft = (database: HandrailDatabase, id: string, on: boolean): Promise<boolean> =>
  database.transaction('rw', [database.drafts, database.shares, database.sync], async () => {
    if (!(await database.drafts.get(id)) || !(await mayPublish(database))) return false;
    const share = await database.shares.get(id);
    if (on && share) {
      const { ends: _, ...lasting } = share;
      await database.shares.put(lasting);
    } else if (on) {
      await database.shares.put({ id, revision: 0, at: 0, saved: -1, pictures: [], own: true });
    } else if (share) {
      await database.shares.put({ ...share, ends: true, own: true });
    }
    return true;
  });
