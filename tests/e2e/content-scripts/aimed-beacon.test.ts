import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInPage } from '../support/describe-in-page.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { stageViews } from '../support/stage-views.ts';

const html = `<!doctype html><html lang="en"><title>Orders</title>
<style>body{margin:0;height:2400px}#above{height:0}p{margin:160px 120px}</style><div id="above"></div>
<p><button id="save" name="save-order">Save order</button></p><p><input id="customer" name="customer"></p></html>`;

let bench: PageBench;
let revision = 10;

beforeAll(async () => {
  bench = await startPageBench();
});
afterAll(() => bench?.close());

const open = async (direction: 'ltr' | 'rtl' = 'ltr'): Promise<Page> => {
  const page = await bench.open({ html });
  const target = await describeInPage(page, '#save');
  revision += 1;
  const view = stageViews.step({ kind: 'beacon', target, advance: { on: 'acknowledge' } }, { revision });
  await bench.answer(page, 'stage', { ...view, direction });
  await bench.inject(page, 'stage');
  return page;
};

const told = async (): Promise<string[]> =>
  (await bench.heard()).filter(each => each.revision === revision).map(({ type }) => type);

/** How far the mark's corner is from the corner of the target that it stands at, or infinite where it is not seen. */
const distance = (page: Page, end: 'left' | 'right'): Promise<number> =>
  page.evaluate(side => {
    const mark = [...document.querySelectorAll('[popover="manual"]')]
      .map(host => host.shadowRoot?.querySelector('.beacon'))
      .find(Boolean);
    if (!mark || getComputedStyle(mark).visibility !== 'visible') return Number.POSITIVE_INFINITY;
    const box = mark.getBoundingClientRect();
    const target = document.querySelector('#save')?.getBoundingClientRect() ?? new DOMRect();
    const across = side === 'right' ? box.left - target.right : box.right - target.left;
    return Math.max(Math.abs(across), Math.abs(box.bottom - target.top));
  }, end);

test.each([
  ['ltr', 'right'],
  ['rtl', 'left'],
] as const)('the mark stands at its target and follows it: %s', async (direction, end) => {
  const page = await open(direction);
  await expect.poll(() => distance(page, end)).toBeLessThanOrEqual(1);
  const movements: (() => void)[] = [
    () => window.scrollTo(0, 55),
    () => document.getElementById('above')?.style.setProperty('height', '70px'),
    () => document.body.style.setProperty('zoom', '1.25'),
    () => {
      const old = document.getElementById('save');
      old?.parentElement?.style.setProperty('margin-top', '201px');
      old?.replaceWith(old.cloneNode(true));
    },
  ];
  for (const move of movements) {
    await page.evaluate(move);
    await page.waitForTimeout(100);
    await expect.poll(() => distance(page, end)).toBeLessThanOrEqual(1);
  }
  await expect.poll(told).toContain('stage/step-shown');
  await page.close();
});

test('it covers nothing of its target, can be hit, and opens its text when it is pressed', async () => {
  const page = await open();
  const mark = page.locator('.beacon');
  await mark.waitFor();
  const box = await mark.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await page.click('#save');
  expect(await told()).not.toContain('stage/step-done');
  await mark.click();
  await page.locator('.callout').getByText('Click Save').waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.poll(told, { timeout: 15_000 }).toContain('stage/step-done');
  await page.close();
});

test('the keyboard reaches it by the shortcut, opens it, and comes back to where it was', async () => {
  const page = await open();
  await page.locator('.beacon').waitFor();
  await page.click('#customer');
  await page.keyboard.press('Control+F6');
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.getAttribute('aria-label') ?? active?.id ?? active?.localName ?? '';
    });
  await expect.poll(focused, { timeout: 15_000 }).toBe('Show the hint. Step 2 of 5');
  await page.keyboard.press('Enter');
  await page.locator('.callout').getByText('Click Save').waitFor();
  await expect.poll(focused, { timeout: 15_000 }).toBe('Handrail');
  await page.keyboard.press('Escape');
  await expect.poll(focused, { timeout: 15_000 }).toBe('customer');
  await page.locator('.beacon').waitFor();
  await page.keyboard.press('Control+F6');
  await page.keyboard.press('Space');
  await page.locator('.callout').waitFor();
  await expect.poll(focused).toBe('Handrail');
  for (let tab = 0; tab < 6 && (await focused()) !== 'Next'; tab += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate('document.activeElement?.shadowRoot?.activeElement?.textContent')) === 'Next')
      break;
  }
  await page.keyboard.press('Enter');
  await expect.poll(told, { timeout: 15_000 }).toContain('stage/step-done');
  await page.close();
});

test('who opens it and turns away in the same breath is where they were', async () => {
  const page = await open();
  await page.locator('.beacon').waitFor();
  await page.click('#customer');
  await page.keyboard.press('Control+F6');
  for (let breath = 0; breath < 5; breath += 1) {
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.locator('.beacon').waitFor();
    // What is still to be done after the press has been done by then.
    await page.waitForTimeout(300);
    expect(await page.evaluate('document.activeElement?.id')).toBe('customer');
    await page.keyboard.press('Control+F6');
  }
  await page.close();
});

test('it does not move for those who want less motion, and goes when its target is out of sight', async () => {
  const page = await open();
  await page.locator('.beacon').waitFor();
  const pulse = (): Promise<string> =>
    page.locator('.beacon').evaluate(mark => getComputedStyle(mark, '::before').animationName);
  expect(await pulse()).toBe('pulse');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await pulse()).toBe('none');
  await page.evaluate('window.scrollTo(0, 1500)');
  await page.locator('.beacon').waitFor({ state: 'hidden' });
  await page.evaluate('window.scrollTo(0, 0)');
  await page.locator('.beacon').waitFor();
  await page.close();
});

test('a page cannot open it', async () => {
  const page = await open();
  await page.locator('.beacon').waitFor();
  await page.locator('.beacon').evaluate(mark => (mark as HTMLElement).click());
  await page.waitForTimeout(200);
  expect(await page.locator('.callout').count()).toBe(0);
  await page.close();
});
