import type { Hold } from '../../sync/client/hold.ts';
import type { RemarksPage } from '../../sync/client/remarks-state.ts';
import type { HandrailDatabase } from '../database.ts';
import { mayHold } from '../sync/may-hold.ts';
import { writeSync } from '../sync/write-sync.ts';

/** Keeps events that the server has told of, notes how far that is, and forgets remarks that are kept no longer. */
export const keepRemarks = (
  database: HandrailDatabase,
  hold: Hold,
  { since, events, keptFrom, ...state }: RemarksPage,
): Promise<boolean> =>
  database.transaction('rw', [database.sync, database.remarks], async () => {
    if (!(await mayHold(database, hold))) return false;
    // From the beginning: only what the server does not have stays beside it.
    if (since === 0) await database.remarks.filter(({ sending }) => sending === undefined).delete();
    await database.remarks.bulkPut([...events]);
    const old = await database.remarks.where('at').below(keptFrom).toArray();
    const gone = old.flatMap(({ id, ...event }) => {
      const isRemark = event.type === 'remark' || (event.type === 'remark-erased' && event.remark === id);
      return isRemark ? [id] : [];
    });
    await database.remarks.bulkDelete(gone);
    await database.remarks.where('remark').anyOf(gone).delete();
    await writeSync(database, 'remarks', state);
    return true;
  });
