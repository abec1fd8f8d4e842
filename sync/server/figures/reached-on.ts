import type { Contribution } from './contribution.ts';

/**
 * What the days on which one person was reached by one subject add to tallies: each day one, under the day after it
 * on which the person was reached again, or under nothing where there is none.
 *
 * So people are counted without being looked at: of somebody who was reached several times in a span of days, one
 * day only is the last, the one whose next day lies outside. All amounts of the span whose next day does add up to the
 * people that were reached in it, each once.
 *
 * @param days in order, each once
 */
export const reachedOn = (subject: string, days: readonly string[]): Contribution[] =>
  days.map((day, at) => ({ subject, day, metric: 'reached', detail: days[at + 1] ?? '', amount: 1 }));
