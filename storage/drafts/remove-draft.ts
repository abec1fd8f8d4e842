import type { HandrailDatabase } from '../database.ts';
import { endShareOf } from '../shares/end-share-of.ts';

/** Deletes a draft, with what was kept of it; one that is shared, for all authors, unless somebody has changed it meanwhile. */
export const removeDraft = (database: HandrailDatabase, id: string): Promise<void> =>
  database.transaction(
    'rw',
    [database.drafts, database.origins, database.shares, database.keptCopies],
    async () => {
      await database.drafts.delete(id);
      await database.origins.delete(id);
      await database.keptCopies.where({ of: id }).delete();
      await endShareOf(database, id);
    },
  );
