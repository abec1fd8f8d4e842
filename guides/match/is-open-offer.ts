import type { Offer } from './offer.ts';
import { offerEnds } from './offer-ends.ts';

/** Whether an offer is before the person's eyes, or may still come to be. */
export const isOpenOffer = (offer: Pick<Offer, 'status' | 'changedAt'>, now: number): boolean =>
  (offer.status === 'waiting' || offer.status === 'shown') && now < offerEnds(offer);
