import type { HandrailDatabase } from '../database.ts';
import type { SyncValues } from './sync-values.ts';

/** Sets one of the values that the sync keeps. */
export const writeSync = async <Key extends keyof SyncValues>(
  database: HandrailDatabase,
  key: Key,
  value: SyncValues[Key],
): Promise<void> => {
  await database.sync.put({ key, value });
};
