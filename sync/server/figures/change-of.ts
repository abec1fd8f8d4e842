import type { Contribution } from './contribution.ts';
import { contributionsOf } from './contributions-of.ts';
import type { Fact } from './fact.ts';

/**
 * What becomes of the counters when facts change: what each adds afterwards less what it added before, one amount a
 * counter, in one order always. Counters that stay as they are are left out.
 */
export const changeOf = (
  facts: Iterable<{ before: Fact | undefined; after: Fact | undefined }>,
  dayOf: (at: number) => string,
): Contribution[] => {
  const changes = new Map<string, Contribution>();
  const add = (contribution: Contribution, sign: 1 | -1): void => {
    const { subject, day, metric, detail, amount } = contribution;
    const key = JSON.stringify([subject, day, metric, detail]);
    const sum = (changes.get(key)?.amount ?? 0) + sign * amount;
    changes.set(key, { subject, day, metric, detail, amount: sum });
  };
  for (const { before, after } of facts) {
    if (before) for (const contribution of contributionsOf(before, dayOf)) add(contribution, -1);
    if (after) for (const contribution of contributionsOf(after, dayOf)) add(contribution, 1);
  }
  return [...changes]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, { amount, ...rest }]) => (amount === 0 ? [] : [{ ...rest, amount }]));
};
