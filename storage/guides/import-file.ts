import type { GuideFile } from '../../guides/schema/guide-file.ts';
import type { HandrailDatabase } from '../database.ts';

/**
 * Stores everything a checked guide file holds, or, if anything fails, nothing. What is there already with the same
 * content is left as it is; other content under the same version becomes the next version.
 */
export const importFile = (database: HandrailDatabase, file: GuideFile): Promise<void> =>
  database.transaction('rw', [database.guides, database.lessons, database.pictures], async () => {
    await database.pictures.bulkPut(file.pictures);
    for (const lesson of file.lessons) {
      const versions = await database.lessons.filter(each => each.id === lesson.id).toArray();
      const version = versionFor(versions, lesson);
      if (version !== null) await database.lessons.put({ ...lesson, version });
    }
    const versions = await database.guides.filter(each => each.id === file.guide.id).toArray();
    const version = versionFor(versions, file.guide);
    if (version !== null) await database.guides.put({ ...file.guide, version });
  });

interface Publication {
  version: number;
  publishedAt: number;
  archived?: boolean;
  pulled?: boolean;
}

/** The version to store it as, or null where the latest one has this very content. */
const versionFor = (stored: readonly Publication[], given: Publication): number | null => {
  const latest = [...stored].sort((a, b) => b.version - a.version)[0];
  if (!latest) return given.version;
  if (!latest.archived && contentOf(latest) === contentOf(given)) return null;
  return Math.max(latest.version + 1, given.version);
};

const contentOf = ({
  version: _,
  publishedAt: __,
  archived: ___,
  pulled: ____,
  ...content
}: Publication): string =>
  JSON.stringify(content, (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)))
      : value,
  );
