import type { HandrailDatabase } from '../database.ts';
import type { SyncValues } from './sync-values.ts';

/** One of the values that the sync keeps, or undefined where there is none. */
export const readSync = async <Key extends keyof SyncValues>(
  database: HandrailDatabase,
  key: Key,
): Promise<SyncValues[Key] | undefined> =>
  (await database.sync.get(key))?.value as SyncValues[Key] | undefined;
