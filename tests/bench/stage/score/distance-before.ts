import { edgeDistance } from './edge-distance.ts';
import type { Trace } from './trace.ts';

/** How far off the spotlight was before anything moved, in CSS pixels; null: there was none. */
export const distanceBefore = ({ movedAt, frames }: Trace, paddings: readonly number[]): number | null => {
  const last = frames.findLast(({ at }) => at < movedAt);
  return last?.ring && last.target ? edgeDistance(last.ring, last.target, paddings) : null;
};
