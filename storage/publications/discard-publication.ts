import type { HandrailDatabase } from '../database.ts';

/** Forgets what the workspace did not take of a guide or lesson. The versions themselves stay in this browser. */
export const discardPublication = (
  database: HandrailDatabase,
  kind: 'guide' | 'lesson',
  id: string,
): Promise<void> =>
  database.transaction('rw', database.publications, async () => {
    await database.publications
      .where({ kind, id })
      .filter(({ refused }) => refused !== undefined)
      .delete();
  });
