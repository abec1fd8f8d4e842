import { v7 as uuidV7 } from 'uuid';
import type { Detection } from '../../guides/contracts/sentinel-to-worker.ts';
import { type Choice, type Circumstances, chooseOffer } from '../../guides/match/choose-offer.ts';
import { buildGuideIndex } from '../../guides/match/guide-index.ts';
import { matchesPage } from '../../guides/match/matches-page.ts';
import type { Offer } from '../../guides/match/offer.ts';
import type { Policy } from '../../guides/schema/policy.ts';
import type { StruggleSignal } from '../../guides/schema/signal.ts';
import { gatherEvidence } from '../../guides/struggle/gather-evidence.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestGuides } from '../guides/latest-guides.ts';
import { latestLessons } from '../lessons/latest-lessons.ts';
import { appendSignals } from '../signals/append-signals.ts';

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
  none?: Extract<Choice, { none: string }>['none'];
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
      database.signals,
      database.settings,
      database.offers,
      database.silences,
      database.runs,
      database.guides,
      database.lessons,
    ],
    async () => {
      const { detection, now } = detected;
      const place = `${detection.page} ${detection.target ?? ''}`;
      await database.episodes
        .where('lastAt')
        .below(now - day)
        .delete();
      const { episode, open, kind, confidence } = gatherEvidence(
        await database.episodes.get(place),
        detection,
      );
      if (!open) {
        await database.episodes.put(episode);
        return {};
      }
      const count = Object.values(episode.counts).reduce((sum, each) => sum + each, 0);
      const present = { kind, confidence, count, lastAt: episode.lastAt };
      if (episode.signal) {
        const written = await database.signals.get(episode.signal);
        if (written?.type === 'struggle') await database.signals.put({ ...written, ...present });
        await database.episodes.put(episode);
        return { signal: episode.signal };
      }
      const { page, target } = episode;
      const draft: Omit<StruggleSignal, 'id' | 'at' | 'person'> = {
        type: 'struggle',
        page,
        ...(target === undefined ? {} : { target }),
        ...present,
      };
      const [signal] = await appendSignals(database, [draft], now);
      if (!signal) return {};
      await database.episodes.put({ ...episode, signal: signal.id });
      return { signal: signal.id, ...(await makeOffer(database, detected, kind, signal.id)) };
    },
  );

const makeOffer = async (
  database: HandrailDatabase,
  { detection, tab, policy, now }: Detected,
  because: Offer['because'],
  episode: string,
): Promise<Pick<DetectionOutcome, 'offer' | 'none'>> => {
  const { page, target } = detection;
  const guides = buildGuideIndex(await latestGuides(database)).at(page);
  const lessons = buildGuideIndex(await latestLessons(database)).at(page);
  const candidates = [
    ...guides.map(guide => ({
      kind: 'guide' as const,
      id: guide.id,
      version: guide.version,
      steps: guide.steps.map(step => ({
        here: matchesPage(step.page, page),
        ...(step.kind === 'callout' ? { key: step.target.key } : {}),
      })),
    })),
    ...lessons.map(({ id, version }) => ({ kind: 'lesson' as const, id, version, steps: [] })),
  ];
  const circumstances: Circumstances = {
    page,
    ...(target === undefined ? {} : { target }),
    now,
    history: await database.offers
      .where('at')
      .above(now - day)
      .toArray(),
    silences: await database.silences.toArray(),
    running: (await database.runs.where('status').equals('active').count()) > 0,
    allowed: policy.offers ?? true,
    ...(policy.offersPerDay === undefined ? {} : { perDay: policy.offersPerDay }),
  };
  const choice = chooseOffer(candidates, circumstances);
  if ('none' in choice) return { none: choice.none };
  const { kind, id: subject, version } = choice.candidate;
  const offer: Offer = {
    id: uuidV7(),
    kind,
    subject,
    version,
    episode,
    because,
    page,
    tab,
    status: 'waiting',
    at: now,
    changedAt: now,
  };
  await database.offers.add(offer);
  return { offer };
};
