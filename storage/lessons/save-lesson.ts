import type { Lesson } from '../../guides/schema/lesson.ts';
import type { HandrailDatabase } from '../database.ts';
import { knownVersion } from '../publications/known-version.ts';
import { publicationTables } from '../publications/publication-tables.ts';
import { queueLesson } from '../publications/queue-lesson.ts';

/** Publishes a lesson as its next version, to the workspace, too, where this browser is in one. */
export const saveLesson = (
  database: HandrailDatabase,
  content: Omit<Lesson, 'version' | 'publishedAt'>,
  now: number,
): Promise<Lesson> =>
  database.transaction('rw', publicationTables(database), async () => {
    const versions = await database.lessons.filter(lesson => lesson.id === content.id).toArray();
    const base = await knownVersion(database, 'lesson', content.id);
    const version = Math.max(base, ...versions.map(lesson => lesson.version)) + 1;
    const lesson: Lesson = { ...content, version, publishedAt: now };
    await database.lessons.add(lesson);
    await queueLesson(database, lesson, base);
    return lesson;
  });
