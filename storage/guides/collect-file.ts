import type { GuideFile } from '../../guides/schema/guide-file.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestLessons } from '../lessons/latest-lessons.ts';
import { latestGuides } from './latest-guides.ts';

/** Everything that belongs into the file of a guide: its latest version, the lessons it opens, the pictures of both. */
export const collectFile = (database: HandrailDatabase, id: string): Promise<GuideFile | undefined> =>
  database.transaction('r', [database.guides, database.lessons, database.pictures], async () => {
    const guide = (await latestGuides(database)).find(each => each.id === id);
    if (!guide) return undefined;
    const opened = new Set(guide.steps.map(step => step.lesson));
    const lessons = (await latestLessons(database)).filter(lesson => opened.has(lesson.id));
    const named = [
      ...guide.steps.map(step => step.picture),
      ...lessons.flatMap(lesson =>
        lesson.cards.map(card => (card.kind === 'picture' ? card.picture : undefined)),
      ),
    ].filter(picture => picture !== undefined);
    const pictures = (await database.pictures.bulkGet([...new Set(named)])).filter(
      each => each !== undefined,
    );
    return { format: 'handrail/guide-file', formatVersion: 1, guide, lessons, pictures };
  });
