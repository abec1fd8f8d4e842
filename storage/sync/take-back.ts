import type { SetAside } from '../../sync/client/set-aside.ts';
import type { HandrailDatabase } from '../database.ts';

/** Puts signals that the server did not know back into the outbox, where it is time to try them again. */
export const takeBack = (database: HandrailDatabase, isDue: (signal: SetAside) => boolean): Promise<void> =>
  database.transaction('rw', [database.outbox, database.aside], async () => {
    const due = (await database.aside.toArray()).filter(isDue);
    if (due.length === 0) return;
    await database.outbox.bulkPut(due.map(({ id, worth }) => ({ id, worth })));
    await database.aside.bulkDelete(due.map(({ id }) => id));
  });
