import { setTimeout as delay } from 'node:timers/promises';
import { type ClickOptions, humanClick, type RowMouse } from './human-mouse.ts';

/** What a person can do with a page: see, click and type. */
export interface Hands {
  /** Clicks what a CSS selector names, as soon as it is to be seen, at rest and not covered. */
  click(selector: string, options?: ClickOptions): Promise<void>;
  /** Types at human speed into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Presses one key, such as `Enter` or `Tab`. */
  press(key: string): Promise<void>;
  /** Waits until something that the selector names is to be seen. */
  see(selector: string): Promise<void>;
  /** Waits until nothing that the selector names is to be seen. */
  seeNoMore(selector: string): Promise<void>;
  /** Whether something that the selector names is to be seen now. */
  sees(selector: string): Promise<boolean>;
  /** The texts of all that the selector names, without the space around them. */
  texts(selector: string): Promise<string[]>;
}

/** What Playwright's and Puppeteer's pages have in common. */
interface DrivenPage {
  // biome-ignore lint/suspicious/noExplicitAny: the two libraries' types have no common form but this
  evaluate(work: any, selector: string): Promise<any>;
  keyboard: {
    type(text: string, options?: { delay?: number }): Promise<void>;
    // biome-ignore lint/suspicious/noExplicitAny: Puppeteer knows all keys by name
    press(key: any): Promise<void>;
  };
}

/** The middle of the first element shown, and what lies over it if anything does. */
interface Sight {
  x: number;
  y: number;
  covered?: string;
}

const patience = 30_000;

/** Runs in the page. */
const lookFor = (selector: string): Sight | null => {
  const shown = [...document.querySelectorAll(selector)].find(
    element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0,
  );
  if (!shown) return null;
  const { left, top, width, height } = shown.getBoundingClientRect();
  const x = Math.round(left + width / 2);
  const y = Math.round(top + height / 2);
  const over = document.elementFromPoint(x, y);
  const isFree =
    over &&
    (shown.contains(over) ||
      over.contains(shown) ||
      (over instanceof HTMLLabelElement && over.control === shown));
  return isFree
    ? { x, y }
    : { x, y, covered: over ? over.outerHTML.slice(0, 100) : 'the edge of the window' };
};

/** Runs in the page. */
const textsOf = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(element => element.textContent.trim());

/** Runs in the page. */
const bringIntoView = (selector: string): void =>
  document.querySelector(selector)?.scrollIntoView({ block: 'center' });

/**
 * The hands on a page.
 *
 * @param page a page of Playwright or of Puppeteer
 * @param mouse Playwright's `page.mouse`, or `mouse(page)` of firefox.ts
 */
export function handsOn(page: DrivenPage, mouse: Parameters<typeof humanClick>[0] | RowMouse): Hands {
  const inPage = <Value>(work: (selector: string) => Value, selector: string): Promise<Value | null> =>
    page.evaluate(work, selector).catch((error: Error) => {
      // The page is just making way for the next one, on which it will be looked for again.
      if (/context was destroyed|navigat/i.test(error.message)) return null;
      throw error;
    });
  const look = (selector: string): Promise<Sight | null> => inPage(lookFor, selector);
  const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
    const giveUpAt = Date.now() + patience;
    while (!(await holds())) {
      if (Date.now() > giveUpAt) throw new Error(`Waited ${patience / 1000} s for ${what}.`);
      await delay(50);
    }
  };
  /** Where to click, once two looks in a row found it free at the same place: trays and dialogs slide in. */
  const restingPlace = async (selector: string): Promise<Sight> => {
    let before: Sight | null = null;
    let now: Sight | null = null;
    await until(`${selector} to be at rest and free`, async () => {
      before = now;
      now = await look(selector);
      if (now?.covered === 'the edge of the window') await inPage(bringIntoView, selector);
      return now !== null && !now.covered && before?.x === now.x && before.y === now.y;
    }).catch((error: Error) => {
      throw new Error(now?.covered ? `${error.message} It is covered by ${now.covered}` : error.message);
    });
    if (!now) throw new Error(`${selector} is gone.`);
    return now;
  };
  return {
    click: async (selector, options) => humanClick(mouse, await restingPlace(selector), options),
    type: text => page.keyboard.type(text, { delay: 35 }),
    press: key => page.keyboard.press(key),
    see: selector => until(`${selector} to be seen`, async () => (await look(selector)) !== null),
    seeNoMore: selector => until(`${selector} to go`, async () => (await look(selector)) === null),
    sees: async selector => (await look(selector)) !== null,
    texts: selector => page.evaluate(textsOf, selector),
  };
}
