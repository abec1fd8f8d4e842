import type { HandrailDatabase } from '../database.ts';
import { knownVersion } from './known-version.ts';
import { mayPublish } from './may-publish.ts';

/**
 * Has a guide or lesson taken back in the workspace, too, where it is there. To be called inside the transaction that takes it
 * back here, over `publicationTables`.
 */
export const queueArchival = async (
  database: HandrailDatabase,
  kind: 'guide' | 'lesson',
  id: string,
): Promise<void> => {
  if (!(await mayPublish(database))) return;
  const version = await knownVersion(database, kind, id);
  if (version === 0) return;
  const request = { kind, id, archived: true, base: version };
  await database.publications.add({ kind, id, version, request });
};
