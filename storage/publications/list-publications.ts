import type { HandrailDatabase } from '../database.ts';
import { titleOf } from '../guides/title-of.ts';

/** What became of something that was published or taken back in this browser. */
export interface ListedPublication {
  kind: 'guide' | 'lesson';
  id: string;
  title: string;
  version: number;
  /** Taken back, not published. */
  archived: boolean;
  /** The server's sentence, where it did not take it. Missing: it is on its way. */
  refused?: string;
}

/** What is on its way to the workspace or was not taken by it, oldest first. */
export const listPublications = (database: HandrailDatabase): Promise<ListedPublication[]> =>
  database.transaction('r', [database.publications, database.guides, database.lessons], async () => {
    const rows = await database.publications.orderBy('order').toArray();
    const open = rows.filter(({ sequence }) => sequence === undefined);
    const listed: ListedPublication[] = [];
    for (const { kind, id, version, request, refused } of open) {
      listed.push({
        ...{ kind, id, version, title: await titleOf(database, kind, id) },
        archived: 'archived' in request,
        ...(refused ? { refused: refused.reason } : {}),
      });
    }
    return listed;
  });
