import type { Hold } from '../../sync/client/hold.ts';
import type { IncomingEntry } from '../../sync/client/incoming-entry.ts';
import type { HandrailDatabase } from '../database.ts';
import { mayHold } from './may-hold.ts';

/** Keeps published content that is on its way. Of a thing that comes twice the later stays. */
export const keepIncoming = (
  database: HandrailDatabase,
  hold: Hold,
  entries: readonly IncomingEntry[],
): Promise<boolean> =>
  database.transaction('rw', [database.sync, database.incoming], async () => {
    if (!(await mayHold(database, hold))) return false;
    await database.incoming.bulkPut([...entries]);
    return true;
  });
