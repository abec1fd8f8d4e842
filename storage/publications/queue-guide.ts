import { writeGuideFile } from '../../guides/exchange/write-guide-file.ts';
import type { Guide } from '../../guides/schema/guide.ts';
import type { HandrailDatabase } from '../database.ts';
import { fileOf } from '../guides/file-of.ts';
import { mayPublish } from './may-publish.ts';

/**
 * Has a guide that was published here go to the workspace, where this browser is in one, with the lessons and pictures that it
 * names as they are now: what is sent again is the same to the last letter. To be called inside the transaction that publishes it,
 * over `publicationTables`.
 *
 * @param base the workspace's version that it was made from
 */
export const queueGuide = async (database: HandrailDatabase, guide: Guide, base: number): Promise<void> => {
  if (!(await mayPublish(database))) return;
  const body = writeGuideFile(await fileOf(database, guide));
  const { id, version } = guide;
  await database.publications.add({ kind: 'guide', id, version, request: { kind: 'guide', body, base } });
};
