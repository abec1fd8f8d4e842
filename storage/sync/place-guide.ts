import type { GuideFile } from '../../guides/schema/guide-file.ts';
import type { HandrailDatabase } from '../database.ts';
import { contentOf } from '../guides/content-of.ts';
import { waitsUpon } from '../publications/waits-upon.ts';
import { nextFree } from './next-free.ts';

/**
 * Stores a version of the workspace's guide as the one that counts: all devices offer the same. What this device's author made
 * under the same number is not lost: it moves to a number that is free, but for what has come back from the workspace. What the
 * author has made from this version stays before it until the workspace has it. To be called inside a transaction over `guides`
 * and `publications`.
 *
 * @param versions of the guide that are there
 */
export const placeGuide = async (
  database: HandrailDatabase,
  guide: GuideFile['guide'],
  archived: boolean,
  versions: readonly number[],
): Promise<void> => {
  const keys = versions.map((version): [string, number] => [guide.id, version]);
  const others = keys.length > 0 ? await database.guides.bulkGet(keys) : [];
  const newer = await waitsUpon(database, 'guide', guide.id, guide.version);
  let own = false;
  for (const other of others) {
    if (!other) continue;
    if (other.version !== guide.version) {
      if (!newer.has(other.version)) await database.guides.put({ ...other, archived: true });
    } else if (other.pulled) own = other.own ?? false;
    else if (contentOf(other) === contentOf(guide)) own = true;
    else await database.guides.put({ ...other, version: nextFree(versions), archived: true });
  }
  await database.guides.put({ ...guide, archived, pulled: true, ...(own ? { own } : {}) });
};
