import type { HandrailDatabase } from '../database.ts';

/** The title of the latest version of a guide or lesson, or its identifier where it is not there any more. */
export const titleOf = async (database: HandrailDatabase, kind: string, id: string): Promise<string> => {
  const found =
    kind === 'lesson'
      ? await database.lessons.filter(lesson => lesson.id === id).last()
      : await database.guides.filter(guide => guide.id === id).last();
  return found?.title[found.defaultLocale] ?? id;
};
