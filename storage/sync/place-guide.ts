import type { GuideFile } from '../../guides/schema/guide-file.ts';
import type { HandrailDatabase } from '../database.ts';
import { nextFree } from './next-free.ts';

/**
 * Stores a version of the workspace's guide as the one that counts: all devices offer the same. What this device's author made
 * under the same number is not lost: it moves to a number that is free. To be called inside a transaction over `guides`.
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
  for (const other of others) {
    if (!other || (other.pulled && other.version === guide.version)) continue;
    const version = other.version === guide.version ? nextFree(versions) : other.version;
    await database.guides.put({ ...other, version, archived: true });
  }
  await database.guides.put({ ...guide, archived, pulled: true });
};
