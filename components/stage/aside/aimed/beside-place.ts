import type { Rectangle } from '../../../../guides/contracts/recorder.ts';
import type { Size } from '../../choose-side.ts';

/** Distance between an element and what stands beside it, in CSS pixels. */
const gap = 6;

/** Where something stands beside an element: the left and top of its box, in CSS pixels of the viewport. */
export interface BesidePlace {
  x: number;
  y: number;
}

/**
 * A place beside an element for something small: where lines end, where they begin, below, above; the first that is in the
 * viewport, clear of the element, and free.
 *
 * @param target the part of the element that can be seen
 * @param isLeftward lines run from right to left
 * @param isFree whether nothing stands there that would be covered
 * @returns null where every place is cut off by the viewport; where none is free, the first that is not cut off
 */
export const besidePlace = (
  target: Rectangle,
  size: Size,
  viewport: Size,
  isLeftward: boolean,
  isFree: (box: Rectangle) => boolean,
): BesidePlace | null => {
  const middle = target.y + (target.height - size.height) / 2;
  const right = { x: target.x + target.width + gap, y: middle };
  const left = { x: target.x - gap - size.width, y: middle };
  const edge = isLeftward ? target.x + target.width - size.width : target.x;
  const below = { x: edge, y: target.y + target.height + gap };
  const above = { x: edge, y: target.y - gap - size.height };
  const boxes = [...(isLeftward ? [left, right] : [right, left]), below, above]
    .map(place => ({ ...place, ...size }))
    .filter(
      ({ x, y }) =>
        x >= 0 && y >= 0 && x + size.width <= viewport.width && y + size.height <= viewport.height,
    );
  const chosen = boxes.find(isFree) ?? boxes[0];
  return chosen ? { x: chosen.x, y: chosen.y } : null;
};
