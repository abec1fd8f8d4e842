import type { PublicationAnswer } from '../../sync/client/publication-answer.ts';
import type { HandrailDatabase } from '../database.ts';
import { offerHeld } from './offer-held.ts';
import { publicationTables } from './publication-tables.ts';

/** Notes what the server made of a publication. A refusal that comes late, after it was taken, says nothing. */
export const settlePublication = (
  database: HandrailDatabase,
  order: number,
  answer: PublicationAnswer,
): Promise<void> =>
  database.transaction('rw', [database.origins, ...publicationTables(database)], async () => {
    const row = await database.publications.get(order);
    if (!row || row.sequence !== undefined) return;
    if ('taken' in answer) {
      const { refused: _, ...taken } = row;
      if (answer.taken === 'nothing') await database.publications.delete(order);
      else await database.publications.put({ ...taken, sequence: answer.taken.sequence });
      return;
    }
    const { kind, id, request } = row;
    const refused = await database.publications
      .where({ kind, id })
      .filter(each => (each.order ?? 0) >= order && each.sequence === undefined)
      .toArray();
    await database.publications.bulkPut(refused.map(each => ({ ...each, refused: answer.refused })));
    await offerHeld(
      database,
      kind,
      id,
      refused.map(({ version }) => version),
    );
    // A draft that was made from what is refused was made from what that was made from.
    const origin = kind === 'guide' ? await database.origins.get(id) : undefined;
    if (origin && request.base !== undefined && origin.version > request.base)
      await database.origins.put({ id, version: request.base });
  });
