import { lessonsNamedBy } from '../../guides/exchange/lessons-named-by.ts';
import { picturesNamedBy } from '../../guides/exchange/pictures-named-by.ts';
import type { Guide } from '../../guides/schema/guide.ts';
import type { GuideFile } from '../../guides/schema/guide-file.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestLessons } from '../lessons/latest-lessons.ts';

/**
 * The file of a guide: with the lessons that it opens and the pictures of both. To be called inside a transaction over `lessons`
 * and `pictures`.
 */
export const fileOf = async (database: HandrailDatabase, guide: Guide): Promise<GuideFile> => {
  const opened = new Set(lessonsNamedBy(guide));
  const lessons = (await latestLessons(database)).filter(lesson => opened.has(lesson.id));
  const named = picturesNamedBy(guide, lessons);
  const pictures = (await database.pictures.bulkGet(named)).filter(each => each !== undefined);
  return { format: 'handrail/guide-file', formatVersion: 2, guide, lessons, pictures };
};
