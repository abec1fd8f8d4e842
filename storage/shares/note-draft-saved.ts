import type { Draft } from '../../guides/schema/guide.ts';
import type { Hold } from '../../sync/client/hold.ts';
import type { HandrailDatabase } from '../database.ts';
import { mayHold } from '../sync/may-hold.ts';

/** Notes that the server has a draft as it was sent. What was changed here since is told from that. */
export const noteDraftSaved = (
  database: HandrailDatabase,
  hold: Hold,
  sent: Draft,
  { revision, at }: { revision: number; at: number },
): Promise<boolean> =>
  database.transaction('rw', [database.shares, database.sync], async () => {
    if (!(await mayHold(database, hold))) return false;
    const share = await database.shares.get(sent.id);
    if (!share) return true;
    const { refused: _, ...rest } = share;
    await database.shares.put({ ...rest, revision, at, base: sent, saved: sent.revision });
    return true;
  });
