import type { HandrailDatabase } from '../database.ts';

/** Takes a lesson out of every list and offer. Its versions stay, because sessions and signals speak of them. */
export const removeLesson = (database: HandrailDatabase, id: string): Promise<void> =>
  database.transaction('rw', database.lessons, async () => {
    const versions = await database.lessons.filter(lesson => lesson.id === id).toArray();
    await database.lessons.bulkPut(versions.map(lesson => ({ ...lesson, archived: true })));
  });
