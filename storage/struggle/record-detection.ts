import type { Detection } from '../../guides/contracts/sentinel-to-worker.ts';
import type { OfferDecision } from '../../guides/match/decide-offer.ts';
import type { Offer } from '../../guides/match/offer.ts';
import type { Policy } from '../../guides/schema/policy.ts';
import type { StruggleSignal } from '../../guides/schema/signal.ts';
import { gatherEvidence } from '../../guides/struggle/gather-evidence.ts';
import type { HandrailDatabase } from '../database.ts';
import { considerOffer } from '../offers/consider-offer.ts';
import { appendSignals } from '../signals/append-signals.ts';
import { signalTables } from '../signals/signal-tables.ts';
import { noteUsual } from './note-usual.ts';

const day = 24 * 60 * 60_000;

/** A detection and where it came from. */
export interface Detected {
  detection: Detection;
  /** The browser's number of the tab. */
  tab: number;
  policy: Policy;
  /** Epoch milliseconds. */
  now: number;
}

/** What a detection led to. */
export interface DetectionOutcome {
  /** The signal of the episode, if there is enough evidence for one. */
  signal?: string;
  /** An offer was made, and waits to be shown in the tab. */
  offer?: Offer;
  /** Why there is no offer for an open episode. */
  none?: Exclude<OfferDecision, { verdict: 'offer' }>['reason'];
}

/**
 * Adds a detection to the evidence at its place. Where that is enough, writes the episode's signal, or brings it up to
 * date: an episode is one signal, however long it lasts. A new or worse episode may lead to an offer. One transaction.
 */
export const recordDetection = (database: HandrailDatabase, detected: Detected): Promise<DetectionOutcome> =>
  database.transaction(
    'rw',
    [
      database.episodes,
      ...signalTables(database),
      database.offers,
      database.silences,
      database.runs,
      database.guides,
      database.lessons,
    ],
    async () => {
      const { detection, now } = detected;
      await database.episodes
        .where('lastAt')
        .below(now - day)
        .delete();
      const caution = await noteUsual(database, detection);
      const { episode, open, kind, confidence } = gatherEvidence(
        await database.episodes.get(detection.page),
        detection,
        caution,
      );
      if (!open) {
        await database.episodes.put(episode);
        return {};
      }
      const count = Object.values(episode.counts).reduce((sum, each) => sum + each, 0);
      const { page, target } = episode;
      const present = {
        kind,
        confidence,
        count,
        lastAt: episode.lastAt,
        ...(target === undefined ? {} : { target }),
      };
      if (episode.signal) {
        const written = await database.signals.get(episode.signal);
        if (written?.type === 'struggle') await database.signals.put({ ...written, ...present });
        await database.episodes.put(episode);
        return { signal: episode.signal, ...(await offerFor(database, detected, present, episode.signal)) };
      }
      const draft: Omit<StruggleSignal, 'id' | 'at' | 'person'> = {
        type: 'struggle',
        page,
        ...present,
      };
      const [signal] = await appendSignals(database, [draft], now);
      if (!signal) return {};
      await database.episodes.put({ ...episode, signal: signal.id });
      return { signal: signal.id, ...(await offerFor(database, detected, present, signal.id)) };
    },
  );

const offerFor = (
  database: HandrailDatabase,
  { detection, tab, policy, now }: Detected,
  { kind, confidence, count }: Pick<StruggleSignal, 'kind' | 'confidence' | 'count'>,
  signal: string,
): Promise<Pick<DetectionOutcome, 'offer' | 'none'>> => {
  const { page, target } = detection;
  const episode = { kind, confidence, count, page, ...(target === undefined ? {} : { target }) };
  return considerOffer(database, { episode, signal, tab, policy, now });
};
