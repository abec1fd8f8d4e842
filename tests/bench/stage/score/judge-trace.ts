import { edgeDistance } from './edge-distance.ts';
import { isSamePlace } from './is-same-place.ts';
import type { Trace } from './trace.ts';

/** How one movement was followed. Distances in CSS pixels, times in ms; null: there was no spotlight to measure. */
export interface Tracking {
  /** The largest distance in any frame from the movement on. */
  max: number | null;
  /** The largest distance that a spotlight one frame late does not explain. */
  beyondFrame: number | null;
  /** The distance a second after the target came to rest. */
  rest: number | null;
  /** From the target's rest until the spotlight is right for good, 0 when it always was; null: never. */
  recoverMs: number | null;
  /** How long there was no spotlight. */
  goneMs: number;
  /** Whether the card could be pressed at the end; null: there was none. */
  onTop: boolean | null;
}

/** The distance that counts as right, in CSS pixels: the goal. */
const right = 1;
/** How long after the target's rest the spotlight is looked at, in ms. */
const patience = 1000;

/**
 * Judges how a movement was followed.
 *
 * @param paddings the distances between spotlight and target that are right
 */
export const judgeTrace = ({ movedAt, frames, onTop }: Trace, paddings: readonly number[]): Tracking => {
  const seen = frames.flatMap((frame, at) => {
    if (frame.at < movedAt) return [];
    const before = frames[at - 1] ?? frame;
    const { ring, target } = frame;
    if (!target) return [];
    const distance = ring && edgeDistance(ring, target, paddings);
    const late = ring && before.target && edgeDistance(ring, before.target, paddings);
    return [{ at: frame.at, distance, late, stirs: !isSamePlace(frame, before) }];
  });
  const restAt = seen.findLast(({ stirs }) => stirs)?.at ?? movedAt;
  const distances = seen.flatMap(({ distance }) => distance ?? []);
  const beyond = seen.flatMap(({ distance, late }) =>
    distance === null ? [] : Math.min(distance, late ?? distance),
  );
  const wrongAt = seen.findLastIndex(({ distance }) => distance === null || distance > right);
  const rightAt = wrongAt < 0 ? movedAt : seen[wrongAt + 1]?.at;
  return {
    max: distances.length > 0 ? Math.max(...distances) : null,
    beyondFrame: beyond.length > 0 ? Math.max(...beyond) : null,
    rest: seen.find(({ at }) => at >= restAt + patience)?.distance ?? null,
    recoverMs: rightAt === undefined ? null : Math.max(0, rightAt - restAt),
    goneMs: seen.reduce((sum, { at, distance }, index) => {
      const next = seen[index + 1];
      return distance === null && next ? sum + next.at - at : sum;
    }, 0),
    onTop,
  };
};
