import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';
import { readSync } from './read-sync.ts';
import { writeSync } from './write-sync.ts';

/**
 * Notes that the workspace's server is to erase all that it has of this person, where this device belongs to one. It stays noted
 * until the server has said that nothing is left. To be called inside a transaction over `settings` and `sync`.
 */
export const orderErasure = async (database: HandrailDatabase): Promise<void> => {
  const person = await readSetting(database, 'person');
  if (person === undefined || !(await readSync(database, 'enrolled'))) return;
  const before = (await readSync(database, 'erasures')) ?? [];
  await writeSync(database, 'erasures', [...new Set([...before, person])]);
};
