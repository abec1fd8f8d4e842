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

/** A refusal counts half in the row after this long: a bad day is not held against the next month. Own choice. */
const halfLife = 7 * day;

/**
 * Until when the refusals of a history ask for quiet; 0 where they ask for none. It doubles with each refusal in a row,
 * and one more never shortens it. An offer that was taken ends the row.
 *
 * @param history in any order
 * @param subject the guide or lesson in question, or undefined for all of them
 */
export const quietUntil = (
  history: readonly Pick<Offer, 'status' | 'changedAt' | 'subject'>[],
  subject?: string,
): number => {
  const own = history.filter(offer => subject === undefined || offer.subject === subject);
  const inTime = [...own].sort((a, b) => a.changedAt - b.changedAt || rank(a) - rank(b));
  const { first, most } = subject === undefined ? ofAny : ofSubject;
  let [until, strikes, last] = [0, 0, 0];
  for (const { status, changedAt } of inTime) {
    const weight = refusal[status] ?? 0;
    if (status === 'taken') [until, strikes] = [0, 0];
    if (weight === 0) continue;
    strikes = strikes * 0.5 ** ((changedAt - last) / halfLife) + weight;
    last = changedAt;
    until = Math.max(until, changedAt + Math.min(most, first * 2 ** (strikes - 1)));
  }
  // To the second: what has faded since the last refusal is no more than that.
  return Math.ceil(until / 1000) * 1000;
};

/** Of two at the same moment the one that was taken counts as the earlier, so that the order they are told in is nothing. */
const rank = ({ status }: Pick<Offer, 'status'>): number => (status === 'taken' ? 0 : 1);
