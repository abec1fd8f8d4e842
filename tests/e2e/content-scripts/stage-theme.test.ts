import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StageView } from '../../../guides/contracts/stage-view.ts';
import type { Target } from '../../../guides/schema/target.ts';
import type { Theme } from '../../../guides/schema/theme.ts';
import { themeTokens } from '../../../guides/theme/theme-tokens.ts';
import { describeInPage } from '../support/describe-in-page.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { stageViews } from '../support/stage-views.ts';
import { stepViews } from '../support/step-views.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const html = `<!doctype html><html lang="en"><title>Orders</title><style>body { font-family: Georgia, serif }</style>
<h1>Orders</h1><button id="save" name="save-order">Save order</button>`;
const theme: Theme = { accent: '#ffcc00', radius: 3, font: 'page' };

let bench: PageBench;
let page: Page;
let target: Target;
let revision = 1;
beforeAll(async () => {
  bench = await startPageBench();
  page = await bench.open({ html });
  await bench.inject(page, 'stage');
  await page.evaluate(axe);
  target = await describeInPage(page, '#save');
});
afterAll(() => bench?.close());

const show = async (view: StageView, themed: Theme | undefined): Promise<void> => {
  const { theme: _, ...plain } = view;
  await bench.answer(page, 'stage', { ...plain, ...(themed && { theme: themeTokens(themed) }) });
  await page.locator('.card', { hasText: `Step 2 of ${revision}` }).waitFor();
};
/** A step at its target, which the stage draws, and a card that the aside draws. */
const views = {
  stage: () =>
    stageViews.step({ target, advance: { on: 'acknowledge' } }, { revision: ++revision, length: revision }),
  aside: () => stepViews.modal({ number: 2 }, { revision: ++revision, length: revision }),
};
const style = (part: string, property: string): Promise<string> =>
  page
    .locator(part)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe.each(Object.entries(views))('what the %s draws', (_, view) => {
  test.each([
    ['light', 'rgb(137, 110, 0)', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(255, 204, 0)', 'rgb(6, 32, 31)'],
  ] as const)('has the colours, the corners and the font of the theme in %s', async (scheme, accent, ink) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await show(view(), theme);
    expect(await style('.main', 'background-color')).toBe(accent);
    expect(await style('.main', 'color')).toBe(ink);
    expect(await style('.main', 'border-top-left-radius')).toBe('2px');
    expect(await style('.card', 'border-top-left-radius')).toBe('3px');
    expect(await style('.card', 'font-family')).toMatch(/^Georgia, serif, system-ui/);
  });
});

test('the theme goes as it came, without a new step', async () => {
  await page.emulateMedia({ colorScheme: 'light' });
  const view = views.stage();
  await show(view, { ...theme, appearance: 'dark' });
  expect(await style('.card', 'background-color')).toBe('rgb(29, 37, 40)');
  await show(view, undefined);
  expect(await style('.card', 'background-color')).toBe('rgb(255, 255, 255)');
  expect(await style('.main', 'background-color')).toBe('rgb(11, 106, 107)');
  expect(await style('.card', 'border-top-left-radius')).toBe('12px');
  expect(await style('.card', 'font-family')).toMatch(/^system-ui/);
});

test('colours that the person forces win', async () => {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await show(views.stage(), theme);
  expect(await style('.main', 'background-color')).not.toBe('rgb(137, 110, 0)');
  expect(await style('.ring', 'outline-color')).not.toBe('rgb(137, 110, 0)');
  await page.emulateMedia({ forcedColors: 'none' });
});

const violations = (): Promise<string[]> =>
  page.evaluate(async () => {
    const host = document.querySelector('[popover="manual"]')?.localName ?? '';
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const result = await axe.run({ include: [{ fromShadowDom: [host, '.stage'] }] });
    if (result.passes.length < 6) return ['axe saw next to nothing'];
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });

describe.each(['light', 'dark'] as const)('in %s', colorScheme => {
  const names = ['modal', 'banner', 'rating', 'choices', 'checklist', 'feedback'] as const;
  test.each(['step', ...names] as const)('axe finds nothing wrong with a theme: %s', async name => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const run = { revision: ++revision, length: revision };
    await show(name === 'step' ? views.stage() : stepViews[name]({ number: 2 }, run), {
      ...theme,
      accent: '#e4002b',
    });
    expect(await violations()).toEqual([]);
  });
});
