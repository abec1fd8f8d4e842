import type { Rectangle } from '../../guides/contracts/recorder.ts';
import type { Target } from '../../guides/schema/target.ts';
import { clipToView } from './clip-to-view.ts';
import { frameAround } from './frame-around.ts';
import { placeInFrame } from './place-in-frame.ts';

/** Where an element is, in CSS pixels of the top viewport. */
export interface Place extends Rectangle {
  /** The part of it that is not cut off by scrollers and the viewport. Without width or height when there is none. */
  seen: Rectangle;
}

/** How far around its point a region of a drawing goes, in CSS pixels. */
const reach = 20;

/**
 * Where an element, or a region of it, is and how much of that can be seen, through the frames of its own site around
 * it.
 */
export const placeOfElement = (element: Element, region?: Target['region']): Place => {
  let whole = plain(element.getBoundingClientRect());
  if (region) {
    const { x, y, width, height } = whole;
    whole = {
      x: x + region.x * width - reach,
      y: y + region.y * height - reach,
      width: 2 * reach,
      height: 2 * reach,
    };
  }
  return placeInFrame(frameAround(element.ownerDocument), { ...whole, seen: clipToView(element, whole) });
};

const plain = ({ x, y, width, height }: DOMRect): Rectangle => ({ x, y, width, height });
