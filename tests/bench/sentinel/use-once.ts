import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Where the controls of `usePage` are. */
const save = { x: 70, y: 35 };
const name = { x: 310, y: 35 };
const other = { x: 430, y: 35 };

const click = async (page: Page, { x, y }: { x: number; y: number }): Promise<void> => {
  await page.mouse.move(x, y, { steps: 10 });
  await page.mouse.down();
  await page.mouse.up();
};

/** One round of ordinary work by real input: a click that is answered, two fields, some scrolling. A second or so. */
export const useOnce = async (page: Page): Promise<void> => {
  await click(page, save);
  await delay(100);
  await click(page, name);
  await page.keyboard.type('order');
  await click(page, other);
  await page.keyboard.type('item');
  await page.keyboard.press('Tab');
  await page.mouse.move(600, 500, { steps: 10 });
  await page.mouse.wheel(0, 400);
  await delay(120);
  await page.mouse.wheel(0, -400);
  await delay(120);
};
