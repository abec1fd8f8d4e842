import type { GuideFile } from '../../guides/schema/guide-file.ts';
import type { HandrailDatabase } from '../database.ts';
import { knownVersion } from '../publications/known-version.ts';
import { publicationTables } from '../publications/publication-tables.ts';
import { queueGuide } from '../publications/queue-guide.ts';
import { queueLesson } from '../publications/queue-lesson.ts';
import { contentOf } from './content-of.ts';

/**
 * Stores everything a checked guide file holds, or, if anything fails, nothing. What is there already with the same
 * content is left as it is; other content under the same version becomes the next version. What is new goes to the workspace, too,
 * where this browser is in one.
 */
export const importFile = (database: HandrailDatabase, file: GuideFile): Promise<void> =>
  database.transaction('rw', publicationTables(database), async () => {
    await database.pictures.bulkPut(file.pictures);
    for (const given of file.lessons) {
      const versions = await database.lessons.filter(each => each.id === given.id).toArray();
      const known = await knownVersion(database, 'lesson', given.id);
      const version = versionFor(versions, given, known);
      if (version === null) continue;
      const lesson = { ...given, version };
      await database.lessons.put(lesson);
      // One that the workspace has only with guides comes with this guide, too.
      if (known > 0) await queueLesson(database, lesson, known);
    }
    const versions = await database.guides.filter(each => each.id === file.guide.id).toArray();
    const known = await knownVersion(database, 'guide', file.guide.id);
    const version = versionFor(versions, file.guide, known);
    if (version === null) return;
    const guide = { ...file.guide, version };
    await database.guides.put(guide);
    await queueGuide(database, guide, known);
  });

type Publication = Parameters<typeof contentOf>[0];

/** The version to store it as, or null where the latest one has this very content. */
const versionFor = (stored: readonly Publication[], given: Publication, known: number): number | null => {
  const latest = [...stored].sort((a, b) => b.version - a.version)[0];
  if (latest && !latest.archived && contentOf(latest) === contentOf(given)) return null;
  return Math.max((latest?.version ?? 0) + 1, known + 1, given.version);
};
