import type { Contribution } from './contribution.ts';

/**
 * What becomes of the counters: what is added to them less what was before, one amount a counter, in one order always.
 * Counters that stay as they are are left out.
 */
export const differenceOf = (
  before: Iterable<Contribution>,
  after: Iterable<Contribution>,
): Contribution[] => {
  const changes = new Map<string, Contribution>();
  const add = (contributions: Iterable<Contribution>, sign: 1 | -1): void => {
    for (const contribution of contributions) {
      const { subject, day, metric, detail, amount } = contribution;
      // No text of a signal has a NUL in it.
      const key = `${subject}\0${day}\0${metric}\0${detail}`;
      const known = changes.get(key);
      if (known) known.amount += sign * amount;
      else changes.set(key, { subject, day, metric, detail, amount: sign * amount });
    }
  };
  add(before, -1);
  add(after, 1);
  return [...changes]
    .filter(([, { amount }]) => amount !== 0)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, contribution]) => contribution);
};
