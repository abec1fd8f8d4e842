import type { Hold } from '../../sync/client/hold.ts';
import type { HandrailDatabase } from '../database.ts';
import { mayHold } from './may-hold.ts';
import { readSync } from './read-sync.ts';
import { writeSync } from './write-sync.ts';

/** Forgets what is incoming, and notes that all is fetched anew. What is held, and the outbox, stay. */
export const fetchAnew = (database: HandrailDatabase, hold: Hold): Promise<boolean> =>
  database.transaction('rw', [database.sync, database.incoming], async () => {
    const content = await readSync(database, 'content');
    if (!content || !(await mayHold(database, hold))) return false;
    await database.incoming.clear();
    await writeSync(database, 'content', { ...content, anew: true });
    return true;
  });
