import { setTimeout as wait } from 'node:timers/promises';

/** Presses nearer to one another than this count as one multiple click, in milliseconds (the usual system setting). */
const MULTIPLE_CLICK = 500;
/** How far from its mark a press lands, in CSS pixels. */
const SCATTER = 6;

/** Eases a movement in and out, as a hand does: 0 at 0, 1 at 1. */
const ease = t => t * t * t * (10 - 15 * t + 6 * t * t);

/**
 * What a person's hands do on a page: all of it real input, with gaps that vary by a quarter and positions by six pixels.
 *
 * A target is a selector, a locator of Playwright, or a point `{x, y}` of the window.
 */
function handsOf(page, rng) {
  const between = (low, high) => low + (high - low) * rng();
  const about = ms => ms * between(0.75, 1.25);
  const pause = ms => wait(about(ms));
  let at = { x: between(420, 860), y: between(240, 420) };
  let last = { time: 0, x: 0, y: 0, count: 0 };
  let touch;

  async function place(target) {
    if (typeof target === 'object' && 'x' in target)
      return { x: target.x + between(-SCATTER, SCATTER), y: target.y + between(-SCATTER, SCATTER) };
    const locator = typeof target === 'string' ? page.locator(target).first() : target;
    const box = await locator.boundingBox({ timeout: 20_000 });
    if (!box) throw new Error(`nothing to see of ${target}`);
    const scatterX = Math.min(SCATTER, Math.max(0, box.width / 2 - 2));
    const scatterY = Math.min(SCATTER, Math.max(0, box.height / 2 - 2));
    return {
      x: box.x + box.width / 2 + between(-scatterX, scatterX),
      y: box.y + box.height / 2 + between(-scatterY, scatterY),
    };
  }

  async function glide(to, stepGap = 11) {
    const from = at;
    const distance = Math.hypot(to.x - from.x, to.y - from.y);
    const bow = between(-0.1, 0.1) * distance;
    const steps = Math.max(4, Math.min(22, Math.round(6 + distance / 45)));
    for (let step = 1; step <= steps; step++) {
      const t = ease(step / steps);
      const side = Math.sin(Math.PI * t) * bow;
      const x = from.x + (to.x - from.x) * t - ((to.y - from.y) / (distance || 1)) * side;
      const y = from.y + (to.y - from.y) * t + ((to.x - from.x) / (distance || 1)) * side;
      await page.mouse.move(x, y);
      await wait(about(stepGap));
    }
    at = to;
  }

  const move = async (target, stepGap) => glide(await place(target), stepGap);

  async function down(button = 'left') {
    const now = performance.now();
    const near = Math.hypot(at.x - last.x, at.y - last.y) < 4;
    const count = near && now - last.time < MULTIPLE_CLICK ? last.count + 1 : 1;
    last = { time: now, ...at, count };
    await page.mouse.down({ button, clickCount: count });
  }

  const up = (button = 'left') => page.mouse.up({ button, clickCount: last.count });

  /** Presses where the pointer is. */
  async function pressHere(button) {
    await down(button);
    await wait(about(75));
    await up(button);
  }

  /** Goes to the target and presses it. */
  async function press(target, button) {
    await move(target);
    await wait(about(110));
    await pressHere(button);
  }

  /** Presses on the same spot, `times` times, each `gap` milliseconds after the one before. */
  async function again(times, gap) {
    for (let n = 0; n < times; n++) {
      await pause(Math.max(30, gap - 75));
      if (rng() < 0.4) {
        at = { x: at.x + between(-1, 1), y: at.y + between(-1, 1) };
        await page.mouse.move(at.x, at.y);
      }
      await pressHere();
    }
  }

  async function key(name, times = 1, gap = 170) {
    for (let n = 0; n < times; n++) {
      await page.keyboard.press(name, { delay: about(45) });
      await pause(gap);
    }
  }

  async function type(text, gap = 90) {
    for (const character of text) {
      await page.keyboard.type(character);
      await pause(gap);
    }
  }

  /** Empties the field that has the focus. */
  async function empty() {
    await key('Control+a', 1, 60);
    await key('Backspace', 1, 120);
  }

  async function wheel(distance, notches = 6, gap = 55) {
    for (let n = 0; n < notches; n++) {
      await page.mouse.wheel(0, distance / notches);
      await pause(gap);
    }
  }

  async function drag(from, to) {
    await move(from);
    await wait(about(140));
    await down();
    await wait(about(120));
    await move(to, 20);
    await wait(about(160));
    await up();
  }

  /** Lets the pointer wander near where it is, as while reading. */
  async function wander(ms) {
    const end = performance.now() + about(ms);
    while (performance.now() < end) {
      await glide({ x: at.x + between(-35, 35), y: at.y + between(-18, 18) }, 24);
      await wait(Math.max(0, Math.min(about(420), end - performance.now())));
    }
  }

  async function fingers(type, points) {
    if (!touch) {
      touch = await page.context().newCDPSession(page);
      await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
    }
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id, radiusX: 8, radiusY: 8, force: 0.6 }));
    await touch.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  async function tap(target, hold = 70) {
    await fingers('touchStart', [await place(target)]);
    await wait(about(hold));
    await fingers('touchEnd', []);
  }

  /** Moves one finger, or two, each from a point to a point. */
  async function swipe(ways, ms = 220) {
    const steps = 12;
    const start = await Promise.all(ways.map(({ from }) => place(from)));
    const end = await Promise.all(ways.map(({ to }) => place(to)));
    await fingers('touchStart', start);
    for (let step = 1; step <= steps; step++) {
      const part = ease(step / steps);
      const points = start.map((from, finger) => ({
        x: from.x + (end[finger].x - from.x) * part,
        y: from.y + (end[finger].y - from.y) * part,
      }));
      await fingers('touchMove', points);
      await wait(ms / steps);
    }
    await fingers('touchEnd', []);
  }

  return {
    ...{ about, again, between, down, drag, empty, key, move, pause, place },
    ...{ press, pressHere, swipe, tap, type, up, wander, wheel },
  };
}

/**
 * The `run` of a scenario, from what a person does with their hands in it. It begins with a look at the page.
 *
 * @param {(hands: ReturnType<typeof handsOf>, mark: () => unknown, page: import('playwright-core').Page) => Promise<void>} act
 */
export const byHand = act => async (page, mark, rng) => {
  const hands = handsOf(page, rng);
  await hands.wander(200);
  await act(hands, mark, page);
};
