import { isSamePlace } from './is-same-place.ts';
import type { Trace } from './trace.ts';

/** Whether the target moved at all once it was to. */
export const hasMoved = ({ movedAt, frames }: Trace): boolean =>
  frames.some((frame, at) => {
    const before = frames[at - 1];
    return frame.at >= movedAt && before !== undefined && !isSamePlace(frame, before);
  });
