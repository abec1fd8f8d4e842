import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Advance } from '../../../guides/schema/step.ts';
import { describeInPage } from '../support/describe-in-page.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { distanceOfRing } from '../support/ring.ts';
import { stageViews } from '../support/stage-views.ts';

const html = `<!doctype html><html lang="en"><title>Orders</title><h1>Orders</h1>
<button id="save" name="save-order"><span id="icon">★</span> Save order</button>
<button id="vanish" name="vanish" onpointerdown="this.remove()">Close the panel</button>
<div id="row" role="button" tabindex="0" data-testid="row">Open the row</div>
<label id="label">Name <input id="name" name="name" required></label>
<label>Private <input id="private" type="checkbox" name="private"></label>
<label>Status <select id="status" name="status"><option>Open<option>Closed</select></label>
<label>Day <input id="day" type="date" name="day"></label>
<div id="note" contenteditable="true" role="textbox" aria-label="Note"></div>
<button name="other" id="other">Discard</button></html>`;

let bench: PageBench;
beforeAll(async () => {
  bench = await startPageBench();
});
afterAll(() => bench?.close());

const show = async (selector: string, on: Exclude<Advance['on'], 'page' | 'appears'>): Promise<Page> => {
  const page = await bench.open({ html });
  const target = await describeInPage(page, selector);
  await bench.answer(page, 'stage', stageViews.step({ target, advance: { on } }));
  await bench.inject(page, 'stage');
  await expect.poll(() => distanceOfRing(page, selector)).toBeLessThanOrEqual(1);
  return page;
};
const done = async (since: number): Promise<number> =>
  (await bench.heard()).slice(since).filter(({ type }) => type === 'stage/step-done').length;

/** What a person does, what it is done on, and what should come of it. */
const cases: [
  string,
  string,
  'click' | 'double-click' | 'input',
  (page: Page) => Promise<unknown>,
  number,
][] = [
  ['a click', '#save', 'click', page => page.locator('#save').click(), 1],
  ['a click on the icon in it', '#save', 'click', page => page.locator('#icon').click(), 1],
  ['a click beside it', '#save', 'click', page => page.locator('h1').click(), 0],
  ['Enter on it', '#save', 'click', page => page.locator('#save').press('Enter'), 1],
  ['Enter on a button made of a div', '#row', 'click', page => page.locator('#row').press('Enter'), 1],
  [
    'a press that removes it',
    '#vanish',
    'click',
    page => page.locator('#vanish').click({ noWaitAfter: true }),
    1,
  ],
  [
    'a click by script',
    '#save',
    'click',
    page => page.evaluate(() => document.getElementById('save')?.click()),
    0,
  ],
  ['a double-click', '#save', 'double-click', page => page.locator('#save').dblclick(), 1],
  ['one click of two', '#save', 'double-click', page => page.locator('#save').click(), 0],
  [
    'typing and leaving',
    '#name',
    'input',
    async page => {
      await page.locator('#name').pressSequentially('Blue Ltd');
      await page.keyboard.press('Tab');
    },
    1,
  ],
  ['typing without leaving', '#name', 'input', page => page.locator('#name').pressSequentially('Blue'), 0],
  [
    'typing and taking it back',
    '#name',
    'input',
    async page => {
      await page.locator('#name').pressSequentially('B');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Tab');
    },
    0,
  ],
  ['a tick', '#private', 'input', page => page.locator('#private').click(), 1],
  ['a choice', '#status', 'input', page => page.locator('#status').press('ArrowDown'), 1],
  [
    'a date',
    '#day',
    'input',
    async page => {
      await page.locator('#day').pressSequentially('11212026');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.locator('#other').focus();
    },
    1,
  ],
  [
    'writing in a rich editor',
    '#note',
    'input',
    async page => {
      await page.locator('#note').click();
      await page.keyboard.type('Hello');
      await page.locator('#other').focus();
    },
    1,
  ],
];

test.each(cases)('%s (%s)', async (_name, selector, on, act, times) => {
  const page = await show(selector, on);
  const before = (await bench.heard()).length;
  await act(page);
  if (times === 0) await page.waitForTimeout(300);
  await expect.poll(() => done(before)).toBe(times);
});

test('a disabled control is not done by a click on it', async () => {
  const page = await show('#row', 'click');
  await page.evaluate(() => document.getElementById('row')?.setAttribute('aria-disabled', 'true'));
  const before = (await bench.heard()).length;
  await page.locator('#row').click({ force: true });
  await page.waitForTimeout(300);
  expect(await done(before)).toBe(0);
});

test('an action is told until the worker has heard it, and is not lost with its death', async () => {
  const page = await show('#save', 'click');
  const before = (await bench.heard()).length;
  await bench.deafen(true);
  await page.locator('#save').click();
  await page.locator('.trouble').waitFor();
  await bench.deafen(false);
  await expect.poll(() => done(before), { timeout: 10_000 }).toBe(1);
  await page.locator('.trouble').waitFor({ state: 'detached' });
});

test('the target is looked for while it is absent, and shown when it comes', async () => {
  const page = await show('#save', 'click');
  const before = (await bench.heard()).length;
  await page.evaluate(() => document.getElementById('save')?.remove());
  const words = stageViews.nothing.words;
  await page.locator('.say', { hasText: words.absent }).waitFor();
  await expect
    .poll(async () => (await bench.heard()).slice(before))
    .toContainEqual(expect.objectContaining({ type: 'stage/step-failed', reason: 'absent', revision: 2 }));
  expect(await page.locator('.ring').count()).toBe(0);
  await page.evaluate(() => {
    const button = document.createElement('button');
    Object.assign(button, { id: 'save', name: 'save-order', textContent: '★ Save order' });
    document.querySelector('h1')?.after(button);
  });
  await expect.poll(() => distanceOfRing(page, '#save')).toBeLessThanOrEqual(1);
  expect((await bench.heard()).slice(before).filter(({ type }) => type === 'stage/step-failed')).toHaveLength(
    1,
  );
});
