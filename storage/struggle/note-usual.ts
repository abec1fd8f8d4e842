import type { Detection } from '../../guides/contracts/sentinel-to-worker.ts';
import { usualCaution } from '../../guides/struggle/usual-caution.ts';
import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';
import { writeSetting } from '../settings/write-setting.ts';
import { rollUsual } from './roll-usual.ts';

/** Pages that are remembered: those with the latest detections, the latest last. */
const mostPages = 60;

/** Detections of each day on which there was any activity, the latest last: `all` of the person's, and by page. */
export interface Usual {
  /** The day of the last entries, in days since the epoch. */
  today: number;
  all: number[];
  pages: Record<string, number[]>;
}

/**
 * Notes a detection, and says how careful to be with it, from what is usual for this person and on this page. Within the
 * caller's transaction. It stays on the device.
 *
 * @returns 1 and more
 */
export const noteUsual = async (
  database: HandrailDatabase,
  { page, at }: Pick<Detection, 'page' | 'at'>,
): Promise<number> => {
  const { today, all, pages } = rollUsual(await readSetting(database, 'usual'), at);
  const { [page]: here = [0], ...others } = pages;
  const caution = Math.max(usualCaution(all.slice(0, -1)), usualCaution(here.slice(0, -1)));
  const addOne = (days: number[]): number[] => [...days.slice(0, -1), (days.at(-1) ?? 0) + 1];
  const kept = Object.entries(others).slice(-mostPages + 1);
  await writeSetting(database, 'usual', {
    today,
    all: addOne(all),
    pages: { ...Object.fromEntries(kept), [page]: addOne(here) },
  });
  return caution;
};
