import type { Settlement } from '../../sync/client/sync-store.ts';
import type { HandrailDatabase } from '../database.ts';

/** Takes out of the outbox what the server has spoken about, and keeps what it did not take. Answers how many are left. */
export const settleSignals = (
  database: HandrailDatabase,
  { acknowledged, refused, notYet, version, now }: Settlement,
): Promise<number> =>
  database.transaction('rw', [database.outbox, database.aside, database.quarantine], async () => {
    const rows = (await database.outbox.bulkGet([...notYet])).filter(row => row !== undefined);
    await database.aside.bulkPut(rows.map(row => ({ ...row, version, at: now })));
    await database.quarantine.bulkPut(refused.map(({ id, reason }) => ({ id, reason, at: now })));
    await database.outbox.bulkDelete([...acknowledged, ...refused.map(({ id }) => id), ...notYet]);
    return database.outbox.count();
  });
