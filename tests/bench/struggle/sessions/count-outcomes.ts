import { percentile } from '../score/percentile.ts';
import type { SessionOutcome } from './outcome.ts';
import { poissonInterval } from './poisson-interval.ts';

/** A struggle counts as noticed from this long before its mark, in ms, to this long after its end: as in the corpus (`score/judge.ts`). */
const [before, after] = [1500, 10_000];
const hour = 3_600_000;

/** What benign work came to in one application, or in all. */
export interface BenignRow {
  application: string;
  sessions: number;
  activeMinutes: number;
  /** Struggle episodes, every one of them a false alarm. */
  episodes: number;
  kinds: Record<string, number>;
  /** Offers that were seen. */
  offers: number;
  /** Offers that were made, whether or not a good moment came to show them. */
  offersMade: number;
  offersPerHour: number;
  /** Exact 95 % interval of `offersPerHour`. */
  low: number;
  high: number;
}

/** What came of the struggles in one application, or in all. */
export interface StruggleRow {
  application: string;
  sessions: number;
  noticed: number;
  offered: number;
  kinds: Record<string, number>;
  /** From the mark to the first signal, and to the offer, in ms. */
  noticedP50: number | null;
  noticedP90: number | null;
  offeredP50: number | null;
  offeredP90: number | null;
}

/** How long after its mark a struggle was noticed and an offer was seen, in ms; null when it was not. */
export const timesOf = (outcome: SessionOutcome): { noticed: number | null; offered: number | null } => {
  const counts = (at: number): boolean => at >= outcome.markedAt - before && at <= outcome.endedAt + after;
  const first = (times: number[]): number | null => {
    const counted = times.filter(counts);
    return counted.length > 0 ? Math.min(...counted) - outcome.markedAt : null;
  };
  return {
    noticed: first(outcome.episodes.map(({ at }) => at)),
    offered: first(outcome.offers.flatMap(({ shownAt }) => shownAt ?? [])),
  };
};

const kindsOf = (outcomes: SessionOutcome[]): Record<string, number> => {
  const kinds: Record<string, number> = {};
  for (const { kind } of outcomes.flatMap(({ episodes }) => episodes)) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
};

/** Counts the benign sessions among these. */
export const countBenign = (application: string, outcomes: SessionOutcome[]): BenignRow => {
  const benign = outcomes.filter(({ struggle }) => !struggle);
  const active = benign.reduce((sum, outcome) => sum + outcome.active, 0);
  const made = benign.flatMap(({ offers }) => offers);
  const offers = made.filter(({ shownAt }) => shownAt !== null).length;
  const { low, high } = poissonInterval(offers);
  const perHour = (count: number): number => (active > 0 ? (count * hour) / active : 0);
  return {
    application,
    sessions: benign.length,
    activeMinutes: active / 60_000,
    episodes: benign.flatMap(({ episodes }) => episodes).length,
    kinds: kindsOf(benign),
    offers,
    offersMade: made.length,
    offersPerHour: perHour(offers),
    low: perHour(low),
    high: perHour(high),
  };
};

/** Counts the struggles among these. */
export const countStruggles = (application: string, outcomes: SessionOutcome[]): StruggleRow => {
  const struggles = outcomes.filter(({ struggle }) => struggle);
  const times = struggles.map(timesOf);
  const noticed = times.flatMap(({ noticed }) => noticed ?? []);
  const offered = times.flatMap(({ offered }) => offered ?? []);
  return {
    application,
    sessions: struggles.length,
    noticed: noticed.length,
    offered: offered.length,
    kinds: kindsOf(struggles),
    noticedP50: percentile(noticed, 0.5),
    noticedP90: percentile(noticed, 0.9),
    offeredP50: percentile(offered, 0.5),
    offeredP90: percentile(offered, 0.9),
  };
};
