import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { chooseRecorderWords } from '../../../components/recorder/words/choose-recorder-words.ts';
import type { RecorderOrders, Rectangle } from '../../../guides/contracts/recorder.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';

const html = `<!doctype html><html lang="de"><title>Orders</title><h1>Orders</h1>
<form onsubmit="event.preventDefault()">
<label>Name <input id="name" name="name" autocomplete="off"></label>
<label>Password <input id="password" type="password" name="password"></label>
<button type="button" id="reveal" onclick="password.type='text'">Show password</button>
<label id="private-label">Private <input id="private" type="checkbox" name="private"></label>
<label>Weekly <input id="weekly" type="radio" name="how"></label>
<label>Status <select id="status" name="status"><option>Open<option>Closed</select></label>
<label>Customer <input id="customer" role="combobox" aria-haspopup="listbox" aria-expanded="false" name="customer"></label>
<ul role="listbox"><li role="option" id="blue" tabindex="-1">Blue Ltd</li></ul>
<button id="save">Save order</button></form>
<div id="row" role="button" tabindex="0">Open the row</div>
<button id="vanish" onpointerdown="this.remove()">Close the panel</button>
<div id="note" contenteditable="true" role="textbox" aria-label="Note"></div>
<a href="#elsewhere" id="link">Archive</a>
<a href="/p0?next" id="leave">Leave</a></html>`;

const orders: RecorderOrders = {
  type: 'recorder/orders',
  recording: true,
  steps: 3,
  words: chooseRecorderWords(['en'], 3),
};

let bench: PageBench;
let page: Page;
let before: number;
beforeAll(async () => {
  bench = await startPageBench();
});
afterAll(() => bench?.close());
beforeEach(async () => {
  page = await bench.open({ html });
  await bench.answer(page, 'recorder', orders);
  await bench.inject(page, 'recorder');
  await page.getByText('3 steps').waitFor();
  before = (await bench.heard()).length;
});

const told = async (): Promise<string[]> =>
  (await bench.heard())
    .slice(before)
    .filter(({ type }) => type === 'recorder/action')
    .map(({ action, label }) => `${action} ${label}`);

const person: [string, () => Promise<unknown>, string[]][] = [
  ['a click', () => page.locator('#save').click(), ['click Save order']],
  ['a double-click', () => page.locator('#row').dblclick(), ['double-click Open the row']],
  ['Enter on a link', () => page.locator('#link').press('Enter'), ['click Archive']],
  ['Enter on a button made of a div', () => page.locator('#row').press('Enter'), ['click Open the row']],
  [
    'a press that removes the button',
    () => page.locator('#vanish').click({ noWaitAfter: true }),
    ['click Close the panel'],
  ],
  [
    'a click on a label',
    () => page.locator('#private-label').click({ position: { x: 5, y: 5 } }),
    ['check Private'],
  ],
  ['a radio button', () => page.locator('#weekly').click(), ['check Weekly']],
  ['a choice', () => page.locator('#status').press('ArrowDown'), ['select Status']],
  [
    'typing, with the click that put the focus there',
    async () => {
      await page.locator('#name').click();
      await page.keyboard.type('Blue Ltd');
      await page.keyboard.press('Tab');
    },
    ['input Name'],
  ],
  [
    'typing, then Enter that presses the submit button',
    async () => {
      await page.locator('#name').pressSequentially('Blue Ltd');
      await page.keyboard.press('Enter');
    },
    ['input Name', 'click Save order'],
  ],
  [
    'several fields one after the other',
    async () => {
      await page.locator('#name').pressSequentially('Blue');
      await page.keyboard.press('Tab');
      await page.keyboard.type('secret');
      await page.locator('#save').click();
    },
    ['input Name', 'input Password', 'click Save order'],
  ],
  [
    'a choice from what a field opens',
    async () => {
      await page.locator('#customer').click();
      await page.locator('#blue').click();
    },
    ['click Customer', 'click Blue Ltd'],
  ],
  [
    'writing in a rich editor',
    async () => {
      await page.locator('#note').click();
      await page.keyboard.type('Hello');
      await page.locator('#link').focus();
    },
    ['input Note'],
  ],
  [
    'a click that leaves the page',
    async () => {
      await page.locator('#leave').click();
      await page.waitForURL(/next/);
    },
    ['click Leave'],
  ],
  ['clicks by script', () => page.evaluate(() => document.getElementById('save')?.click()), []],
  [
    'a selection from one element to another',
    async () => {
      await page.locator('h1').hover();
      await page.mouse.down();
      await page.locator('#row').hover();
      await page.mouse.up();
    },
    [],
  ],
];

test.each(person)('%s', async (_name, act, expected) => {
  await act();
  // Longer than a click is held back.
  await page.waitForTimeout(600);
  await expect.poll(told).toEqual(expected);
});

test('an action carries its evidence, its picture and the language of the page', async () => {
  await page.locator('#save').click();
  await expect.poll(told).toHaveLength(1);
  const heard = (await bench.heard()).slice(before);
  const picture = heard.find(({ type }) => type === 'recorder/picture');
  const action = heard.find(({ type }) => type === 'recorder/action');
  expect(action).toMatchObject({ locale: 'de', role: 'button', picture: picture?.picture, target: { v: 1 } });
  expect(heard.indexOf(picture ?? (heard[0] as never))).toBeLessThan(
    heard.indexOf(action ?? (heard[0] as never)),
  );
  const box = await page.locator('#save').boundingBox();
  expect(picture?.target).toEqual(box);
});

test('nothing that is typed is told', async () => {
  await page.locator('#name').pressSequentially('Kestrel');
  await page.locator('#password').pressSequentially('Kestrel');
  await page.locator('#reveal').click();
  await page.locator('#password').pressSequentially('Kestrel');
  await page.locator('#note').click();
  await page.keyboard.type('Kestrel');
  await page.locator('#save').click();
  await expect.poll(told).toHaveLength(6);
  expect(JSON.stringify((await bench.heard()).slice(before))).not.toMatch(/kestrel/i);
});

test('every field is masked, a password that is shown included', async () => {
  await page.locator('#reveal').click();
  const masks = (await bench.tell(page, { type: 'recorder/masks' })) as Rectangle[];
  for (const field of ['#name', '#password', '#status', '#customer', '#note']) {
    const box = await page.locator(field).boundingBox();
    const covers = masks.some(
      mask =>
        box &&
        mask.x <= box.x &&
        mask.y <= box.y &&
        mask.x + mask.width >= box.x + box.width &&
        mask.y + mask.height >= box.y + box.height,
    );
    expect(covers, field).toBe(true);
  }
});

test('the bar ends the recording, is not recorded itself, and can be reached with the keyboard', async () => {
  await page.locator('#name').pressSequentially('Blue');
  await page.keyboard.press('Control+F6');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const types = async (): Promise<string[]> => (await bench.heard()).slice(before).map(({ type }) => type);
  await expect.poll(types).toContain('recorder/stop');
  expect(await told()).toEqual(['input Name']);
  expect((await types()).at(-1)).toBe('recorder/stop');
  await bench.answer(page, 'recorder', { ...orders, recording: false });
  await page.getByText('3 steps').waitFor({ state: 'detached' });
  await page.locator('#save').click();
  await page.waitForTimeout(600);
  expect(await told()).toEqual(['input Name']);
});

test('the bar is out of the way while a picture is taken', async () => {
  const seen = page.evaluate(
    () =>
      new Promise(resolve => {
        addEventListener('click', () => {
          const bar = [...document.querySelectorAll('[popover="manual"]')]
            .map(host => host.shadowRoot?.querySelector('.card'))
            .find(Boolean);
          resolve(bar && getComputedStyle(bar).opacity);
        });
      }),
  );
  await bench.deafen(true);
  await page.locator('#save').click();
  expect(await seen).toBe('0');
  await bench.deafen(false);
  const opacity = (): Promise<string> => page.locator('.card').evaluate(bar => getComputedStyle(bar).opacity);
  await expect.poll(opacity, { timeout: 5000 }).toBe('1');
});

test('the bar can be dragged out of the way, and stays in the page', async () => {
  const bar = page.locator('.card');
  const from = await bar.boundingBox();
  if (!from) throw new Error('There is no bar.');
  await page.mouse.move(from.x + 5, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x - 200, from.y - 100, { steps: 4 });
  const there = await bar.boundingBox();
  expect(there?.x).toBeCloseTo(from.x - 205, 0);
  await page.mouse.move(-500, -500, { steps: 4 });
  await page.mouse.up();
  expect(await bar.boundingBox()).toMatchObject({ x: 0, y: 0 });
  await page.waitForTimeout(600);
  expect(await told()).toEqual([]);
});
