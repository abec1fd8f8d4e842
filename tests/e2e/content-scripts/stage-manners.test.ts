import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInPage } from '../support/describe-in-page.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { distanceOfRing } from '../support/ring.ts';
import { stageViews } from '../support/stage-views.ts';

const html = `<!doctype html><html lang="en"><title>Orders</title><h1>Orders</h1>
<label>Name <input id="name" name="name"></label>
<button id="save" name="save-order">Save order</button><button name="other">Discard</button>
<label style="position:fixed;right:30px;bottom:30px">Comment <textarea id="comment" name="comment"></textarea></label>`;

let bench: PageBench;
beforeAll(async () => {
  bench = await startPageBench();
});
afterAll(() => bench?.close());

const openStage = async (view: unknown): Promise<Page> => {
  const page = await bench.open({ html });
  await bench.answer(page, 'stage', view);
  await bench.inject(page, 'stage');
  return page;
};
const since = async (before: number, type: string): Promise<number> =>
  (await bench.heard()).slice(before).filter(message => message.type === type).length;

const focusedId = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.id);

test('an offer waits until the person pauses, never takes the focus, and says when it was seen', async () => {
  const before = (await bench.heard()).length;
  const page = await bench.open({ html });
  const name = page.locator('#name');
  await name.focus();
  const typing = async (): Promise<void> => {
    for (const letter of 'Blue Limited and Sons') {
      await page.keyboard.type(letter);
      await page.waitForTimeout(120);
      expect(await page.locator('.offer').count()).toBe(0);
    }
  };
  await bench.answer(page, 'stage', stageViews.offer());
  await Promise.all([typing(), bench.inject(page, 'stage')]);
  expect(await since(before, 'stage/offer-shown')).toBe(0);
  await page.locator('.offer').waitFor();
  await expect.poll(() => since(before, 'stage/offer-shown')).toBe(1);
  expect(await name.evaluate(field => document.activeElement === field)).toBe(true);
});

test('an offer waits while something is dragged, also where the drag began before it came', async () => {
  const page = await bench.open({ html });
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await bench.answer(page, 'stage', stageViews.offer());
  await bench.inject(page, 'stage');
  for (let x = 300; x < 400; x += 10) {
    await page.mouse.move(x, 300);
    await page.waitForTimeout(150);
    expect(await page.locator('.offer').count()).toBe(0);
  }
  await page.mouse.up();
  await page.locator('.offer').waitFor();
});

test('an offer does not cover the field in use', async () => {
  const page = await openStage(stageViews.offer());
  await page.locator('.offer').waitFor();
  const overlap = async (): Promise<boolean> => {
    const card = await page.locator('.offer').boundingBox();
    const field = await page.locator('#comment').boundingBox();
    if (!card || !field) return false;
    return card.x < field.x + field.width && card.y + card.height > field.y && card.x + card.width > field.x;
  };
  await expect.poll(overlap).toBe(true);
  await page.locator('#comment').focus();
  await expect.poll(overlap).toBe(false);
});

test.each([
  ['Show me', 'take'],
  ['Not now', 'dismiss'],
  ['Do not offer this guide again', 'silence-guide'],
  ['Offer nothing on this site', 'silence-site'],
  ['Offer nothing more today', 'silence-today'],
])('an offer answered by "%s"', async (text, answer) => {
  const page = await openStage(stageViews.offer());
  const before = (await bench.heard()).length;
  if (answer.startsWith('silence')) await page.getByLabel('More choices').click();
  await page.getByText(text).click();
  await expect.poll(() => since(before, 'stage/offer-answered')).toBe(1);
  expect((await bench.heard()).findLast(({ type }) => type === 'stage/offer-answered')).toMatchObject({
    answer,
  });
  await page.locator('.offer').waitFor({ state: 'detached' });
});

test('Esc in an offer dismisses it, and gives the focus back', async () => {
  const page = await openStage(stageViews.offer());
  const before = (await bench.heard()).length;
  await page.locator('.offer').waitFor();
  await page.locator('#name').focus();
  await page.keyboard.press('Escape');
  expect(await since(before, 'stage/offer-answered')).toBe(0);
  await page.keyboard.press('Control+F6');
  await page.keyboard.press('Escape');
  await expect.poll(() => since(before, 'stage/offer-answered')).toBe(1);
  await expect.poll(() => focusedId(page)).toBe('name');
});

test('a key leads into the step and back, and Esc leaves the run alone', async () => {
  const page = await openStage(stageViews.nothing);
  const target = await describeInPage(page, '#save');
  const started = (await bench.heard()).length;
  await bench.answer(page, 'stage', stageViews.step({ target }));
  await expect.poll(() => distanceOfRing(page, '#save')).toBeLessThanOrEqual(1);
  await expect.poll(() => since(started, 'stage/step-shown')).toBe(1);
  const before = (await bench.heard()).length;
  const inCard = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.matches('[popover]') ?? false);
  await page.locator('#name').focus();
  await page.keyboard.press('Control+F6');
  await expect.poll(inCard).toBe(true);
  await page.keyboard.press('Tab');
  await expect.poll(inCard).toBe(true);
  await page.keyboard.press('Control+F6');
  await expect.poll(() => focusedId(page)).toBe('name');
  await page.keyboard.press('Control+F6');
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedId(page)).toBe('name');
  expect((await bench.heard()).slice(before)).toEqual([]);
});

test('the focus stays on the stage from one message to the next', async () => {
  const page = await openStage(stageViews.step({ kind: 'message', advance: { on: 'acknowledge' } }));
  await page.locator('.main').focus();
  await page.keyboard.press('Enter');
  const target = await describeInPage(page, '#save');
  await bench.answer(page, 'stage', stageViews.step({ target, id: 's3' }, { revision: 3 }));
  await expect.poll(() => distanceOfRing(page, '#save')).toBeLessThanOrEqual(1);
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[popover]'))).toBe(true);
});

test('a lesson that the person opens takes the focus and gives it back', async () => {
  const page = await openStage(stageViews.offer({ kind: 'lesson', title: 'What saving does' }));
  await page.locator('.offer').waitFor();
  await page.locator('#name').focus();
  await page.getByText('Show me').click();
  const card = { kind: 'text', id: 'c1', text: stageViews.paragraph('Saving keeps it.') } as const;
  await bench.answer(page, 'stage', stageViews.lesson(card));
  const dialog = page.getByRole('dialog', { name: 'What saving does' });
  await dialog.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[popover]'))).toBe(true);
  const before = (await bench.heard()).length;
  await page.keyboard.press('Escape');
  await expect.poll(() => since(before, 'stage/lesson-closed')).toBe(1);
  await expect.poll(() => focusedId(page)).toBe('name');
});

test('a lesson that was open before the page loaded does not take the focus', async () => {
  const page = await bench.open({ html });
  await page.locator('#name').focus();
  const card = { kind: 'text', id: 'c1', text: stageViews.paragraph('Saving keeps it.') } as const;
  await bench.answer(page, 'stage', stageViews.lesson(card));
  await bench.inject(page, 'stage');
  await page.getByRole('region', { name: 'What saving does' }).waitFor();
  await expect.poll(() => focusedId(page)).toBe('name');
});

test('the answer to a question is said once', async () => {
  const page = await openStage(stageViews.nothing);
  const choices = [
    { id: 'a', text: 'It is kept' },
    { id: 'b', text: 'It is lost' },
  ];
  const card = {
    kind: 'question',
    id: 'q',
    question: stageViews.paragraph('What happens?'),
    choices,
  } as const;
  await bench.answer(page, 'stage', stageViews.lesson(card));
  const before = (await bench.heard()).length;
  await page.getByText('It is lost').click();
  await expect.poll(() => since(before, 'stage/question-answered')).toBe(1);
  const answer = { choice: 'b', correct: false, correctChoices: ['a'] };
  await bench.answer(page, 'stage', stageViews.lesson({ ...card, answer }));
  await page.getByText('Not quite', { exact: true }).first().waitFor();
  await page.getByText('It is kept').click({ force: true });
  await page.waitForTimeout(200);
  expect(await since(before, 'stage/question-answered')).toBe(1);
});

test('a lesson that cannot be drawn is said to be missing, and asked for again', async () => {
  const own = await startPageBench({ without: 'aside' });
  try {
    const page = await own.open({ html });
    const card = { kind: 'text', id: 'c1', text: stageViews.paragraph('Saving keeps it.') } as const;
    await own.answer(page, 'stage', stageViews.lesson(card));
    await own.inject(page, 'stage');
    await page.locator('.trouble').waitFor();
    expect(await page.locator('.card').count()).toBe(0);
    const asked = async (): Promise<number> =>
      (await own.heard()).filter(({ type }) => type === 'stage/aside').length;
    const before = await asked();
    await expect.poll(asked, { timeout: 10_000 }).toBeGreaterThan(before);
    // Not one after the other without a pause.
    expect(await asked()).toBeLessThan(before + 3);
    await own.answer(page, 'stage', stageViews.nothing);
    await page.locator('.trouble').waitFor({ state: 'detached' });
  } finally {
    await own.close();
  }
});

test('a step at its target does without the script for all else', async () => {
  const page = await openStage(stageViews.nothing);
  const target = await describeInPage(page, '#save');
  const before = (await bench.heard()).length;
  await bench.answer(page, 'stage', stageViews.step({ target }));
  await expect.poll(() => distanceOfRing(page, '#save')).toBeLessThanOrEqual(1);
  await expect.poll(() => since(before, 'stage/step-shown')).toBe(1);
  expect(await since(before, 'stage/aside')).toBe(0);
  const card = { kind: 'text', id: 'c1', text: stageViews.paragraph('Saving keeps it.') } as const;
  await bench.answer(page, 'stage', stageViews.lesson(card));
  await page.locator('.lesson').waitFor();
  expect(await since(before, 'stage/aside')).toBe(1);
});

test('a second stage takes over from the first', async () => {
  const page = await openStage(stageViews.step({ kind: 'message', advance: { on: 'acknowledge' } }));
  await page.locator('.card').waitFor();
  await bench.inject(page, 'stage');
  await expect.poll(() => page.locator('.card').count()).toBe(1);
  const before = (await bench.heard()).length;
  await page.locator('.main').click();
  await expect.poll(() => since(before, 'stage/step-done')).toBe(1);
  await expect.poll(() => page.locator('[popover="manual"]').count()).toBe(1);
});

test('the page finds no name to aim at and no way in', async () => {
  const closed = await startPageBench({ closed: true });
  try {
    const page = await closed.open({ html });
    await closed.answer(page, 'stage', stageViews.step({ kind: 'message', advance: { on: 'acknowledge' } }));
    await closed.inject(page, 'stage');
    await page.locator('[popover="manual"]').waitFor({ state: 'attached' });
    const found = await page.evaluate(() => {
      const host = document.querySelector('[popover="manual"]');
      return {
        root: host?.shadowRoot,
        attributes: host?.getAttributeNames(),
        children: host?.childNodes.length,
      };
    });
    expect(found).toEqual({ root: null, attributes: ['popover'], children: 0 });
  } finally {
    await closed.close();
  }
});

test('a stage whose extension is gone takes itself away', async () => {
  const own = await startPageBench();
  try {
    const page = await own.open({ html });
    await own.answer(page, 'stage', stageViews.step({ kind: 'message', advance: { on: 'acknowledge' } }));
    await own.inject(page, 'stage');
    await page.locator('.card').waitFor();
    await own.unload();
    await page.locator('[popover="manual"]').waitFor({ state: 'detached' });
  } finally {
    await own.close();
  }
});

test('nothing of it is printed', async () => {
  const page = await openStage(stageViews.step({ kind: 'message', advance: { on: 'acknowledge' } }));
  await page.locator('.card').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.card').isVisible()).toBe(false);
});
