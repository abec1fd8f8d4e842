import type { Plural } from '../../shared/plural.ts';

/** The sentences behind "why this offer?". They are put together in the worker, so that the stage carries none of them. */
export interface WhyWords {
  /** "Noticed: {kind} ({count} times) on {place}." */
  noticed: Plural;
  /** Why now, where it has not been offered lately. */
  first: string;
  /** Why now, and what is known of this guide or lesson: of `{count}` offers, `{taken}` were taken. */
  known: Plural;
  /** "Offers left after this one: {hour} this hour, {day} today." */
  left: string;
  /** As `left`, where nothing is left of the hour. */
  last: string;
}
