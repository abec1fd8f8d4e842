import type { HandrailDatabase } from '../database.ts';
import { appendSignals } from '../signals/append-signals.ts';
import { signalTables } from '../signals/signal-tables.ts';
import { offerSignal } from './offer-signal.ts';

/** Notes that the person has the offer before their eyes. Told twice, it counts once. */
export const showOffer = (database: HandrailDatabase, id: string, now: number): Promise<void> =>
  database.transaction('rw', [database.offers, ...signalTables(database)], async () => {
    const offer = await database.offers.get(id);
    if (offer?.status !== 'waiting') return;
    await database.offers.put({ ...offer, status: 'shown', changedAt: now });
    await appendSignals(database, [{ type: 'offer-shown', ...offerSignal(offer) }], now);
  });
