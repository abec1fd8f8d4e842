import type { HandrailDatabase } from '../database.ts';
import { publicationTables } from '../publications/publication-tables.ts';
import { queueArchival } from '../publications/queue-archival.ts';

/**
 * Takes a guide out of every list and offer, in the workspace, too, where this browser is in one. Its versions stay, because runs
 * and signals speak of them.
 */
export const archiveGuide = (database: HandrailDatabase, id: string): Promise<void> =>
  database.transaction('rw', publicationTables(database), async () => {
    const versions = await database.guides.filter(guide => guide.id === id).toArray();
    await database.guides.bulkPut(versions.map(guide => ({ ...guide, archived: true })));
    await queueArchival(database, 'guide', id);
  });
