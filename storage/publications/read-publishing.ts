import type { Publishing } from '../../guides/contracts/sharing.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestGuides } from '../guides/latest-guides.ts';
import { readSync } from '../sync/read-sync.ts';
import { listPublications } from './list-publications.ts';
import { mayPublish } from './may-publish.ts';
import { publicationTables } from './publication-tables.ts';

/** How things stand between what was published here and the workspace, for authors to see. */
export const readPublishing = (database: HandrailDatabase): Promise<Publishing> =>
  database.transaction('r', publicationTables(database), async () => {
    const publications = await listPublications(database);
    if (!(await mayPublish(database))) return { publications, onlyHere: [] };
    const workspace = (await readSync(database, 'enrolled'))?.workspaceName ?? '';
    const held = await database.held.toCollection().primaryKeys();
    const queued = await database.publications.toArray();
    const known = new Set([
      ...held.map(([kind, id]) => `${kind} ${id}`),
      ...queued.map(({ kind, id }) => `${kind} ${id}`),
    ]);
    const guides = await latestGuides(database);
    const onlyHere = guides.map(({ id }) => id).filter(id => !known.has(`guide ${id}`));
    return { workspace, publications, onlyHere };
  });
