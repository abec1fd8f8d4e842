import type { Enrolled } from '../../sync/client/enrolled.ts';
import type { HandrailDatabase } from '../database.ts';
import { allowPublications } from '../publications/allow-publications.ts';
import { readSync } from './read-sync.ts';
import { writeSync } from './write-sync.ts';

/** Notes the workspace that this device has joined. Signals and remarks that were for another workspace are not sent to this one. */
export const enrol = (database: HandrailDatabase, enrolled: Enrolled, pin: string): Promise<void> =>
  database.transaction(
    'rw',
    [database.sync, database.outbox, database.aside, database.publications, database.remarks],
    async () => {
      const left = await readSync(database, 'left');
      if (left !== undefined && left !== enrolled.workspace) {
        await database.outbox.clear();
        await database.aside.clear();
        await database.remarks.clear();
      }
      await database.sync.delete('left');
      await writeSync(database, 'enrolled', enrolled);
      if (enrolled.role !== 'employee') await allowPublications(database);
      if (!(await readSync(database, 'content'))) {
        await writeSync(database, 'content', { sequence: 0, root: '', pin, anew: false, readBy: '' });
      }
      const idle = { state: 'idle', sent: 0, fetched: 0, expected: 0, failures: 0 } as const;
      await writeSync(database, 'status', { ...idle, left: await database.outbox.count() });
    },
  );
