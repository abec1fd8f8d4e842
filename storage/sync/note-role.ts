import type { Enrolled } from '../../sync/client/enrolled.ts';
import type { HandrailDatabase } from '../database.ts';
import { allowPublications } from '../publications/allow-publications.ts';
import { readSync } from './read-sync.ts';
import { writeSync } from './write-sync.ts';

/** Notes what this device may do now: a role comes and goes with signing in, too. */
export const noteRole = (database: HandrailDatabase, role: Enrolled['role']): Promise<void> =>
  database.transaction('rw', [database.sync, database.publications], async () => {
    const enrolled = await readSync(database, 'enrolled');
    if (!enrolled) return;
    await writeSync(database, 'enrolled', { ...enrolled, role });
    if (role !== 'employee') await allowPublications(database);
  });
