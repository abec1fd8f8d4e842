import type { Tally } from './tally.ts';

/**
 * How many people a subject reached in a span of days, each counted once, as `reachedOn` explains.
 *
 * @param tally of all days of the span
 * @param to the day after the last of the span, as `2026-01-31`
 */
export const peopleOf = (tally: Tally | undefined, to: string): number =>
  (tally?.details('reached') ?? [])
    .filter(([next]) => next === '' || next >= to)
    .reduce((people, [, amount]) => people + amount, 0);
