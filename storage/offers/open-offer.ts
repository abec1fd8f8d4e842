import { isOpenOffer } from '../../guides/match/is-open-offer.ts';
import type { Offer } from '../../guides/match/offer.ts';
import type { HandrailDatabase } from '../database.ts';

/** The offer to show in a tab, if there is one. */
export const openOffer = async (
  database: HandrailDatabase,
  tab: number,
  now: number,
): Promise<Offer | undefined> => {
  const open = await database.offers.where('status').anyOf('waiting', 'shown').toArray();
  return open.find(offer => offer.tab === tab && isOpenOffer(offer, now));
};
