import type { Lesson } from '../../guides/schema/lesson.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestVersions } from '../guides/latest-versions.ts';

/** The latest version of every lesson that is not archived, by title. */
export const latestLessons = async (database: HandrailDatabase): Promise<Lesson[]> =>
  latestVersions(await database.lessons.toArray());
