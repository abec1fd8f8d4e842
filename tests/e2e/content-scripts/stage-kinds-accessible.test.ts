import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { stepViews } from '../support/step-views.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const html = `<!doctype html><html lang="en"><title>Orders</title><h1>Orders</h1>
<button id="save" name="save-order">Save order</button>`;
const names = Object.keys(stepViews) as (keyof typeof stepViews)[];

let bench: PageBench;
let page: Page;
let revision = 10;
beforeAll(async () => {
  bench = await startPageBench();
  page = await bench.open({ html });
  await bench.inject(page, 'stage');
  await page.evaluate(axe);
});
afterAll(() => bench?.close());

const show = async (name: keyof typeof stepViews, direction: 'ltr' | 'rtl' = 'ltr'): Promise<void> => {
  revision += 1;
  const id = `step-${revision}`;
  const view = stepViews[name]({ id, optional: true, number: revision }, { revision, length: 999 });
  await bench.answer(page, 'stage', { ...view, direction });
  await page
    .locator(`[dir=${direction}] .card:not(dialog:not([open]))`, { hasText: `Step ${revision} of` })
    .waitFor();
};

const violations = (): Promise<string[]> =>
  page.evaluate(async () => {
    const host = document.querySelector('[popover="manual"]')?.localName ?? '';
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const result = await axe.run({ include: [{ fromShadowDom: [host, '.stage'] }] });
    if (result.passes.length < 6) return ['axe saw next to nothing'];
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });

const moods = (['light', 'dark'] as const).flatMap(colour =>
  (['ltr', 'rtl'] as const).map(direction => [colour, direction] as const),
);

describe.each(moods)('in %s, %s', (colorScheme, direction) => {
  beforeAll(() => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }));
  test.each(names)('axe finds nothing wrong: %s', async name => {
    await show(name, direction);
    expect(await violations()).toEqual([]);
  });
});

test('nor where something is chosen', async () => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  for (const [name, part] of [
    ['rating', '.tile'],
    ['recommend', '.tile'],
    ['choices', '.option'],
    ['feedback', '.toggle'],
  ] as const) {
    await show(name);
    await page.locator(part).first().click();
    expect(await violations()).toEqual([]);
  }
});

// 320 px is also what a window of 640 px has left at 200 % zoom.
test.each([
  [320, 'ltr'],
  [320, 'rtl'],
  [1100, 'ltr'],
] as const)(
  'at %i px, %s, all that can be pressed is in sight and at least 24 px large',
  async (width, direction) => {
    await page.setViewportSize({ width, height: 568 });
    for (const name of names) {
      await show(name, direction);
      const found = await page.locator('.card').evaluate(card => {
        const { left, right, top, bottom } = card.getBoundingClientRect();
        const isInside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
        const parts = [...card.querySelectorAll('button, a, textarea, .tile, .option')].map(part => {
          const box = part.getBoundingClientRect();
          return Math.min(box.width, box.height, 24 * Number(box.left >= left - 1 && box.right <= right + 1));
        });
        return { isInside, wide: card.scrollWidth - card.clientWidth, least: Math.min(...parts) };
      });
      expect({ name, ...found }).toEqual({ name, isInside: true, wide: 0, least: 24 });
    }
  },
);

test('in forced colours a choice is told from the others by a colour of the system', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const [name, part] of [
    ['rating', '.tile input'],
    ['feedback', '.toggle'],
  ] as const) {
    await show(name);
    const [chosen, other] = [page.locator(part).first(), page.locator(part).nth(1)];
    await chosen.click({ force: true });
    const ground = (of: typeof chosen) => of.evaluate(element => getComputedStyle(element).backgroundColor);
    expect(await ground(chosen)).not.toBe(await ground(other));
  }
  await page.emulateMedia({ forcedColors: 'none' });
});

test('who wants no movement sees none', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const name of ['slideOut', 'banner', 'modal'] as const) {
    await show(name);
    const moving = await page.locator('.card').evaluate(card => card.getAnimations().length);
    expect(moving).toBe(0);
  }
});
