import type { HandrailDatabase } from '../database.ts';
import { readSetting } from './read-setting.ts';
import { writeSetting } from './write-setting.ts';

/**
 * Switches one site off or on without giving back the browser's permission for it. To be called inside a transaction
 * over `settings`.
 *
 * @param pattern the site as a match pattern
 */
export const switchSite = async (
  database: HandrailDatabase,
  pattern: string,
  off: boolean,
): Promise<void> => {
  const others = ((await readSetting(database, 'sitesOff')) ?? []).filter(each => each !== pattern);
  await writeSetting(database, 'sitesOff', off ? [...others, pattern] : others);
};
