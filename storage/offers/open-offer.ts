import type { Offer } from '../../guides/match/offer.ts';
import type { HandrailDatabase } from '../database.ts';

/** An offer that nobody saw within this time is not shown any more, in ms: the moment has passed. */
const stale = 2 * 60_000;

/** The offer to show in a tab, if there is one. */
export const openOffer = async (
  database: HandrailDatabase,
  tab: number,
  now: number,
): Promise<Offer | undefined> => {
  const open = await database.offers.where('status').anyOf('waiting', 'shown').toArray();
  return open.find(offer => offer.tab === tab && now - offer.changedAt < stale);
};
