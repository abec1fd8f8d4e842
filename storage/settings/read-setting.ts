import type { HandrailDatabase } from '../database.ts';
import type { Settings } from './settings.ts';

/** One setting, or undefined where it was never set. */
export const readSetting = async <Key extends keyof Settings>(
  database: HandrailDatabase,
  key: Key,
): Promise<Settings[Key] | undefined> =>
  (await database.settings.get(key))?.value as Settings[Key] | undefined;
