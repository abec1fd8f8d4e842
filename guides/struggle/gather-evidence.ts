import type { Detection } from '../contracts/sentinel-to-worker.ts';
import type { StruggleKind } from '../schema/struggle-kind.ts';
import { struggleKinds } from '../schema/struggle-kind.ts';
import type { Episode } from './episode.ts';
import { struggleTraits } from './struggle-kind.ts';

/** Evidence at which an episode opens: one certain detection, or two of half strength close together. */
const openingEvidence = 0.9;
/** After this long without a detection an episode is over, and the next one is a new signal. */
const quietEnds = 120_000;

/** The place after one more detection. */
export interface Gathered {
  episode: Episode;
  /** Enough evidence for a signal, whether new or already written. */
  open: boolean;
  kind: StruggleKind;
  /** 0 to 1. Two thirds when the episode opens, rising with the evidence. */
  confidence: number;
}

/** Adds a detection to what was gathered at its place. Pure. */
export const gatherEvidence = (before: Episode | undefined, detection: Detection): Gathered => {
  const place = `${detection.page} ${detection.target ?? ''}`;
  const fresh = !before || detection.at - before.lastAt > quietEnds;
  const faded = fresh
    ? 0
    : before.evidence *
      0.5 ** (Math.max(0, detection.at - before.lastAt) / struggleTraits[detection.kind].halfLife);
  const counts = fresh ? {} : before.counts;
  const episode: Episode = {
    place,
    page: detection.page,
    ...(detection.target === undefined ? {} : { target: detection.target }),
    evidence: faded + detection.strength,
    counts: { ...counts, [detection.kind]: (counts[detection.kind] ?? 0) + 1 },
    firstAt: fresh ? detection.at : before.firstAt,
    lastAt: fresh ? detection.at : Math.max(before.lastAt, detection.at),
    ...(!fresh && before.signal ? { signal: before.signal } : {}),
  };
  return {
    episode,
    open: episode.signal !== undefined || episode.evidence >= openingEvidence,
    kind: leadingKind(episode.counts),
    confidence: Math.min(0.99, 1 - Math.exp(-1.2 * episode.evidence)),
  };
};

/** The kind that says most of those seen: an unanswered burst of clicks is more than the dead clicks it is made of. */
const leadingKind = (counts: Episode['counts']): StruggleKind =>
  struggleKinds.find(kind => (counts[kind] ?? 0) > 0) ?? 'dead-click';
