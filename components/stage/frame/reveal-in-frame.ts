import { placeInFrame } from '../place-in-frame.ts';
import type { Place } from '../place-of-element.ts';
import type { FrameElement } from './frames-within.ts';

/** How much of a target has to be seen for the page to be left where it is. */
const enough = 0.9;

const isSeen = ({ seen, width, height }: Place, wide: number, high: number): boolean =>
  seen.width * seen.height >= enough * Math.min(width, wide) * Math.min(height, high);

/**
 * Scrolls what is in a frame of another site into view, unless enough of it is there already.
 *
 * @returns false where it is too early: it is out of sight in the frame itself, which first scrolls by itself, and a
 *   scrolling that is begun meanwhile would end that
 */
export const revealInFrame = (frame: FrameElement, inside: Place): boolean => {
  if (!isSeen(inside, frame.clientWidth, frame.clientHeight)) return false;
  const { innerWidth: wide, innerHeight: high } = window;
  if (isSeen(placeInFrame(frame, inside), wide, high)) return true;
  frame.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const now = placeInFrame(frame, inside);
  if (isSeen(now, wide, high)) return true;
  // A frame that is higher than the window: the part of it that matters.
  const top = now.y + now.height / 2 - high / 2;
  frame.ownerDocument.scrollingElement?.scrollBy({ top, behavior: 'instant' });
  return true;
};
