import type { Lesson } from '../../guides/schema/lesson.ts';
import type { HandrailDatabase } from '../database.ts';
import { knownVersion } from '../publications/known-version.ts';
import { publicationTables } from '../publications/publication-tables.ts';
import { queueLesson } from '../publications/queue-lesson.ts';

/**
 * Publishes a lesson as its next version, to the workspace, too, where this browser is in one.
 *
 * @param over the version that it was made from, 0 for a new one: nobody publishes over what they have not seen
 * @param now epoch milliseconds
 * @returns the lesson, or the newer version that is there already; then nothing was changed
 */
export const saveLesson = (
  database: HandrailDatabase,
  content: Omit<Lesson, 'version' | 'publishedAt'>,
  over: number,
  now: number,
): Promise<{ saved: Lesson } | { newer: number }> =>
  database.transaction('rw', publicationTables(database), async () => {
    const versions = await database.lessons.filter(lesson => lesson.id === content.id).toArray();
    const base = await knownVersion(database, 'lesson', content.id);
    // What the workspace did not take is archived, and nobody's to be seen.
    const offered = versions.filter(({ archived }) => !archived);
    const latest = Math.max(base, ...offered.map(lesson => lesson.version));
    if (latest > over) return { newer: latest };
    const version = Math.max(latest, ...versions.map(lesson => lesson.version)) + 1;
    const lesson: Lesson = { ...content, version, publishedAt: now };
    await database.lessons.add(lesson);
    await queueLesson(database, lesson, base);
    return { saved: lesson };
  });
