import type { HandrailDatabase } from '../database.ts';
import type { Settings } from './settings.ts';

/** Sets one setting; undefined takes it away. */
export const writeSetting = async <Key extends keyof Settings>(
  database: HandrailDatabase,
  key: Key,
  value: Settings[Key] | undefined,
): Promise<void> => {
  if (value === undefined) await database.settings.delete(key);
  else await database.settings.put({ key, value });
};
