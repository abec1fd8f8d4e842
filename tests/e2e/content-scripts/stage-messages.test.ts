import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { stepViews } from '../support/step-views.ts';

const html = `<!doctype html><html lang="en"><title>Orders</title>
<label>Name <input id="name" name="name" style="position:absolute;inset:4px auto auto 4px"></label>
<h1 style="margin-top:60px">Orders</h1><button id="save" onclick="this.title='pressed'">Save</button>
<label>End <input id="end" style="position:fixed;inset:auto 8px 8px auto"></label>
<dialog id="own"><button>Page’s own</button></dialog>`;

let bench: PageBench;
beforeAll(async () => {
  bench = await startPageBench();
});
afterAll(() => bench?.close());

const open = async (view: object, before?: (page: Page) => Promise<unknown>): Promise<Page> => {
  const page = await bench.open({ html });
  await before?.(page);
  await bench.answer(page, 'stage', view);
  await bench.inject(page, 'stage');
  return page;
};
const focus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const inside = activeElement?.shadowRoot?.activeElement;
    return inside ? `stage ${inside.localName}` : activeElement?.id || (activeElement?.localName ?? '');
  });

test('a modal is a dialog: it takes the focus, keeps it, dims the page, and gives the focus back', async () => {
  const page = await open(stepViews.modal(), each => each.locator('#save').focus());
  await page.locator('dialog.modal').waitFor();
  await expect.poll(() => focus(page)).toBe('stage dialog');
  expect(await page.locator('dialog.modal').getAttribute('aria-modal')).toBe('true');
  const read = page.getByRole('dialog', {
    name: 'Handrail: Publish a flow',
    description: /second signature/,
  });
  expect(await read.count()).toBe(1);
  for (let pressed = 0; pressed < 8; pressed += 1) {
    await page.keyboard.press('Tab');
    expect(await focus(page)).toMatch(/^(stage|body)/);
  }
  await page.mouse.click(40, 100);
  const box = await page.locator('#save').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  expect(await page.locator('#save').getAttribute('title')).toBe(null);
  await page.evaluate(() => document.getElementById('name')?.focus());
  expect(await focus(page)).toMatch(/^(stage|body)/);
  const since = (await bench.heard()).length;
  await page.locator('.modal .main').click();
  await expect
    .poll(async () => (await bench.heard()).slice(since).map(({ type }) => type))
    .toContain('stage/step-done');
  await bench.answer(page, 'stage', stepViews.card({ id: 'next' }, { revision: 3 }));
  await page.locator('section.card').waitFor();
  await expect.poll(() => focus(page)).toBe('save');
});

test('Esc turns a modal into a card, and the page is free; nothing is lost', async () => {
  const before = (await bench.heard()).length;
  const page = await open(stepViews.modal(), each => each.locator('#name').focus());
  await page.locator('dialog.modal').waitFor();
  await expect.poll(() => focus(page)).toBe('stage dialog');
  await expect
    .poll(async () => (await bench.heard()).slice(before).map(({ type }) => type))
    .toContain('stage/step-shown');
  const since = (await bench.heard()).length;
  await page.keyboard.press('Escape');
  await page.locator('section.card', { hasText: 'second signature' }).waitFor();
  expect(await page.locator('dialog.modal').count()).toBe(0);
  await expect.poll(() => focus(page)).toBe('name');
  await page.locator('#save').click();
  expect(await page.locator('#save').getAttribute('title')).toBe('pressed');
  expect((await bench.heard()).slice(since).map(({ type }) => type)).toEqual([]);
});

test('so do the keys that lead to the page', async () => {
  const page = await open(stepViews.modal(), each => each.locator('#name').focus());
  await page.locator('dialog.modal').waitFor();
  await expect.poll(() => focus(page)).toBe('stage dialog');
  await page.keyboard.press('Control+F6');
  await page.locator('section.card').waitFor();
  await expect.poll(() => focus(page)).toBe('name');
});

test('a modal waits while the person types, and takes no key of theirs', async () => {
  const page = await open(stepViews.modal(), each => each.locator('#name').click());
  for (const letter of 'Blue Ltd') {
    await page.keyboard.type(letter);
    await page.waitForTimeout(250);
    expect(await page.locator('dialog.modal').count()).toBe(0);
  }
  expect(await page.locator('#name').inputValue()).toBe('Blue Ltd');
  await page.locator('dialog.modal').waitFor();
  await expect.poll(() => focus(page)).toBe('stage dialog');
  await page.keyboard.press('Escape');
  await expect.poll(() => focus(page)).toBe('name');
  await page.keyboard.type('!');
  expect(await page.locator('#name').inputValue()).toBe('Blue Ltd!');
});

test('one modal follows another at once for the person who is in the first', async () => {
  const page = await open(stepViews.modal(), each => each.locator('#save').focus());
  await page.locator('dialog.modal').waitFor();
  await bench.answer(page, 'stage', stepViews.modal({ id: 'second' }, { revision: 3, length: 2 }));
  await page.locator('dialog.modal .main', { hasText: 'Finish' }).waitFor();
  await expect.poll(() => focus(page)).toBe('stage dialog');
  await page.keyboard.press('Escape');
  await expect.poll(() => focus(page)).toBe('save');
});

test('a modal of the page comes first: ours steps back to a card in it', async () => {
  const page = await open(stepViews.modal());
  await page.locator('dialog.modal').waitFor();
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#own')?.showModal());
  await page.locator('section.card').waitFor();
  await page.locator('#own > button').click();
  await page.locator('section.card .main').click();
});

test('a banner is a region along the top, as wide as the page, and takes no focus', async () => {
  const page = await open(stepViews.banner(), each => each.locator('#save').focus());
  const banner = page.locator('.banner');
  await banner.waitFor();
  expect(await banner.getAttribute('role')).toBe('region');
  const box = () => banner.boundingBox();
  await expect.poll(box).toMatchObject({ x: 0, y: 0, width: page.viewportSize()?.width });
  expect((await box())?.height).toBeLessThan(80);
  expect(await focus(page)).toBe('save');
});

test('a banner goes to the bottom rather than cover the field in use', async () => {
  const page = await open(stepViews.banner());
  await page.locator('.banner').waitFor();
  await page.locator('#name').focus();
  const height = page.viewportSize()?.height ?? 0;
  await expect.poll(async () => (await page.locator('.banner').boundingBox())?.y).toBeGreaterThan(height / 2);
});

test.each(['ltr', 'rtl'] as const)('a slide-out stands at the end of the line, %s', async direction => {
  const page = await open({ ...stepViews.slideOut(), direction });
  const card = page.locator('.slide-out');
  await card.waitFor();
  const width = page.viewportSize()?.width ?? 0;
  const gap = async (): Promise<number> => {
    const box = await card.boundingBox();
    return direction === 'ltr' ? width - (box?.x ?? 0) - (box?.width ?? 0) : (box?.x ?? -1);
  };
  await expect.poll(gap).toBe(0);
  if (direction === 'ltr') {
    await page.locator('#end').focus();
    await expect.poll(async () => (await card.boundingBox())?.x).toBe(0);
  }
});

test.each(['card', 'banner', 'slideOut'] as const)('Esc in a %s gives the focus to the page', async look => {
  const page = await open(stepViews[look](), each => each.locator('#save').focus());
  await page.locator('.card').waitFor();
  await page.keyboard.press('Control+F6');
  await expect.poll(() => focus(page)).toBe('stage section');
  await page.keyboard.press('Escape');
  await expect.poll(() => focus(page)).toBe('save');
  expect(await page.locator('.card').count()).toBe(1);
});
