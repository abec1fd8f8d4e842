import type { HandrailDatabase } from '../database.ts';

/**
 * Versions of a guide or lesson that were made here from a version of the workspace, and have not come back yet: they are newer
 * than it. To be called inside a transaction over `publications`.
 *
 * @param version the workspace's
 */
export const waitsUpon = async (
  database: HandrailDatabase,
  kind: 'guide' | 'lesson',
  id: string,
  version: number,
): Promise<Set<number>> => {
  const queued = await database.publications.where({ kind, id }).toArray();
  const open = queued.filter(({ refused }) => !refused);
  const first = open.findIndex(({ request }) => request.base === version);
  return new Set(first < 0 ? [] : open.slice(first).map(row => row.version));
};
