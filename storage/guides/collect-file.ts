import { lessonsNamedBy } from '../../guides/exchange/lessons-named-by.ts';
import { picturesNamedBy } from '../../guides/exchange/pictures-named-by.ts';
import type { GuideFile } from '../../guides/schema/guide-file.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestLessons } from '../lessons/latest-lessons.ts';
import { latestGuides } from './latest-guides.ts';

/** Everything that belongs into the file of a guide: its latest version, the lessons it opens, the pictures of both. */
export const collectFile = (database: HandrailDatabase, id: string): Promise<GuideFile | undefined> =>
  database.transaction('r', [database.guides, database.lessons, database.pictures], async () => {
    const guide = (await latestGuides(database)).find(each => each.id === id);
    if (!guide) return undefined;
    const opened = new Set(lessonsNamedBy(guide));
    const lessons = (await latestLessons(database)).filter(lesson => opened.has(lesson.id));
    const named = picturesNamedBy(guide, lessons);
    const pictures = (await database.pictures.bulkGet(named)).filter(each => each !== undefined);
    return { format: 'handrail/guide-file', formatVersion: 2, guide, lessons, pictures };
  });
