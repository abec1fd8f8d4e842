import type { Offer } from './offer.ts';
import { type StoredSilence, silenceKeys } from './silence.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Quiet after any dismissal. Restraint: an offer that was turned down is not followed by the next one. */
const quietAfterDismissal = 10 * minute;
/** Quiet for the very guide that was dismissed or expired. */
const quietForSubject = 24 * hour;
/** Offers shown in any hour. */
const offersPerHour = 3;
/** Offers shown in any 24 hours, where policy sets nothing. */
const offersPerDay = 6;

/** A guide or lesson that applies on the page of an episode. */
export interface Candidate {
  kind: 'guide' | 'lesson';
  id: string;
  version: number;
  /** The places of its steps: their page matched, and the structural key of their target. */
  steps: { here: boolean; key?: string }[];
}

/** What the choice depends on. */
export interface Circumstances {
  /** The structural key of the element that the episode is about. */
  target?: string;
  page: string;
  now: number;
  /** Offers of the last 24 hours. */
  history: readonly Offer[];
  silences: readonly StoredSilence[];
  /** A run is under way: the person is being helped already. */
  running: boolean;
  /** From policy: false switches offers off; a number limits them. */
  allowed: boolean;
  perDay?: number;
}

/** The guide to offer, or why there is none. */
export type Choice =
  | { candidate: Candidate }
  | { none: 'switched-off' | 'running' | 'open' | 'budget' | 'quiet' | 'silenced' | 'nothing-fits' };

/**
 * Chooses what to offer for an episode. A guide with a step at the very element comes first, then one that has a
 * step on this page, then a lesson; among equals the shorter one.
 */
export const chooseOffer = (candidates: readonly Candidate[], given: Circumstances): Choice => {
  if (!given.allowed) return { none: 'switched-off' };
  if (given.running) return { none: 'running' };
  if (given.history.some(offer => offer.status === 'waiting' || offer.status === 'shown')) {
    return { none: 'open' };
  }
  const shown = given.history.filter(offer => offer.status !== 'waiting');
  const since = (span: number): Offer[] => shown.filter(offer => given.now - offer.at < span);
  if (since(hour).length >= offersPerHour || since(24 * hour).length >= (given.perDay ?? offersPerDay)) {
    return { none: 'budget' };
  }
  const turnedDown = since(quietAfterDismissal).some(offer => offer.status === 'dismissed');
  if (turnedDown) return { none: 'quiet' };
  if (candidates.length === 0) return { none: 'nothing-fits' };
  const welcome = candidates.filter(candidate => !isHushed(candidate, given, shown));
  const best = [...welcome].sort(
    (a, b) => score(b, given) - score(a, given) || a.steps.length - b.steps.length,
  )[0];
  return best ? { candidate: best } : { none: 'silenced' };
};

const isHushed = (candidate: Candidate, given: Circumstances, shown: readonly Offer[]): boolean => {
  const keys = silenceKeys(candidate.kind, candidate.id, given.page);
  const silenced = given.silences.some(
    silence => keys.includes(silence.key) && (silence.until === undefined || silence.until > given.now),
  );
  const turnedDown = shown.some(
    offer =>
      offer.subject === candidate.id &&
      given.now - offer.changedAt < quietForSubject &&
      (offer.status === 'dismissed' || offer.status === 'expired'),
  );
  return silenced || turnedDown;
};

const score = (candidate: Candidate, given: Circumstances): number => {
  const here = candidate.steps.filter(step => step.here);
  const atTarget = given.target !== undefined && here.some(step => step.key === given.target);
  return (atTarget ? 4 : 0) + (here.length > 0 ? 2 : 0) + (candidate.kind === 'guide' ? 1 : 0);
};
