import type { OutgoingPublication } from '../../sync/client/outgoing-publication.ts';
import type { HandrailDatabase } from '../database.ts';

/** The oldest publication that the server has neither taken nor refused. */
export const nextPublication = async (
  database: HandrailDatabase,
): Promise<OutgoingPublication | undefined> => {
  const row = await database.publications
    .orderBy('order')
    .filter(({ sequence, refused }) => sequence === undefined && !refused)
    .first();
  if (row?.order === undefined) return undefined;
  const { order, kind, id, version, request } = row;
  return { order, kind, id, version, request };
};
