import type { HandrailDatabase } from '../database.ts';
import { readSync } from '../sync/read-sync.ts';

/**
 * Whether what is published in this browser goes to a workspace: it has joined one, and not as an employee's. To be called inside
 * a transaction over `sync`.
 */
export const mayPublish = async (database: HandrailDatabase): Promise<boolean> => {
  const { role = 'employee' } = (await readSync(database, 'enrolled')) ?? {};
  return role !== 'employee';
};
