import type { Detection } from '../contracts/sentinel-to-worker.ts';
import type { StruggleKind } from '../schema/struggle-kind.ts';
import { struggleKinds } from '../schema/struggle-kind.ts';
import type { Episode } from './episode.ts';
import { quietEnds } from './quiet-ends.ts';
import { struggleTraits } from './struggle-traits.ts';

/** Evidence at which an episode opens: one certain detection, or two of half strength close together. */
const openingEvidence = 0.9;
/** What evidence at other targets of the page counts: a page that is stuck is stuck in several places. */
const elsewhere = 0.5;
/** The most that supporting kinds add. */
const mostSupport = 0.3;
const mostTargets = 12;
/** How fast support fades to a half, in ms: that of every kind that only supports others. */
const supportHalfLife = struggleTraits['cursor-thrash'].halfLife;

/** The place after one more detection. */
export interface Gathered {
  episode: Episode;
  /** Enough evidence for a signal, whether new or already written. */
  open: boolean;
  kind: StruggleKind;
  /** 0 to 1. Two thirds when the episode opens, rising with the evidence. */
  confidence: number;
}

/**
 * Adds a detection to what was gathered on its page. Pure.
 *
 * @param caution how many times the usual evidence it takes, from what is usual for this person and this page (1 and more)
 */
export const gatherEvidence = (before: Episode | undefined, detection: Detection, caution = 1): Gathered => {
  const { at, kind, page, strength } = detection;
  const fresh = !before || at - before.lastAt > quietEnds;
  const old = fresh ? undefined : before;
  const { halfLife, supporting } = struggleTraits[kind];
  const passed = old ? Math.max(0, at - old.lastAt) : 0;
  const target = detection.target ?? '';
  const known = old?.byTarget ?? (old ? { [old.target ?? '']: old.evidence } : {});
  // Each target by its own slowest kind so far: one more detection never makes anything fade faster.
  const halfLives: Record<string, number> = {};
  const byTarget: Record<string, number> = {};
  for (const [key, value] of Object.entries(known)) {
    halfLives[key] = old?.halfLives?.[key] ?? halfLife;
    byTarget[key] = value * 0.5 ** (passed / halfLives[key]);
  }
  if (!supporting) {
    byTarget[target] = (byTarget[target] ?? 0) + strength;
    halfLives[target] = Math.max(halfLives[target] ?? 0, halfLife);
  }
  const support = (old?.support ?? 0) * 0.5 ** (passed / supportHalfLife) + (supporting ? strength : 0);
  const ranked = Object.entries(byTarget)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostTargets);
  const [leading = '', most = 0] = ranked[0] ?? [];
  const sum = ranked.reduce((total, [, value]) => total + value, 0);
  const evidence = most + (sum - most) * elsewhere;
  const total = evidence > 0 ? evidence + Math.min(mostSupport, support) : 0;
  const counts = old?.counts ?? {};
  const episode: Episode = {
    place: page,
    page,
    ...(leading === '' ? {} : { target: leading }),
    evidence,
    byTarget: Object.fromEntries(ranked),
    halfLives: Object.fromEntries(ranked.map(([key]) => [key, halfLives[key] ?? halfLife])),
    support,
    counts: { ...counts, [kind]: (counts[kind] ?? 0) + 1 },
    firstAt: old?.firstAt ?? at,
    lastAt: Math.max(old?.lastAt ?? at, at),
    ...(old?.signal ? { signal: old.signal } : {}),
  };
  return {
    episode,
    open: episode.signal !== undefined || total >= openingEvidence * caution,
    kind: leadingKind(episode.counts),
    confidence: Math.min(0.99, 1 - Math.exp(-1.2 * total)),
  };
};

/** The kind that says most of those seen: an unanswered burst of clicks is more than the dead clicks it is made of. */
const leadingKind = (counts: Episode['counts']): StruggleKind =>
  struggleKinds.find(kind => (counts[kind] ?? 0) > 0) ?? 'dead-click';
