import type { LocatePlatform } from '../locate/platform.ts';
import { containsComposed } from './contains-composed.ts';
import { controlOf } from './control-of.ts';
import { hitAt } from './hit-at.ts';

/** Where it is looked at, as shares of its width and height: a corner may be round, so that none of them is near one. */
const points = [
  [0.5, 0.5],
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
] as const;

/**
 * Whether a press on an element would meet it: at its middle, and at all other points of it that are in the viewport.
 * It is looked for through shadow roots, and through the frames of its own site up to the page itself.
 */
export const isUncovered = (element: Element, platform: LocatePlatform = {}): boolean => {
  // A text that goes over lines has a place for each of them; the first is as good as the next.
  const [box] = element.getClientRects();
  if (!box || box.width < 1 || box.height < 1) return false;
  const control = controlOf(element);
  return points.every(([across, down], at) => {
    const meets = meetsAt(element, control, box.x + across * box.width, box.y + down * box.height, platform);
    return meets ?? at > 0;
  });
};

/** Undefined where the point is out of sight. */
const meetsAt = (
  element: Element,
  control: Element | null,
  x: number,
  y: number,
  platform: LocatePlatform,
): boolean | undefined => {
  const { ownerDocument: document } = element;
  const view = document.defaultView;
  if (!view || x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return undefined;
  const hit = hitAt(document, x, y, platform);
  if (!hit || !(containsComposed(element, hit) || (control && containsComposed(control, hit)))) return false;
  const frame = frameOf(view);
  if (!frame) return true;
  const box = frame.getBoundingClientRect();
  // What is in a frame does not know that the frame is zoomed or scaled.
  const scale = box.width / frame.offsetWidth || 1;
  const outer = { x: box.x + (frame.clientLeft + x) * scale, y: box.y + (frame.clientTop + y) * scale };
  return meetsAt(frame, null, outer.x, outer.y, platform);
};

const frameOf = (view: Window): HTMLElement | null => {
  try {
    return view.frameElement as HTMLElement | null;
  } catch {
    return null;
  }
};
