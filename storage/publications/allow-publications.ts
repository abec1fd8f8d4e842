import type { HandrailDatabase } from '../database.ts';

/**
 * Has publications sent again that this device was not allowed to make, now that it may do more. To be called inside a transaction
 * over `publications`.
 */
export const allowPublications = async (database: HandrailDatabase): Promise<void> => {
  const rows = await database.publications.filter(({ refused }) => refused?.type === 'forbidden').toArray();
  await database.publications.bulkPut(rows.map(({ refused: _, ...row }) => row));
};
