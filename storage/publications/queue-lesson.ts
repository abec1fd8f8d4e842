import type { Lesson } from '../../guides/schema/lesson.ts';
import type { LessonFile } from '../../guides/schema/lesson-file.ts';
import type { HandrailDatabase } from '../database.ts';
import { mayPublish } from './may-publish.ts';

/**
 * Has a lesson that was published here go to the workspace, where this browser is in one, with its pictures. To be called inside
 * the transaction that publishes it, over `publicationTables`.
 *
 * @param base the workspace's version that it was made from
 */
export const queueLesson = async (
  database: HandrailDatabase,
  lesson: Lesson,
  base: number,
): Promise<void> => {
  if (!(await mayPublish(database))) return;
  const shown = lesson.cards.flatMap(card => (card.kind === 'picture' ? [card.picture] : []));
  const found = await database.pictures.bulkGet([...new Set(shown)]);
  const pictures = found.filter(each => each !== undefined);
  const file: LessonFile = { format: 'handrail/lesson-file', formatVersion: 1, lesson, pictures };
  const body = JSON.stringify(pictures.length > 0 ? file : lesson);
  const { id, version } = lesson;
  await database.publications.add({ kind: 'lesson', id, version, request: { kind: 'lesson', body, base } });
};
