import { setTimeout as delay } from 'node:timers/promises';

/** The mouse of Playwright and of Puppeteer alike. */
export interface Mouse {
  move(x: number, y: number, options?: { steps?: number }): Promise<void>;
  down(options?: { clickCount?: number }): Promise<void>;
  up(options?: { clickCount?: number }): Promise<void>;
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
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/**
 * Moves the mouse to a place and clicks as a hand does: the button stays down for a moment, and each click of a row
 * counts one more than the last, so that a second click in time is a double click.
 */
export async function humanClick(mouse: Mouse, place: Place, options: ClickOptions = {}): Promise<void> {
  const { times = 1, pause = 90 } = options;
  const { x, y } = await pointOf(place);
  await mouse.move(x, y, { steps: 6 });
  for (let clickCount = 1; clickCount <= times; clickCount += 1) {
    if (clickCount > 1) await delay(pause);
    await mouse.down({ clickCount });
    await delay(presses[(clickCount - 1) % presses.length]);
    await mouse.up({ clickCount });
  }
}
