import type { PackEntry } from './pack-entry.ts';
import { sha256 } from './sha256.ts';

/**
 * What a head signs: one hash over all of a workspace's published content, whatever the order in which it is given. Two
 * devices with the same root hold the same.
 */
export const packRoot = (
  entries: Iterable<Pick<PackEntry, 'kind' | 'id' | 'version' | 'hash' | 'archived'>>,
): Promise<string> => {
  const lines = [...entries].map(
    ({ kind, id, version, hash, archived }) =>
      `${kind} ${id} ${version} ${hash} ${archived ? 'archived' : 'current'}\n`,
  );
  return sha256(lines.sort().join(''));
};
