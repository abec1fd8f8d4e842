import { isOpenOffer } from '../../guides/match/is-open-offer.ts';
import type { Offer } from '../../guides/match/offer.ts';
import { offerEnds } from '../../guides/match/offer-ends.ts';
import type { SignalDraft } from '../../guides/schema/signal-draft.ts';
import type { HandrailDatabase } from '../database.ts';
import { appendSignals } from '../signals/append-signals.ts';
import { offerSignal } from './offer-signal.ts';

/**
 * Closes the offers whose time is over and whose tab said nothing of it: those that nobody saw are dropped, the others
 * expire. To be called inside a transaction over `offers`, `signals` and `settings`.
 */
export const sweepOffers = async (database: HandrailDatabase, now: number): Promise<void> => {
  const open = await database.offers.where('status').anyOf('waiting', 'shown').toArray();
  for (const offer of open) {
    if (isOpenOffer(offer, now)) continue;
    const status: Offer['status'] = offer.status === 'waiting' ? 'dropped' : 'expired';
    const type: SignalDraft['type'] = `offer-${status}`;
    // It ended when its time was over, not now: a refusal that seems fresh would ask for quiet.
    await database.offers.put({ ...offer, status, changedAt: offerEnds(offer) });
    await appendSignals(database, [{ type, ...offerSignal(offer) }], now);
  }
};
