import type { Rectangle } from '../../guides/contracts/recorder.ts';
import { clipToView } from './clip-to-view.ts';
import { frameAround } from './frame-around.ts';
import { intersect } from './intersect.ts';
import type { Place } from './place-of-element.ts';

/**
 * Where something in a frame is for the page around the frame, and for the pages of the same site around that one.
 *
 * @param frame the frame's element; null where there is none around the place
 * @param place in the frame's own viewport
 */
export const placeInFrame = (frame: HTMLElement | null, place: Place): Place => {
  if (!frame) return place;
  const box = frame.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight, offsetWidth } = frame;
  // What is in a frame does not know that the frame is zoomed or scaled.
  const scale = box.width / offsetWidth || 1;
  const outward = ({ x, y, width, height }: Rectangle): Rectangle => ({
    x: box.x + (clientLeft + x) * scale,
    y: box.y + (clientTop + y) * scale,
    width: width * scale,
    height: height * scale,
  });
  const inside = outward({ x: 0, y: 0, width: clientWidth, height: clientHeight });
  const seen = clipToView(frame, intersect(outward(place.seen), inside));
  return placeInFrame(frameAround(frame.ownerDocument), { ...outward(place), seen });
};
