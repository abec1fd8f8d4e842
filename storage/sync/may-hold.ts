import type { Hold } from '../../sync/client/hold.ts';
import type { HandrailDatabase } from '../database.ts';
import { readSync } from './read-sync.ts';
import { writeSync } from './write-sync.ts';

/** Whether a hold is still its owner's; if so, renews it. To be called inside a transaction over `sync`. */
export const mayHold = async (database: HandrailDatabase, hold: Hold): Promise<boolean> => {
  if ((await readSync(database, 'hold'))?.owner !== hold.owner) return false;
  await writeSync(database, 'hold', hold);
  return true;
};
