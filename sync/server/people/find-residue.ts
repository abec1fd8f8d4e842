import type { Transaction } from '../database/engine.ts';

/** Where a text still stands in the database, as names of tables. After a person was erased there is none. */
export const findResidue = async (transaction: Transaction, text: string): Promise<string[]> =>
  (await transaction.rows<{ place: string }>('findResidue', [text])).map(({ place }) => place);
