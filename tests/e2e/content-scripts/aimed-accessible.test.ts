import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StageView, StepView } from '../../../guides/contracts/stage-view.ts';
import type { Target } from '../../../guides/schema/target.ts';
import { describeInPage } from '../support/describe-in-page.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { stageViews } from '../support/stage-views.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const html = `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Orders</title>
<style>body{margin:0;font:16px system-ui}main{padding:150px 24px 320px;display:grid;gap:24px;justify-items:start}</style>
<main><h1 id="title">Orders</h1><button type="button" id="details" name="details">Details</button>
<label>Reference <input id="reference" name="reference" size="12"></label>
<form><button id="save" name="save-order">Save order</button></form></main></html>`;

let bench: PageBench;
let page: Page;
let revision = 10;
const targets: Record<string, Target> = {};
beforeAll(async () => {
  bench = await startPageBench();
  page = await bench.open({ html });
  await bench.inject(page, 'stage');
  await page.evaluate(axe);
  for (const id of ['title', 'details', 'reference', 'save'])
    targets[id] = await describeInPage(page, `#${id}`);
});
afterAll(() => bench?.close());

const at = (id: string): Target => targets[id] ?? { v: 1, key: id, tag: 'p' };
const step = (changes: object): StageView => {
  const own = { id: `step-${revision}`, optional: true, number: revision, ...changes } as Partial<StepView>;
  return stageViews.step(own, { revision, length: 999 });
};
const action = (id: string, does: object): StageView =>
  step({ kind: 'action', target: at(id), does, allowed: true, advance: { on: 'click' } });
const tip = (): StageView =>
  step({
    kind: 'input-tip',
    target: at('reference'),
    rule: { length: { min: 4 } },
    advance: { on: 'input' },
  });
const leave = async (value: string): Promise<void> => {
  await page.fill('#reference', '');
  await page.click('#reference');
  await page.keyboard.type(value);
  await page.click('#title');
};

const rightly = 'a tip that finds it right';

/** Every state at a target, what is done to reach it, and what shows that it is reached. */
const states: Record<string, [makeView: () => StageView, sign: string, reach?: () => Promise<unknown>]> = {
  'a spotlight on several targets': [
    () => step({ target: at('details'), others: [at('reference'), at('save')], spotlight: true }),
    '.shade',
  ],
  'a mark': [
    () => step({ kind: 'beacon', target: at('details'), advance: { on: 'acknowledge' } }),
    '.beacon',
  ],
  'an opened mark': [
    () => step({ kind: 'beacon', target: at('details'), advance: { on: 'acknowledge' } }),
    '.callout .main',
    () => page.locator('.beacon').click(),
  ],
  'a tip at a field': [tip, '.callout'],
  'a tip that finds fault': [tip, '.fault:not(.right)', () => leave('ab')],
  [rightly]: [tip, '.fault.right'],
  'an action': [() => action('details', { type: 'click' }), '.callout .main[aria-disabled="false"]'],
  'an action that asks': [() => action('reference', { type: 'ask-and-type', label: 'Which one?' }), '.ask'],
  'an action of the person’s own': [() => action('save', { type: 'click' }), '.own'],
  'an action that is stopped': [
    () => action('details', { type: 'click' }),
    '.said:not(:empty)',
    async () => {
      await page.locator('.callout .main[aria-disabled="false"]').click();
      await page.locator('.acting .ring').waitFor();
      await page.keyboard.press('Escape');
    },
  ],
  launchers: [
    () => ({
      ...stageViews.nothing,
      launchers: (['button', 'badge'] as const).map(look => ({
        ...{ guide: 'shipping', version: 1, id: look, title: 'Ship an order', label: 'How to ship', look },
        target: at(look === 'button' ? 'reference' : 'details'),
      })),
    }),
    '.launcher.badge.card',
  ],
};

const show = async (name: string, direction: 'ltr' | 'rtl'): Promise<void> => {
  const [makeView, sign, reach] = states[name] ?? [];
  if (!makeView || !sign) throw new Error(`There is no state ${name}.`);
  revision += 1;
  // Nothing of the state before is left.
  await bench.answer(page, 'stage', { ...stageViews.nothing, readAt: 0 });
  await page.fill('#reference', name === rightly ? 'abcdef' : '');
  await bench.answer(page, 'stage', { ...makeView(), direction });
  await reach?.();
  await page.locator(`[dir=${direction}] ${sign}`).first().waitFor();
};

const moods = (['light', 'dark'] as const).flatMap(colour =>
  (['ltr', 'rtl'] as const).map(direction => [colour, direction] as const),
);
describe.each(moods)('in %s, %s', (colorScheme, direction) => {
  beforeAll(() => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }));
  test.each(Object.keys(states))('axe finds nothing wrong: %s', async name => {
    await show(name, direction);
    const violations = await page.evaluate(async () => {
      const host = document.querySelector('[popover="manual"]')?.localName ?? '';
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const result = await axe.run({ include: [{ fromShadowDom: [host, '.stage'] }] });
      if (result.passes.length < 4) return ['axe saw next to nothing'];
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
  });
});

// 320 px is also what a window of 640 px has left at 200 % zoom.
test.each([
  [320, 'ltr'],
  [320, 'rtl'],
  [1100, 'ltr'],
] as const)(
  'at %i px, %s, all that can be pressed is in sight and at least 24 px large',
  async (width, direction) => {
    await page.setViewportSize({ width, height: 640 });
    for (const name of Object.keys(states)) {
      await show(name, direction);
      const boxes = await page.locator('.stage :is(button, input):visible').evaluateAll(all =>
        all.map(each => {
          const { width: w, height: h, left, right, top, bottom } = each.getBoundingClientRect();
          const inside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
          return { name: each.textContent, least: Math.min(w, h), inside };
        }),
      );
      expect(boxes.length).toBeGreaterThan(0);
      expect(boxes.filter(({ least, inside }) => least < 24 || !inside)).toEqual([]);
    }
  },
);
