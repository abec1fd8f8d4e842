import type { HandrailDatabase } from '../database.ts';

/**
 * Forgets publications that have come back with the workspace's content. To be called inside a transaction over `publications`.
 *
 * @param sequence up to which the content is held now
 */
export const forgetReturned = async (database: HandrailDatabase, sequence: number): Promise<void> => {
  await database.publications.filter(row => row.sequence !== undefined && row.sequence <= sequence).delete();
};
