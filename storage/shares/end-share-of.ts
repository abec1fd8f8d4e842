import type { HandrailDatabase } from '../database.ts';

/** Has the server forget a draft that is gone here. To be called inside the transaction that deletes it, over `shares`. */
export const endShareOf = async (database: HandrailDatabase, draft: string): Promise<void> => {
  await database.shares.where('id').equals(draft).modify({ ends: true });
};
