import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LauncherView } from '../../../guides/contracts/stage-view.ts';
import { describeInPage } from '../support/describe-in-page.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { stageViews } from '../support/stage-views.ts';

const html = `<!doctype html><html lang="en"><title>Orders</title>
<style>body{margin:0;height:2400px}#above{height:0}p{margin:80px 120px}dialog{inset:0;margin:0;width:100vw;height:100vh;max-width:none;max-height:none}</style>
<div id="above"></div>
<p><button id="save" name="save-order">Save order</button> <button id="next" name="next-order">Next order</button></p>
<p><label>Customer <input id="customer" name="customer"></label></p><dialog><button name="fine">Fine</button></dialog></html>`;

let bench: PageBench;
let page: Page;

const gap = 6;
const base = { guide: 'shipping', version: 1, title: 'Ship an order' } as const;

beforeAll(async () => {
  bench = await startPageBench();
  page = await bench.open({ html });
  const launchers: LauncherView[] = [
    {
      ...base,
      id: 'at-field',
      label: 'How to ship',
      look: 'button',
      target: await describeInPage(page, '#customer'),
    },
    {
      ...base,
      id: 'at-save',
      label: 'What saving does',
      look: 'badge',
      target: await describeInPage(page, '#save'),
    },
    {
      ...base,
      id: 'gone',
      label: 'Gone',
      look: 'badge',
      target: { v: 1, key: 'x', tag: 'button', name: 'Nobody' },
    },
  ];
  await bench.answer(page, 'stage', { ...stageViews.nothing, launchers });
  await bench.inject(page, 'stage');
});
afterAll(() => bench?.close());

const badge = () => page.locator('.launcher.badge.card');
const button = () => page.locator('.launcher.button.card');

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
const boxes = (): Promise<Record<'badge' | 'button' | 'save' | 'next' | 'customer', Box>> =>
  page.evaluate(() => {
    const root = [...document.querySelectorAll('[popover="manual"]')]
      .map(host => host.shadowRoot)
      .find(shadow => shadow?.querySelector('.launcher'));
    const of = (element: Element | null | undefined) => {
      const { left, top, right, bottom } = element?.getBoundingClientRect() ?? new DOMRect(-9999, -9999);
      return { left, top, right, bottom };
    };
    return {
      badge: of(root?.querySelector('.badge.card')),
      button: of(root?.querySelector('.button.card')),
      save: of(document.querySelector('#save')),
      next: of(document.querySelector('#next')),
      customer: of(document.querySelector('#customer')),
    };
  });

const middle = ({ top, bottom }: Box): number => (top + bottom) / 2;
/** How far the button is from where it belongs: where the lines of the field end, in the middle. */
const offBy = async (): Promise<number> => {
  const { button: mark, customer } = await boxes();
  return Math.max(Math.abs(mark.left - customer.right - gap), Math.abs(middle(mark) - middle(customer)));
};
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('each stands beside its element, covers no control, and nothing stands for one that is not there', async () => {
  await button().waitFor();
  await badge().waitFor();
  expect(await offBy()).toBeLessThanOrEqual(1);
  const { badge: mark, save, next } = await boxes();
  expect(overlap(mark, save)).toBe(false);
  // Where the lines of "Save" end stands the next button.
  expect(overlap(mark, next)).toBe(false);
  expect(await page.locator('.launcher.card').count()).toBe(2);
});

test('they follow their elements', async () => {
  const movements: (() => void)[] = [
    () => window.scrollTo(0, 33),
    () => document.getElementById('above')?.style.setProperty('height', '61px'),
    () => {
      const old = document.getElementById('customer');
      old?.closest('p')?.style.setProperty('margin-left', '201px');
      old?.replaceWith(old.cloneNode(true));
    },
  ];
  for (const move of movements) {
    await page.evaluate(move);
    await page.waitForTimeout(100);
    await expect.poll(offBy).toBeLessThanOrEqual(1);
  }
});

test('they go where their elements are out of sight or covered, and come back', async () => {
  await page.evaluate('window.scrollTo(0, 1500)');
  await button().waitFor({ state: 'detached' });
  await page.evaluate('window.scrollTo(0, 0)');
  await button().waitFor();
  await page.evaluate('document.querySelector("dialog").showModal()');
  await button().waitFor({ state: 'detached' });
  await badge().waitFor({ state: 'detached' });
  await page.evaluate('document.querySelector("dialog").close()');
  // Each looks for itself, a quarter of a second apart at most.
  await button().waitFor();
  await badge().waitFor();
});

test('the keyboard reaches them, and each starts its guide', async () => {
  await page.keyboard.press('Control+F6');
  const focused = (): Promise<unknown> =>
    page.evaluate('document.activeElement?.shadowRoot?.activeElement?.getAttribute("aria-label")');
  await expect.poll(focused, { timeout: 15_000 }).toBe('How to ship: start the guide “Ship an order”');
  await page.keyboard.press('Tab');
  await expect.poll(focused, { timeout: 15_000 }).toBe('What saving does: start the guide “Ship an order”');
  await page.keyboard.press('Enter');
  const pressed = async () => (await bench.heard()).filter(({ type }) => type === 'stage/launcher-pressed');
  await expect
    .poll(pressed)
    .toEqual([{ type: 'stage/launcher-pressed', guide: 'shipping', launcher: 'at-save' }]);
  await button().click();
  await expect.poll(async () => (await pressed()).at(-1)).toMatchObject({ launcher: 'at-field' });
  // A page cannot press them.
  await button().evaluate(element => (element as HTMLElement).click());
  await page.waitForTimeout(200);
  expect(await pressed()).toHaveLength(2);
  const sizes = await page
    .locator('.launcher.card')
    .evaluateAll(all =>
      all.map(each => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height)),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});
