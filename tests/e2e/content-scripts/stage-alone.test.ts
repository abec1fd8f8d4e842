import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { StageView } from '../../../guides/contracts/stage-view.ts';
import { describeInPage } from '../support/describe-in-page.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { stageWords } from '../support/stage-words.ts';
import { stepViews } from '../support/step-views.ts';

const html = `<!doctype html><html lang="en"><title>Orders</title><h1>Orders</h1>
<label>Name <input id="name" name="name"></label><button id="save">Save order</button>`;
const words = stageWords.steps;

let bench: PageBench;
let page: Page;
let revision = 10;
let since = 0;
beforeAll(async () => {
  bench = await startPageBench();
  page = await bench.open({ html });
  await bench.inject(page, 'stage');
});
beforeEach(async () => {
  since = (await bench.heard()).length;
});
afterAll(() => bench?.close());

/** Shows a step and waits until it is said to be shown. */
const show = async (make: (changes?: object, run?: object) => StageView, changes: object = {}) => {
  revision += 1;
  since = (await bench.heard()).length;
  await bench.answer(page, 'stage', make({ id: `step-${revision}`, ...changes }, { revision }));
  await expect.poll(said('stage/step-shown')).toBe(1);
};
const all = async (type: string) => (await bench.heard()).slice(since).filter(each => each.type === type);
const said = (type: string) => async () => (await all(type)).length;
const last = async (type: string) => (await all(type)).at(-1);
const button = (name: string) => page.locator('.card button', { hasText: new RegExp(`^${name}$`) });
const status = () => page.locator('.stage > .unseen[role=status]').textContent();

test('a rating is chosen by keys, changed, and given by Send alone', async () => {
  await show(stepViews.rating);
  await page.keyboard.press('Control+F6');
  await page.locator('.tile input').nth(1).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.tile input').nth(3).isChecked()).toBe(true);
  expect(await all('stage/step-answered')).toEqual([]);
  await button('Send').press('Enter');
  await expect.poll(said('stage/step-answered')).toBe(1);
  expect(await last('stage/step-answered')).toMatchObject({ revision, response: { value: 4 } });
});

test('nothing is sent before something is chosen, and a survey can always be passed over', async () => {
  await show(stepViews.recommend);
  expect(await button('Send').getAttribute('aria-disabled')).toBe('true');
  await button('Send').click({ force: true });
  await button('Skip').click();
  await expect.poll(said('stage/step-skipped')).toBe(1);
  expect(await all('stage/step-answered')).toEqual([]);
});

test('how likely one would recommend it goes from 0 to 10, and both ends are named', async () => {
  await show(stepViews.recommend);
  const tiles = page.locator('.tile input');
  expect(await tiles.count()).toBe(11);
  expect(await tiles.first().getAttribute('aria-label')).toBe(`0: ${words.recommendLow}`);
  expect(await tiles.last().getAttribute('aria-label')).toBe(`10: ${words.recommendHigh}`);
  await page.locator('.ends', { hasText: words.recommendHigh }).waitFor();
  await page.locator('.tile').first().click();
  await button('Send').click();
  await expect.poll(() => last('stage/step-answered')).toMatchObject({ response: { value: 0 } });
});

test('of several choices one or more are given, in their order', async () => {
  await show(stepViews.choices);
  for (const at of [2, 0, 1, 1]) await page.locator('.option').nth(at).click();
  await button('Send').click();
  await expect
    .poll(() => last('stage/step-answered'))
    .toMatchObject({ response: { choices: ['price', 'help'] } });
  await show(stepViews.choice);
  for (const at of [2, 1]) await page.locator('.option').nth(at).click();
  await button('Send').click();
  await expect.poll(() => last('stage/step-answered')).toMatchObject({ response: { choices: ['fill'] } });
});

test('own words are counted, limited, and their reader is named beside them', async () => {
  await show(stepViews.words, { answer: { type: 'text', most: 30 } });
  await page.locator('.because', { hasText: 'Two people of the purchasing team' }).waitFor();
  const field = page.locator('textarea');
  await field.click();
  await page.keyboard.type('   ');
  expect(await button('Send').getAttribute('aria-disabled')).toBe('true');
  await field.fill('');
  await page.keyboard.type('0123456789');
  await page.locator('#left', { hasText: '20' }).waitFor();
  await expect.poll(status).toBe('Characters left: 20');
  await page.keyboard.type('0123456789012345678901234567890');
  expect((await field.inputValue()).length).toBe(30);
  await button('Send').click();
  const text = '012345678901234567890123456789';
  await expect.poll(() => last('stage/step-answered')).toMatchObject({ response: { text } });
});

test('the first answer to a question counts; it goes on once the explanation is there', async () => {
  await show(stepViews.question);
  expect(await button('Next').count()).toBe(0);
  await button('It is kept as a draft').click();
  await expect.poll(() => last('stage/step-answered')).toMatchObject({ response: { choices: ['kept'] } });
  await bench.answer(page, 'stage', stepViews.answered({ id: `step-${revision}` }, { revision }));
  await page.locator('.feedback.wrong', { hasText: 'Only what is saved is kept.' }).waitFor();
  await page.locator('.choice', { hasText: 'It is lost' }).click({ force: true });
  await button('Next').click();
  await expect.poll(said('stage/step-done')).toBe(1);
  expect(await all('stage/step-answered')).toHaveLength(1);
});

test('what is asked about a question or a lesson that is gone says so, and goes on', async () => {
  for (const [view, sentence] of [
    [stepViews.questionGone, words.questionGone],
    [stepViews.lessonGone, words.lessonGone],
  ] as const) {
    await show(view);
    await page.locator('.say', { hasText: sentence }).waitFor();
    await button('Next').click();
    await expect.poll(said('stage/step-done')).toBe(1);
  }
});

test('a task starts its guide; those that are done are ticked, and a new one is announced', async () => {
  await show(stepViews.checklist);
  await expect.poll(() => page.locator('.task.done').count()).toBe(1);
  expect(await page.locator('.task button').count()).toBe(1);
  await page.locator('.task button[aria-label="Start: Ask for a budget"]').click();
  await expect.poll(() => last('stage/task-started')).toMatchObject({ task: 'budget', revision });
  const tasks = [{ id: 'address', text: 'Enter the address of your office', done: true }];
  const view = stepViews.checklist({ id: `step-${revision}`, tasks }, { revision });
  await bench.answer(page, 'stage', view);
  await page.locator('.because', { hasText: '1 of 1 done' }).waitFor();
  await button('Next').click();
  await expect.poll(said('stage/step-done')).toBe(1);
});

test('what asks nothing of the page is noted once, whatever stood there before', async () => {
  await show(stepViews.rating);
  await show(stepViews.checklist);
  await expect.poll(said('stage/step-noted')).toBe(1);
  await page.waitForTimeout(300);
  expect(await said('stage/step-noted')()).toBe(1);
});

test('a task that the page shows to be done is told, and its tick announced', async () => {
  await show(stepViews.checklist);
  await expect.poll(said('stage/step-noted')).toBeGreaterThan(0);
  const tasks = ['a', 'b'].map(id => ({ id, text: id, done: true }));
  await bench.answer(page, 'stage', stepViews.checklist({ id: `step-${revision}`, tasks }, { revision }));
  await expect.poll(status).toBe('2 of 2 done');
});

test('a lesson is opened by its button, and can be passed over', async () => {
  await show(stepViews.lesson);
  expect(await page.locator('.lesson-link').count()).toBe(0);
  await button(words.startLesson).click();
  await expect.poll(() => last('stage/lesson-opened')).toMatchObject({ lesson: 'approval' });
  await button('Skip').click();
  await expect.poll(said('stage/step-skipped')).toBe(1);
});

test('a prepared message can be changed, copied, and opened in the mail program as it then is', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await show(stepViews.ask);
  await page.locator('textarea').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Thanks & bye');
  await button(words.copy).click();
  await button(words.copied).waitFor();
  await expect.poll(status).toBe(words.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`Hello,\nI am stuck at step 4 of “Place an order”. Could you help me? Thanks & bye`);
  const href = await page.locator('a.button').getAttribute('href');
  expect(decodeURIComponent(href?.split('&body=')[1] ?? '')).toBe(copied.replace('\n', '\r\n'));
  await page.locator('textarea').press('a');
  await button(words.copy).waitFor();
  await button('Next').click();
  await expect.poll(said('stage/step-done')).toBe(1);
});

test('feedback is given by Send alone, with thanks; Finish ends the guide without it, too', async () => {
  await show(stepViews.feedback);
  await button('Yes').click();
  await button('No').click();
  await expect.poll(() => button('No').getAttribute('aria-pressed')).toBe('true');
  expect(await button('Yes').getAttribute('aria-pressed')).toBe('false');
  await page.locator('textarea').click();
  await page.keyboard.type('Too long');
  expect(await all('stage/feedback-given')).toEqual([]);
  await button('Send').click();
  await page.locator('.thanks').waitFor();
  await expect
    .poll(() => last('stage/feedback-given'))
    .toMatchObject({ helpful: false, text: 'Too long', revision });
  await button('Finish').click();
  await expect.poll(said('stage/step-done')).toBe(1);
  await show(stepViews.feedback);
  await button('Yes').click();
  await button('Finish').click();
  await expect.poll(said('stage/step-done')).toBe(1);
  expect(await all('stage/feedback-given')).toEqual([]);
});

test('what could not be shown says the words of the author, and goes on by Next', async () => {
  revision += 1;
  await bench.answer(page, 'stage', stepViews.failed({ id: 'failed', optional: true }, { revision }));
  await page.locator('.text', { hasText: 'Ask your manager' }).waitFor();
  await expect.poll(status).toContain('Ask your manager');
  expect(await button('Skip').count()).toBe(0);
  await button('Next').click();
  await expect.poll(() => last('stage/step-skipped')).toMatchObject({ revision });
  expect(await all('stage/step-shown')).toEqual([]);
});

test('and gives way to the step when its target comes after all', async () => {
  const target = await describeInPage(page, '#save');
  await page.evaluate(() => document.getElementById('save')?.remove());
  revision += 1;
  const late = { id: 'late', target };
  await bench.answer(page, 'stage', stepViews.failed(late, { revision }));
  const message = page.locator('.text', { hasText: 'Ask your manager' });
  await message.waitFor();
  await page.evaluate(() => {
    const button = Object.assign(document.createElement('button'), { id: 'save', textContent: 'Save order' });
    document.body.append(button);
  });
  await message.waitFor({ state: 'detached' });
  await page.locator('.text', { hasText: 'Press Approve.' }).waitFor();
  await expect.poll(said('stage/step-shown')).toBe(1);
});

test('nothing on a card answers to a script of the page', async () => {
  for (const view of [stepViews.rating, stepViews.choices, stepViews.feedback, stepViews.checklist]) {
    await show(view);
    const before = (await bench.heard()).length;
    await page.evaluate(() => {
      const root = document.querySelector('[popover]')?.shadowRoot;
      for (const each of root?.querySelectorAll<HTMLElement>('button, input, a') ?? []) each.click();
    });
    await page.waitForTimeout(200);
    const after = (await bench.heard()).slice(before).filter(each => each.type !== 'stage/step-noted');
    expect(after).toEqual([]);
  }
});
