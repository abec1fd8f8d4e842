import type { Offer } from '../../guides/match/offer.ts';

/** The fields that every signal about an offer has. */
export const offerSignal = (offer: Offer) => ({
  offer: offer.id,
  episode: offer.episode,
  page: offer.page,
  version: offer.version,
  ...(offer.kind === 'guide' ? { guide: offer.subject } : { lesson: offer.subject }),
});
