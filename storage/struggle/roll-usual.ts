import type { Usual } from './note-usual.ts';

const day = 24 * 60 * 60_000;
/** Days that are remembered: two weeks of work, so that the usual follows the person. */
const remembered = 14;

/** What is usual as it is known at a moment: where a new day has begun, with a place for it. */
export const rollUsual = (known: Usual | undefined, at: number): Usual => {
  const today = Math.floor(at / day);
  if (!known) return { today, all: [0], pages: {} };
  if (known.today === today) return known;
  const roll = (days: readonly number[]): number[] => [...days, 0].slice(-remembered);
  const pages = Object.entries(known.pages).map(([page, days]) => [page, roll(days)] as const);
  return { today, all: roll(known.all), pages: Object.fromEntries(pages) };
};
