import type { Detection } from '../../guides/contracts/sentinel-to-worker.ts';
import { usualCaution } from '../../guides/struggle/usual-caution.ts';
import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';
import { writeSetting } from '../settings/write-setting.ts';

const day = 24 * 60 * 60_000;
/** Days that are remembered: two weeks of work, so that the usual follows the person. */
const remembered = 14;
/** Pages that are remembered, the latest first. */
const mostPages = 60;

/** Detections of each day, the latest last: `all` of the person's, and by page. */
export interface Usual {
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
  const today = Math.floor(at / day);
  const known = await readSetting(database, 'usual');
  const usual: Usual = known ?? { today, all: [0], pages: {} };
  const newDay = usual.today !== today;
  const next = (days: readonly number[]): number[] => [...days, ...(newDay ? [0] : [])].slice(-remembered);
  const pages = Object.fromEntries(
    Object.entries(usual.pages)
      .filter(([each]) => each !== page)
      .slice(-mostPages + 1)
      .map(([each, days]) => [each, next(days)]),
  );
  const all = next(usual.all);
  const here = next(usual.pages[page] ?? [0]);
  const caution = Math.max(usualCaution(all.slice(0, -1)), usualCaution(here.slice(0, -1)));
  const addOne = (days: number[]): number[] => [...days.slice(0, -1), (days.at(-1) ?? 0) + 1];
  await writeSetting(database, 'usual', {
    today,
    all: addOne(all),
    pages: { ...pages, [page]: addOne(here) },
  });
  return caution;
};
