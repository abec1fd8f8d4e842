import { setTimeout as delay } from 'node:timers/promises';

/** One movement of the hand on the mouse. */
export type Gesture =
  | { move: { x: number; y: number } }
  | { press: number }
  | { release: number }
  | { pause: number };

/** Playwright's mouse. */
interface SteppedMouse {
  move(x: number, y: number, options?: { steps?: number }): Promise<void>;
  down(options?: { clickCount?: number }): Promise<void>;
  up(options?: { clickCount?: number }): Promise<void>;
}

/** A mouse that must be told a whole row of clicks at once, or it counts none of them: Firefox's (firefox.ts). */
export interface RowMouse {
  /** Does all gestures in their order; `press` and `release` hold the number of the click, `pause` milliseconds. */
  perform(gestures: Gesture[]): Promise<void>;
}

/** Where to click: a point, or anything with a box (a Playwright locator, a Puppeteer element), then its middle. */
export type Place =
  | { x: number; y: number }
  | { boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null> };

/** How to click. */
export interface ClickOptions {
  /** Clicks in a row. Default 1. */
  times?: number;
  /** Milliseconds from one release to the next press. Default 90, as of somebody who is annoyed. */
  pause?: number;
}

/** How long each press of a row lasts, in milliseconds: people hold a button down for 60 to 120. */
const presses = [84, 71, 103, 66, 92, 118, 77];

const pointOf = async (place: Place): Promise<{ x: number; y: number }> => {
  if (!('boundingBox' in place)) return place;
  const box = await place.boundingBox();
  if (!box) throw new Error('There is nothing to click: the element is not shown.');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
};

const performOn = async (mouse: SteppedMouse, gesture: Gesture): Promise<void> => {
  if ('move' in gesture) await mouse.move(gesture.move.x, gesture.move.y, { steps: 6 });
  else if ('press' in gesture) await mouse.down({ clickCount: gesture.press });
  else if ('release' in gesture) await mouse.up({ clickCount: gesture.release });
  else await delay(gesture.pause);
};

/**
 * Moves the mouse to a place and clicks as a hand does: the button stays down for a moment, and each click of a row
 * counts one more than the last, so that a second click in time is a double click.
 *
 * @param mouse Playwright's `page.mouse`, or `mouse(page)` of firefox.ts
 */
export async function humanClick(
  mouse: SteppedMouse | RowMouse,
  place: Place,
  options: ClickOptions = {},
): Promise<void> {
  const { times = 1, pause = 90 } = options;
  const gestures: Gesture[] = [{ move: await pointOf(place) }];
  for (let click = 1; click <= times; click += 1) {
    if (click > 1) gestures.push({ pause });
    const held = presses[(click - 1) % presses.length] ?? 84;
    gestures.push({ press: click }, { pause: held }, { release: click });
  }
  if ('perform' in mouse) return mouse.perform(gestures);
  const underWay: Promise<void>[] = [];
  for (const gesture of gestures) {
    const done = performOn(mouse, gesture);
    // A hand does not wait for the page to answer before it lets go of the button: on a busy machine a double click
    // that did would come too late to be one.
    if ('press' in gesture || 'release' in gesture) underWay.push(done);
    else await done;
  }
  await Promise.all(underWay);
}
