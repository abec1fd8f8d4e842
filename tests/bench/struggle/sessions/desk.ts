import { setTimeout as delay } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { handsOf } from '../corpus/hands.mjs';
import type { Act } from './act.ts';
import { planTyping } from './plan-typing.ts';

/** What the hands can go to: the first that a CSS selector names and that is to be seen, or a point in px. */
export type Place = string | Locator | { x: number; y: number };

/** A place of work: the page, the hands of whoever sits there, and their dice. */
export interface Desk {
  page: Page;
  /** The application's address, with a `/` at the end. */
  url: string;
  /** A seeded source of numbers from 0 to 1. */
  rng: () => number;
  /** One of several. */
  pick<Value>(values: readonly [Value, ...Value[]]): Value;
  /** Whether something happens that does so with this chance, 0 to 1. */
  chance(share: number): boolean;
  /** Reads or thinks: short pauses are more frequent than long ones. Milliseconds, 500 to 6000 when nothing is said. */
  think(least?: number, most?: number): Promise<void>;
  /** Clicks when it is at rest. */
  click(place: Place, options?: { button?: 'left' | 'right' }): Promise<void>;
  doubleClick(place: Place): Promise<void>;
  /** Clicks several times in a row, `gap` ms apart. */
  clickAgain(place: Place, times: number, gap?: number): Promise<void>;
  hover(place: Place): Promise<void>;
  drag(from: Place, to: Place): Promise<void>;
  /** Presses a key or a chord, several times if told so. */
  key(name: string, times?: number, gap?: number): Promise<void>;
  /** Types with a slip now and then. */
  type(text: string): Promise<void>;
  /** Puts a text in the place of all that a field holds. */
  retype(place: Place, text: string): Promise<void>;
  /** Turns the wheel where the mouse is: notches of 100 px, up when negative. */
  scroll(notches: number): Promise<void>;
  /** Opens a select box and takes the option that begins so. */
  choose(place: Place, option: string): Promise<void>;
  /** Goes to an address, as with a bookmark. */
  visit(path: string): Promise<void>;
  /** Goes back, as with the browser's button. */
  back(): Promise<void>;
  /** Whether something is to be seen now. */
  sees(selector: string): Promise<boolean>;
  /** Waits until it is to be seen. */
  see(selector: string): Promise<void>;
  /** The first that is to be seen. */
  find(selector: string): Locator;
  /** The onset of a struggle. */
  mark(): void;
}

/** What a session leaves behind. */
export interface Record {
  acts: Act[];
  /** What is being done. */
  task: string;
  /** When it began to go wrong, in epoch milliseconds; 0 while all goes well. */
  markedAt: number;
}

const nameOf = (place: Place): string => {
  if (typeof place === 'string') return place;
  if ('x' in place) return `${Math.round(place.x)},${Math.round(place.y)}`;
  return String(place).replace(/^locator\('(.*)'\)$/, '$1');
};

/** Runs in the page: nothing else lies over the middle, such as a message that will go again. */
const isFree = (element: Element): boolean => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const over = document.elementFromPoint(left + width / 2, top + height / 2);
  return !over || element.contains(over) || over.contains(element);
};

/** Sits down before a page. */
export const deskAt = (page: Page, url: string, rng: () => number, record: Record): Desk => {
  const hands = handsOf(page, rng);
  const note = (what: string): void => {
    record.acts.push({ at: Date.now(), what, task: record.task });
  };
  const find = (selector: string): Locator => page.locator(selector).filter({ visible: true }).first();
  /** Trays and menus slide in: nobody aims at what still moves. */
  const atRest = async (place: Place): Promise<Locator | { x: number; y: number }> => {
    if (typeof place === 'object' && 'x' in place) return place;
    const locator = typeof place === 'string' ? find(place) : place;
    let before = '';
    for (let look = 0; look < 80; look++) {
      const now = JSON.stringify(await locator.boundingBox({ timeout: 8000 }));
      if (now === before && now !== 'null' && (await locator.evaluate(isFree))) break;
      before = now;
      await delay(60);
    }
    return locator;
  };
  const think = async (least = 500, most = 6000): Promise<void> => {
    await delay(least + (most - least) * rng() ** 2);
    note('think');
  };
  const type = async (text: string): Promise<void> => {
    note(`type ${text.length} letters`);
    for (const key of planTyping(text, rng)) {
      if (key === 'Backspace') {
        await delay(90 + 120 * rng());
        await page.keyboard.press(key);
      } else if (key === '\n') await page.keyboard.press('Enter');
      else await page.keyboard.type(key);
      await delay(50 + 90 * rng() + (rng() < 0.03 ? 400 : 0));
    }
    note('typed');
  };
  const click: Desk['click'] = async (place, options = {}) => {
    const target = await atRest(place);
    note(`${options.button === 'right' ? 'right-click' : 'click'} ${nameOf(place)}`);
    await hands.click(target, options);
  };
  const key: Desk['key'] = async (name, times = 1, gap = 260) => {
    note(`key ${name}${times > 1 ? ` ×${times}` : ''}`);
    await hands.key(name, times, gap);
  };
  return {
    page,
    url,
    rng,
    pick: values => values[Math.floor(rng() * values.length)] ?? values[0],
    chance: share => rng() < share,
    think,
    click,
    async doubleClick(place) {
      const target = await atRest(place);
      note(`double-click ${nameOf(place)}`);
      await hands.burst(target, 2, 130);
    },
    async clickAgain(place, times, gap = 240) {
      const target = await atRest(place);
      note(`click ×${times} ${nameOf(place)}`);
      await hands.burst(target, times, gap);
    },
    async hover(place) {
      const target = await atRest(place);
      note(`hover ${nameOf(place)}`);
      await hands.move(target);
    },
    async drag(from, to) {
      const [start, end] = [await atRest(from), await atRest(to)];
      note(`drag ${nameOf(from)} to ${nameOf(to)}`);
      await hands.drag(start, end, { ms: 500 + 500 * rng() });
    },
    key,
    type,
    async retype(place, text) {
      await click(place);
      await key('Control+a');
      await type(text);
    },
    async scroll(notches) {
      note(`wheel ${notches}`);
      await hands.wheel(100 * Math.sign(notches), Math.abs(notches), 140);
    },
    async choose(place, option) {
      await click(place);
      await delay(300 + 500 * rng());
      note(`choose ${option}`);
      for (const letter of option.toLowerCase()) {
        await page.keyboard.press(letter === ' ' ? 'Space' : letter);
        await delay(70 + 60 * rng());
      }
      await page.keyboard.press('Enter');
      await delay(200 + 300 * rng());
    },
    async visit(path) {
      note(`visit ${path || '/'}`);
      await page.goto(`${url}${path}`);
    },
    async back() {
      note('back');
      await page.goBack();
    },
    sees: selector => find(selector).isVisible(),
    see: selector => find(selector).waitFor({ timeout: 10_000 }),
    find,
    mark() {
      record.markedAt = Date.now();
      note('mark');
    },
  };
};
