import type { HandrailDatabase } from '../database.ts';

/**
 * The latest version that the workspace has of a guide or lesson, as far as this browser knows, with what it has published itself
 * and was not refused; 0 where there is none. To be called inside a transaction over `publications` and `held`.
 */
export const knownVersion = async (
  database: HandrailDatabase,
  kind: 'guide' | 'lesson',
  id: string,
): Promise<number> => {
  const held = await database.held.get([kind, id]);
  const queued = await database.publications.where({ kind, id }).toArray();
  const versions = queued.flatMap(({ refused, version }) => (refused ? [] : [version]));
  return Math.max(held?.version ?? 0, ...versions);
};
