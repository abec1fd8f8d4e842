import type { Publishing } from '../../guides/contracts/sharing.ts';
import type { HandrailDatabase } from '../database.ts';
import { titleOf } from '../guides/title-of.ts';

/** What is on its way to the workspace or was not taken by it, oldest first. */
export const listPublications = (database: HandrailDatabase): Promise<Publishing['publications']> =>
  database.transaction('r', [database.publications, database.guides, database.lessons], async () => {
    const rows = await database.publications.orderBy('order').toArray();
    const open = rows.filter(({ sequence }) => sequence === undefined);
    const listed: Publishing['publications'] = [];
    for (const { kind, id, version, request, refused } of open) {
      listed.push({
        ...{ kind, id, version, title: await titleOf(database, kind, id) },
        archived: 'archived' in request,
        ...(refused ? { refused } : {}),
      });
    }
    return listed;
  });
