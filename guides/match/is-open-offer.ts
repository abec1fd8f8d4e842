import type { Offer } from './offer.ts';

/** An offer that nobody saw within this time is not shown any more, in ms: the moment has passed. */
const waits = 2 * 60_000;
/** One that was seen goes away by itself after a minute unless the person is at it; after this long its tab is gone. */
const stays = 5 * 60_000;

/** Whether an offer is before the person's eyes, or may still come to be. */
export const isOpenOffer = (
  { status, changedAt }: Pick<Offer, 'status' | 'changedAt'>,
  now: number,
): boolean =>
  (status === 'waiting' && now - changedAt < waits) || (status === 'shown' && now - changedAt < stays);
