import type { Offer } from './offer.ts';
import type { OfferLimits } from './offer-limits.ts';

const hour = 60 * 60_000;
const day = 24 * hour;

/** What is left of the person's attention for offers. */
export interface OfferBudget {
  leftThisHour: number;
  leftToday: number;
  /** Epoch milliseconds from when on there is room for one more: `now` where there is, Infinity where there never is. */
  freeAt: number;
}

/**
 * The budget at a moment, over the hour and the 24 hours before it: a limit on calendar days could be spent twice
 * around midnight. Only what the person saw is counted, and what may still be seen.
 */
export const offerBudget = (
  history: readonly Pick<Offer, 'status' | 'at'>[],
  { perHour, perDay }: OfferLimits,
  now: number,
): OfferBudget => {
  const times = history
    .filter(offer => offer.status !== 'dropped')
    .map(offer => offer.at)
    .sort((a, b) => b - a);
  const used = (span: number): number => times.filter(at => now - at < span).length;
  const free = (limit: number, span: number): number => {
    if (limit <= 0) return Number.POSITIVE_INFINITY;
    // One more fits when the last but so many has left the span.
    const oldest = times[limit - 1];
    return oldest === undefined ? now : Math.max(now, oldest + span);
  };
  return {
    leftThisHour: Math.max(0, Math.min(perHour - used(hour), perDay - used(day))),
    leftToday: Math.max(0, perDay - used(day)),
    freeAt: Math.max(free(perHour, hour), free(perDay, day)),
  };
};
