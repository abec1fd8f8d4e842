import type { Rectangle } from '../../guides/contracts/recorder.ts';
import { composedParent } from '../../guides/locate/composed-parent.ts';
import type { Target } from '../../guides/schema/target.ts';

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
  let seen = clipped(element, whole);
  let view = element.ownerDocument.defaultView;
  for (let frame = frameOf(view); frame && view; frame = frameOf(view)) {
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
    whole = outward(whole);
    seen = clipped(frame, intersect(outward(seen), inside));
    view = frame.ownerDocument.defaultView;
  }
  return { ...whole, seen };
};

const frameOf = (view: Window | null): HTMLElement | null => {
  try {
    return (view?.frameElement as HTMLElement | null | undefined) ?? null;
  } catch {
    return null;
  }
};

const plain = ({ x, y, width, height }: DOMRect): Rectangle => ({ x, y, width, height });

/** What scrollers around an element, and its viewport, leave of a rectangle. */
const clipped = (element: Element, rectangle: Rectangle): Rectangle => {
  const view = element.ownerDocument.defaultView;
  const root = element.ownerDocument.documentElement;
  let seen = intersect(rectangle, {
    x: 0,
    y: 0,
    width: view?.innerWidth ?? 0,
    height: view?.innerHeight ?? 0,
  });
  let { position } = getComputedStyle(element);
  for (let parent = composedParent(element); parent && parent !== root; parent = composedParent(parent)) {
    // A fixed element is cut by nothing around it, an absolute one by nothing up to what it is placed in.
    if (position === 'fixed') break;
    const style = getComputedStyle(parent);
    if (position === 'absolute' && style.position === 'static') continue;
    position = style.position;
    if (parent.localName !== 'body' && style.overflow !== 'visible' && style.display !== 'contents') {
      seen = intersect(seen, plain(parent.getBoundingClientRect()));
    }
  }
  return seen;
};

const intersect = (a: Rectangle, b: Rectangle): Rectangle => {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
};
