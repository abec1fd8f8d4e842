import type { Offer } from './offer.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** A row of offers that were turned down, and how long it keeps Handrail quiet. */
interface BackOff {
  /** After one. Each further one doubles it. */
  first: number;
  most: number;
}

/**
 * Own choice, in the direction of the literature: whoever is interrupted again and again stops looking (Fogarty and
 * Hudson tune for few unwanted interruptions), and unasked-for help that was refused lowers trust (arXiv 2509.09309).
 */
const ofAny: BackOff = { first: 10 * minute, most: day };
/** For the same guide or lesson: "no" means no for today, and longer each time. */
const ofSubject: BackOff = { first: day, most: 16 * day };

/** How much of a "no" there is in each end of an offer. Looking away is half a "no". */
const refusal: Partial<Record<Offer['status'], number>> = { dismissed: 1, silenced: 1, expired: 0.5 };

/**
 * Until when the refusals at the end of a history ask for quiet; 0 where they ask for none. An offer that was taken ends
 * the row. The more refusals, the longer: it doubles with each.
 *
 * @param history in any order
 * @param subject the guide or lesson in question, or undefined for all of them
 */
export const quietUntil = (
  history: readonly Pick<Offer, 'status' | 'changedAt' | 'subject'>[],
  subject?: string,
): number => {
  const own = history.filter(offer => subject === undefined || offer.subject === subject);
  const lately = [...own].sort((a, b) => b.changedAt - a.changedAt);
  const { first, most } = subject === undefined ? ofAny : ofSubject;
  let strikes = 0;
  let last: number | undefined;
  for (const { status, changedAt } of lately) {
    if (status === 'taken') break;
    const weight = refusal[status] ?? 0;
    if (weight === 0) continue;
    last ??= changedAt;
    strikes += weight;
  }
  return last === undefined ? 0 : last + Math.min(most, first * 2 ** (strikes - 1));
};
