import type { GuideFile } from '../../guides/schema/guide-file.ts';
import type { HandrailDatabase } from '../database.ts';
import { nextFree } from './next-free.ts';

/**
 * Stores a version of the workspace's guide. What this device's author made under the same number is not lost: it moves to a
 * number that is free. To be called inside a transaction over `guides`.
 *
 * @param versions of the guide that are there
 */
export const placeGuide = async (
  database: HandrailDatabase,
  guide: GuideFile['guide'],
  archived: boolean,
  versions: readonly number[],
): Promise<void> => {
  for (const version of versions) {
    const there = await database.guides.get([guide.id, version]);
    if (there?.pulled && version !== guide.version) await database.guides.put({ ...there, archived: true });
    const isOwn = there && !there.pulled && version === guide.version;
    if (isOwn) await database.guides.put({ ...there, version: nextFree(versions), archived: true });
  }
  await database.guides.put({ ...guide, archived, pulled: true });
};
