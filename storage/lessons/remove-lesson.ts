import type { HandrailDatabase } from '../database.ts';
import { publicationTables } from '../publications/publication-tables.ts';
import { queueArchival } from '../publications/queue-archival.ts';

/**
 * Takes a lesson out of every list and offer, in the workspace, too, where this browser is in one. Its versions stay, because
 * sessions and signals speak of them.
 */
export const removeLesson = (database: HandrailDatabase, id: string): Promise<void> =>
  database.transaction('rw', publicationTables(database), async () => {
    const versions = await database.lessons.filter(lesson => lesson.id === id).toArray();
    await database.lessons.bulkPut(versions.map(lesson => ({ ...lesson, archived: true })));
    await queueArchival(database, 'lesson', id);
  });
