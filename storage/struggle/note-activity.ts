import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';
import { writeSetting } from '../settings/write-setting.ts';
import { rollUsual } from './roll-usual.ts';

const day = 24 * 60 * 60_000;
/** The day that was noted last, so that only the first page of a day costs anything. */
const noted = new WeakMap<HandrailDatabase, number>();

/**
 * Notes that there was activity on a day: one on which nothing is detected is a part of what is usual, too. It stays on
 * the device.
 *
 * @param at epoch milliseconds
 */
export const noteActivity = async (database: HandrailDatabase, at: number): Promise<void> => {
  const today = Math.floor(at / day);
  if (noted.get(database) === today) return;
  await database.transaction('rw', database.settings, async () => {
    const known = await readSetting(database, 'usual');
    const usual = rollUsual(known, at);
    if (usual !== known) await writeSetting(database, 'usual', usual);
  });
  noted.set(database, today);
};
