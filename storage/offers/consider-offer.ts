import { v7 as uuidV7 } from 'uuid';
import { decideOffer, type OfferDecision, type OfferQuestion } from '../../guides/match/decide-offer.ts';
import type { Offer } from '../../guides/match/offer.ts';
import { offerLimits } from '../../guides/match/offer-limits.ts';
import type { Policy } from '../../guides/schema/policy.ts';
import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';
import { listCandidates } from './list-candidates.ts';
import { pastOffers } from './past-offers.ts';
import { sweepOffers } from './sweep-offers.ts';

/** An open episode, as something to be helped with. */
export interface OfferOccasion {
  episode: OfferQuestion['episode'];
  /** The episode's signal. */
  signal: string;
  /** The browser's number of the tab. */
  tab: number;
  policy: Policy;
  /** Epoch milliseconds. */
  now: number;
}

/** The offer that was made, or why there is none. Neither: the episode has had its offer. */
export interface OfferOutcome {
  offer?: Offer;
  none?: Exclude<OfferDecision, { verdict: 'offer' }>['reason'];
}

/**
 * Decides whether to offer help for an episode, and stores the offer. An episode leads to one offer at most; where the
 * moment was a bad one, its next detection asks again. To be called inside a transaction over `offers`, `runs`,
 * `guides`, `lessons`, `silences`, `signals` and `settings`.
 */
export const considerOffer = async (
  database: HandrailDatabase,
  { episode, signal, tab, policy, now }: OfferOccasion,
): Promise<OfferOutcome> => {
  await sweepOffers(database, now);
  const history = await pastOffers(database, now);
  if (history.some(offer => offer.episode === signal)) return {};
  const decision = decideOffer(await listCandidates(database, episode.page), {
    episode,
    history,
    silences: await database.silences.toArray(),
    limits: offerLimits(policy),
    kindsOff: [...(policy.ignoredKinds ?? []), ...((await readSetting(database, 'kindsOff')) ?? [])],
    running: (await database.runs.where('status').equals('active').count()) > 0,
    now,
    seed: signal,
  });
  if (decision.verdict !== 'offer') return { none: decision.reason };
  const { kind, id: subject, version } = decision.candidate;
  const offer: Offer = {
    id: uuidV7(),
    kind,
    subject,
    version,
    episode: signal,
    because: episode.kind,
    page: episode.page,
    tab,
    status: 'waiting',
    at: now,
    changedAt: now,
    grounds: decision.grounds,
  };
  await database.offers.add(offer);
  return { offer };
};
