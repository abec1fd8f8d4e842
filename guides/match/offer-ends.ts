import type { Offer } from './offer.ts';

/** An offer that nobody saw within this time is not shown any more, in ms: the moment has passed. */
const waits = 2 * 60_000;
/** One that was seen goes away by itself after a minute unless the person is at it; after this long its tab is gone. */
const stays = 5 * 60_000;

/** When an offer's time is over, in epoch milliseconds: for one that has an end already, when that was. */
export const offerEnds = ({ status, changedAt }: Pick<Offer, 'status' | 'changedAt'>): number => {
  if (status === 'waiting') return changedAt + waits;
  return status === 'shown' ? changedAt + stays : changedAt;
};
