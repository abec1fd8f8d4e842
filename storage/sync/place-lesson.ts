import type { Lesson } from '../../guides/schema/lesson.ts';
import type { HandrailDatabase } from '../database.ts';
import { contentOf } from '../guides/content-of.ts';
import { waitsUpon } from '../publications/waits-upon.ts';
import { nextFree } from './next-free.ts';

/**
 * Stores a version of a lesson of the workspace. One that comes with a guide changes nothing where the workspace has published
 * it by itself. To be called inside a transaction over `lessons`, `publications`
 * and `held`.
 *
 * @param how it comes with a guide, by itself, or was taken back
 */
export const placeLesson = async (
  database: HandrailDatabase,
  lesson: Lesson,
  how: 'with-guide' | 'by-itself' | 'archived',
): Promise<void> => {
  const isAlone = how !== 'with-guide';
  if (!isAlone && (await database.held.get(['lesson', lesson.id]))) return;
  const all = await database.lessons
    .where('[id+version]')
    .between([lesson.id, 0], [lesson.id, Number.POSITIVE_INFINITY])
    .toArray();
  const there = all.find(({ version }) => version === lesson.version);
  const isSame = there !== undefined && contentOf(there) === contentOf(lesson);
  if (there && !there.pulled && !(isAlone && isSame)) {
    if (!isAlone) return;
    await database.lessons.put({
      ...there,
      version: nextFree(all.map(each => each.version)),
      archived: true,
    });
  }
  if (isAlone) {
    const newer = await waitsUpon(database, 'lesson', lesson.id, lesson.version);
    const others = all.filter(({ version }) => version !== lesson.version && !newer.has(version));
    await database.lessons.bulkPut(others.map(each => ({ ...each, archived: true })));
  }
  const own = there?.pulled ? there.own : isSame;
  await database.lessons.put({
    ...lesson,
    archived: how === 'archived',
    pulled: true,
    ...(own ? { own } : {}),
  });
};
