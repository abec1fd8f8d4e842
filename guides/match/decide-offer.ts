import type { StruggleKind } from '../schema/struggle-kind.ts';
import { struggleTraits } from '../struggle/struggle-traits.ts';
import { type Candidate, fitOf } from './candidate.ts';
import { drawBeta } from './draw-beta.ts';
import { isOpenOffer } from './is-open-offer.ts';
import { learnedWelcome } from './learned-welcome.ts';
import { offerBudget } from './offer-budget.ts';
import type { OfferGrounds } from './offer-grounds.ts';
import type { OfferLimits } from './offer-limits.ts';
import type { PastOffer } from './past-offer.ts';
import { quietUntil } from './quiet-until.ts';
import { seededRandom } from './seeded-random.ts';
import { isSilenced, type StoredSilence } from './silence.ts';

/** What a decision depends on, and nothing else. */
export interface OfferQuestion {
  episode: {
    kind: StruggleKind;
    /** 0 to 1. */
    confidence: number;
    /** Detections so far. */
    count: number;
    page: string;
    /** The structural key of the element that it is about. */
    target?: string;
  };
  /** Earlier offers, in any order. */
  history: readonly PastOffer[];
  silences: readonly StoredSilence[];
  limits: OfferLimits;
  /** Kinds that the person or the organisation has switched off. */
  kindsOff: readonly StruggleKind[];
  /** A run is under way: the person is being helped already. */
  running: boolean;
  /** Epoch milliseconds. */
  now: number;
  /** The same seed gives the same draw. */
  seed: string;
}

/** Why there is no offer, at all or for now. */
export type NoOffer =
  | 'switched-off' // by the organisation
  | 'kind-off'
  | 'running'
  | 'open' // an earlier offer is still before the person's eyes
  | 'nothing-fits'
  | 'silenced'
  | 'refused-lately' // what fits was turned down not long ago
  | 'not-worth-it'; // help is too likely to be unwelcome

/** The decision. `wait` is no promise: at `until` the same question may be asked again. */
export type OfferDecision =
  | { verdict: 'offer'; candidate: Candidate; grounds: OfferGrounds }
  | { verdict: 'wait'; until: number; reason: 'budget' | 'quiet' }
  | { verdict: 'no'; reason: NoOffer };

/**
 * What an offer that is taken saves, and what one that is not costs, in seconds of the person's time. Own estimates:
 * the literature has directions and no figures for this (Iqbal and Bailey 2008: at a breakpoint an
 * interruption costs less; Ceaparu 2004: 31 to 46 % of the time at a computer is lost to frustrations). Reading and
 * turning down a card takes about 8 s; a stumble that is helped saves about 40 s. Only their ratio counts.
 */
const seconds = { saved: 40, lost: 8 };
/** From which chance on the expected gain is above the expected loss. */
const threshold = seconds.lost / (seconds.lost + seconds.saved);
/** With less learned than this, in offers, nothing is drawn: a first offer is decided by its merits, not by a toss. */
const knownFrom = 1;

/**
 * Whether to offer help, and which. The hard rules come first: what is switched off, silenced, spent or refused is never
 * weighed. What is left is weighed by optimistic Thompson sampling (May and others 2012, JMLR 13): for each candidate, how
 * welcome it is gets drawn from what was learned, and is never taken for less than the mean. So what was refused gets a
 * new chance now and then, what was welcome is not withheld by a bad draw, and the best by far gets nearly all.
 *
 * Pure. Nothing is started by it: the decision is to ask.
 */
export const decideOffer = (candidates: readonly Candidate[], question: OfferQuestion): OfferDecision => {
  const { episode, history, limits, now } = question;
  if (limits.perHour <= 0 || limits.perDay <= 0) return no('switched-off');
  if (question.kindsOff.includes(episode.kind)) return no('kind-off');
  if (question.running) return no('running');
  if (history.some(offer => isOpenOffer(offer, now))) return no('open');
  if (candidates.length === 0) return no('nothing-fits');
  const allowed = candidates.filter(each => !isSilenced(question.silences, each, episode.page, now));
  if (allowed.length === 0) return no('silenced');
  const remembered = history.filter(offer => !offer.forgotten);
  const fresh = allowed.filter(each => quietUntil(remembered, each.id) <= now);
  if (fresh.length === 0) return no('refused-lately');
  const quiet = quietUntil(history);
  const budget = offerBudget(history, limits, now);
  if (Math.max(quiet, budget.freeAt) > now) {
    return quiet > budget.freeAt
      ? { verdict: 'wait', until: quiet, reason: 'quiet' }
      : { verdict: 'wait', until: budget.freeAt, reason: 'budget' };
  }
  const weighed = fresh.map(candidate => ({ candidate, ...weigh(candidate, question) }));
  const best = weighed.sort(
    (a, b) => b.chance - a.chance || a.candidate.steps.length - b.candidate.steps.length,
  )[0];
  if (!best || best.chance < threshold) return no('not-worth-it');
  return {
    verdict: 'offer',
    candidate: best.candidate,
    grounds: {
      count: episode.count,
      confidence: episode.confidence,
      chance: best.chance,
      threshold,
      seed: question.seed,
      seen: best.seen,
      taken: best.taken,
      leftThisHour: Math.max(0, budget.leftThisHour - 1),
      leftToday: Math.max(0, budget.leftToday - 1),
    },
  };
};

const no = (reason: NoOffer): OfferDecision => ({ verdict: 'no', reason });

const weigh = (candidate: Candidate, { episode, history, now, seed }: OfferQuestion) => {
  const { kind, id: subject } = candidate;
  const known = learnedWelcome(history, { kind, subject, page: episode.page, now });
  const mean = known.alpha / (known.alpha + known.beta);
  const drawn = drawBeta(known.alpha, known.beta, seededRandom(`${seed} ${kind}:${subject}`));
  const welcome = known.learned < knownFrom ? mean : Math.max(mean, drawn);
  const { seen, taken } = known;
  const wanted = episode.confidence * struggleTraits[episode.kind].telling;
  return { chance: wanted * fitOf(candidate, episode.target) * welcome, seen, taken };
};
