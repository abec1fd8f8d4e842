import type { Lesson } from '../../guides/schema/lesson.ts';
import type { HandrailDatabase } from '../database.ts';

/** Publishes a lesson as its next version. */
export const saveLesson = (
  database: HandrailDatabase,
  content: Omit<Lesson, 'version' | 'publishedAt'>,
  now: number,
): Promise<Lesson> =>
  database.transaction('rw', database.lessons, async () => {
    const versions = await database.lessons.filter(lesson => lesson.id === content.id).toArray();
    const version = Math.max(0, ...versions.map(lesson => lesson.version)) + 1;
    const lesson: Lesson = { ...content, version, publishedAt: now };
    await database.lessons.add(lesson);
    return lesson;
  });
