/**
 * The hands of a person: a mouse that goes along a curve, keys with gaps, a finger. Every gap varies by ±25 % and
 * every position by up to ±6 px, both drawn from the seeded source of the run.
 */
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */
/** @typedef {string | Locator | { x: number, y: number }} Target A CSS selector, a locator, or a point of the viewport in px. */

/** Where the mouse of a page is, and how its last press counts towards a double click. */
const mice = new WeakMap();
/** The CDP session of a page, for touch and composition. */
const sessions = new WeakMap();

/** Two presses are one double click within this many ms (Windows: 500) and this many px. */
const doubleClick = { ms: 500, px: 5 };

/**
 * @param {Page} page
 * @param {() => number} rng a seeded source of numbers from 0 to 1
 */
export const handsOf = (page, rng) => {
  const vary = ms => ms * (0.75 + 0.5 * rng());
  const pause = ms => sleep(vary(ms));
  /** Waits for a moment, so that a slow machine does not add to the gaps. */
  const until = moment => sleep(Math.max(0, moment - Date.now()));
  const mouse = mice.get(page) ?? { x: 200 + 400 * rng(), y: 620, at: 0, count: 0, downX: 0, downY: 0 };
  mice.set(page, mouse);

  const session = async () => {
    if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
    return sessions.get(page);
  };

  const locatorOf = target => (typeof target === 'string' ? page.locator(target).first() : target);

  /** The box of a target, brought into view by the wheel as a person would. */
  const boxOf = async target => {
    const locator = locatorOf(target);
    for (let round = 0; ; round++) {
      const box = await locator.boundingBox({ timeout: 8000 });
      if (!box) throw new Error(`not on the screen: ${target}`);
      const middle = box.y + Math.min(box.height, 400) / 2;
      if (round === 5 || (middle > 10 && middle < 710)) return box;
      await page.mouse.wheel(0, middle - 380);
      await sleep(220);
    }
  };

  /** A point on the target: its middle, or the fraction given of its width and height, ±6 px, never outside it. */
  const pointOn = async (target, at = {}) => {
    if (typeof target === 'object' && 'x' in target && 'y' in target) {
      return { x: target.x + (rng() * 12 - 6), y: target.y + (rng() * 12 - 6) };
    }
    const box = await boxOf(target);
    const stray = size => (rng() * 2 - 1) * Math.min(6, Math.max(0, size / 2 - 3));
    return {
      x: box.x + box.width * (at.x ?? 0.5) + (at.x === undefined ? stray(box.width) : 0),
      y: box.y + box.height * (at.y ?? 0.5) + (at.y === undefined ? stray(box.height) : 0),
    };
  };

  const glide = async (to, ms) => {
    const from = { x: mouse.x, y: mouse.y };
    const distance = Math.hypot(to.x - from.x, to.y - from.y);
    const bend = (rng() - 0.5) * distance * 0.3;
    const knee = {
      x: (from.x + to.x) / 2 + (bend * (to.y - from.y)) / (distance || 1),
      y: (from.y + to.y) / 2 - (bend * (to.x - from.x)) / (distance || 1),
    };
    const steps = Math.max(2, Math.min(16, Math.round(distance / 24)));
    const whole = vary(ms ?? 110 + distance * 0.5);
    const start = Date.now();
    for (let step = 1; step <= steps; step++) {
      const t = 1 - (1 - step / steps) ** 2;
      const on = axis => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * knee[axis] + t ** 2 * to[axis];
      await page.mouse.move(on('x'), on('y'));
      await until(start + (whole * step) / steps);
    }
    Object.assign(mouse, to);
  };

  /** The mouse goes to a target along a bent path that slows down, in about `ms` if given. */
  const move = async (target, { at, ms } = {}) => glide(await pointOn(target, at), ms);

  const down = async (button = 'left') => {
    const now = Date.now();
    const near = Math.hypot(mouse.x - mouse.downX, mouse.y - mouse.downY) <= doubleClick.px;
    mouse.count = near && now - mouse.at <= doubleClick.ms ? mouse.count + 1 : 1;
    Object.assign(mouse, { at: now, downX: mouse.x, downY: mouse.y });
    await page.mouse.down({ button, clickCount: mouse.count });
  };
  const up = (button = 'left') => page.mouse.up({ button, clickCount: mouse.count });

  /** A press where the mouse is. */
  const tick = async button => {
    await down(button);
    await pause(70);
    await up(button);
  };

  /** Go there and press once. */
  const click = async (target, { at, button } = {}) => {
    await move(target, { at });
    await pause(90);
    await tick(button);
  };

  /** Go there and press `times` times, `gap` ms apart, the hand trembling by a pixel; short gaps count as multiple clicks. */
  const burst = async (target, times, gap = 240, options = {}) => {
    await click(target, options);
    for (let press = 1; press < times; press++) {
      await pause(gap);
      mouse.x += rng() * 2 - 1;
      mouse.y += rng() * 2 - 1;
      await page.mouse.move(mouse.x, mouse.y);
      if (gap < doubleClick.ms * 0.8) mouse.at = Date.now();
      await tick();
    }
  };

  /** Press a key or a chord `times` times. */
  const key = async (name, times = 1, gap = 260) => {
    for (let press = 0; press < times; press++) {
      await page.keyboard.press(name, { delay: 30 + 30 * rng() });
      if (press < times - 1) await pause(gap);
    }
  };

  /** Type a text, one key after another. */
  const type = async (text, gap = 85) => {
    let due = Date.now();
    for (const letter of text) {
      await page.keyboard.type(letter);
      due = Math.max(due + vary(gap), Date.now());
      await until(due);
    }
  };

  /** Press the field, take all that is in it, and type anew. */
  const retype = async (target, text, gap = 85) => {
    await click(target);
    await key('Control+a');
    await pause(120);
    await type(text, gap);
  };

  /** Press at one place, pull to another, let go. */
  const drag = async (from, to, { at, toAt, ms = 600 } = {}) => {
    await move(from, { at });
    await pause(120);
    await down();
    await pause(110);
    await glide(await pointOn(to, toAt), ms);
    await pause(110);
    await up();
  };

  /** Turn the wheel: `times` notches of `px` px each. */
  const wheel = async (px, times = 1, gap = 120) => {
    for (let notch = 0; notch < times; notch++) {
      await page.mouse.wheel(0, px);
      await pause(gap);
    }
  };

  /** Look at the page for a moment, the mouse drifting into it. */
  const settle = async (ms = 400) => {
    await pause(ms);
    await glide({ x: 430 + 300 * rng(), y: 260 + 160 * rng() });
    await pause(ms / 2);
  };

  const touch = async (kind, points) =>
    (await session()).send('Input.dispatchTouchEvent', { type: kind, touchPoints: points });

  /** A tap of a finger, held for `hold` ms. */
  const tap = async (target, hold = 80) => {
    const point = await pointOn(target);
    await touch('touchStart', [point]);
    await pause(hold);
    await touch('touchEnd', []);
  };

  /** A finger put down on a target and moved by `dx`, `dy` px, then lifted. */
  const swipe = async (target, dx, dy, ms = 220) => {
    const from = await pointOn(target);
    await touch('touchStart', [from]);
    for (let step = 1; step <= 8; step++) {
      await sleep(vary(ms) / 8);
      await touch('touchMove', [{ x: from.x + (dx * step) / 8, y: from.y + (dy * step) / 8 }]);
    }
    await touch('touchEnd', []);
  };

  /** Two fingers on a target, from one distance in px to another. */
  const pinch = async (target, from, to, ms = 500) => {
    const middle = await pointOn(target);
    const pair = wide => [
      { x: middle.x - wide / 2, y: middle.y, id: 0 },
      { x: middle.x + wide / 2, y: middle.y, id: 1 },
    ];
    await touch('touchStart', pair(from));
    for (let step = 1; step <= 10; step++) {
      await sleep(vary(ms) / 10);
      await touch('touchMove', pair(from + ((to - from) * step) / 10));
    }
    await touch('touchEnd', []);
  };

  /** Compose a text as an input method does: each state in turn, then the text that stays. */
  const compose = async (states, text, gap = 140) => {
    const cdp = await session();
    for (const state of states) {
      await cdp.send('Input.imeSetComposition', {
        text: state,
        selectionStart: state.length,
        selectionEnd: state.length,
      });
      await pause(gap);
    }
    await cdp.send('Input.insertText', { text });
  };

  return {
    pause,
    move,
    down,
    up,
    tick,
    click,
    burst,
    key,
    type,
    retype,
    drag,
    wheel,
    settle,
    tap,
    swipe,
    pinch,
    compose,
  };
};
