import type { Offer } from '../../guides/match/offer.ts';
import type { PastOffer } from '../../guides/match/past-offer.ts';
import type { HandrailDatabase } from '../database.ts';

/** How long an offer is learned from, in ms: half a year, after which 1/64 of it is left. */
const remembered = 180 * 24 * 60 * 60_000;

/** The offers that are remembered, oldest first, each with how its run ended. */
export const pastOffers = async (database: HandrailDatabase, now: number): Promise<(Offer & PastOffer)[]> => {
  const offers = await database.offers
    .where('at')
    .above(now - remembered)
    .toArray();
  const runs = await database.runs.bulkGet(offers.map(offer => offer.run ?? ''));
  return offers.map((offer, at) => {
    const status = runs[at]?.status;
    if (status === 'completed') return { ...offer, ended: 'finished' as const };
    return status === 'left' ? { ...offer, ended: 'left' as const } : offer;
  });
};
