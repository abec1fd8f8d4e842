import type { HandrailDatabase } from '../database.ts';

/** Deletes a draft. */
export const removeDraft = (database: HandrailDatabase, id: string): Promise<void> =>
  database.transaction('rw', [database.drafts, database.origins], async () => {
    await database.drafts.delete(id);
    await database.origins.delete(id);
  });
