import type { Offer } from './offer.ts';

/** An offer with what became of it: what is learned from. */
export interface PastOffer
  extends Pick<Offer, 'kind' | 'subject' | 'page' | 'status' | 'at' | 'changedAt' | 'forgotten'> {
  /** How the run ended that was begun with it. Absent: it goes on, there was none, or it is not known any more. */
  ended?: 'finished' | 'left';
}
