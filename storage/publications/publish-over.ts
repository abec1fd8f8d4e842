import type { Guide } from '../../guides/schema/guide.ts';
import type { Lesson } from '../../guides/schema/lesson.ts';
import type { HandrailDatabase } from '../database.ts';
import { discardPublication } from './discard-publication.ts';
import { knownVersion } from './known-version.ts';
import { publicationTables } from './publication-tables.ts';
import { queueGuide } from './queue-guide.ts';
import { queueLesson } from './queue-lesson.ts';

/**
 * Publishes the latest of what the workspace did not take of a guide or lesson as the version after the one that this browser knows
 * of: its author has seen that, and wants it so all the same. False where there is nothing of the kind.
 *
 * @param now epoch milliseconds
 */
export const publishOver = (
  database: HandrailDatabase,
  kind: 'guide' | 'lesson',
  id: string,
  now: number,
): Promise<boolean> =>
  database.transaction('rw', publicationTables(database), async () => {
    const rows = await database.publications.where({ kind, id }).toArray();
    const row = rows.findLast(({ refused, request }) => refused && 'body' in request);
    if (!row || !('body' in row.request)) return false;
    await discardPublication(database, kind, id);
    const content = JSON.parse(row.request.body) as { guide: Guide } | { lesson: Lesson } | Lesson;
    const base = await knownVersion(database, kind, id);
    const table = kind === 'guide' ? database.guides : database.lessons;
    const there = await table
      .where('[id+version]')
      .between([id, 0], [id, Number.POSITIVE_INFINITY])
      .toArray();
    const version = Math.max(base, ...there.map(each => each.version)) + 1;
    if ('guide' in content) {
      const guide = { ...content.guide, version, publishedAt: now };
      await database.guides.add(guide);
      await queueGuide(database, guide, base);
    } else {
      const lesson = { ...('lesson' in content ? content.lesson : content), version, publishedAt: now };
      await database.lessons.add(lesson);
      await queueLesson(database, lesson, base);
    }
    return true;
  });
