import type { HandrailDatabase } from '../database.ts';

/** Takes a guide out of every list and offer. Its versions stay, because runs and signals speak of them. */
export const archiveGuide = (database: HandrailDatabase, id: string): Promise<void> =>
  database.transaction('rw', database.guides, async () => {
    const versions = await database.guides.filter(guide => guide.id === id).toArray();
    await database.guides.bulkPut(versions.map(guide => ({ ...guide, archived: true })));
  });
