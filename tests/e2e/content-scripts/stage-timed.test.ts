import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { stageWords } from '../support/stage-words.ts';
import { stepViews } from '../support/step-views.ts';

const html = '<!doctype html><html lang="en"><title>Orders</title><h1>Orders</h1>';
const words = stageWords.steps;

let bench: PageBench;
beforeAll(async () => {
  bench = await startPageBench();
});
afterAll(() => bench?.close());

let revision = 10;
/** Shows a step in a new tab. Those of earlier tabs go on saying what they have to say, of their own revisions. */
const show = async (make: (typeof stepViews)['wait'], changes: object = {}): Promise<Page> => {
  revision += 1;
  const page = await bench.open({ html });
  await bench.answer(page, 'stage', make(changes, { revision }));
  await bench.inject(page, 'stage');
  return page;
};
/** How often it was said of the present step. */
const times = async (type: string): Promise<number> =>
  (await bench.heard()).filter(message => message.type === type && message.revision === revision).length;
const timedOut = () => times('stage/step-timed-out');

test('a wait says how much time is left, without chatter, and nothing more before its time is up', async () => {
  const page = await show(stepViews.wait, { until: Date.now() + 3_500_000 });
  await page.locator('[role=timer]', { hasText: /^Time left: 59 min$/ }).waitFor();
  const status = page.locator('.stage > .unseen[role=status]');
  await expect.poll(() => status.textContent()).toContain('Time left: 59 min');
  await page.evaluate(() => {
    const root = document.querySelector('[popover]')?.shadowRoot;
    const said = root?.querySelector('.stage > .unseen');
    const spoken = { times: 0 };
    Object.assign(window, { spoken });
    if (said)
      new MutationObserver(() => (spoken.times += 1)).observe(said, {
        childList: true,
        subtree: true,
        characterData: true,
      });
  });
  await page.waitForTimeout(2500);
  expect(await page.evaluate(() => Reflect.get(window, 'spoken').times)).toBe(0);
  expect(await timedOut()).toBe(0);
});

test('the time is said to be up when it is', async () => {
  const page = await show(stepViews.wait);
  await page.locator('[role=timer]').waitFor();
  const until = Date.now() + 2500;
  revision += 1;
  await bench.answer(page, 'stage', stepViews.wait({ id: 'short', until }, { revision }));
  await page.locator('[role=timer]', { hasText: /^Time left: [1-3] sec$/ }).waitFor();
  await expect.poll(timedOut, { timeout: 10_000 }).toBe(1);
  expect(Date.now()).toBeGreaterThanOrEqual(until);
  await page.locator('[role=timer]', { hasText: words.timeUp }).waitFor();
});

test('and after a reload that it was up meanwhile', async () => {
  const page = await show(stepViews.wait);
  await page.locator('[role=timer]').waitFor();
  await page.reload();
  await bench.answer(page, 'stage', stepViews.wait({ until: Date.now() - 60_000 }, { revision }));
  await bench.inject(page, 'stage');
  await expect.poll(timedOut).toBe(1);
});

test('a jump to another site names its host, one on the same site its path', async () => {
  const page = await show(stepViews.jump);
  await page.locator('.label', { hasText: /^shop\.example\.com$/ }).waitFor();
  await page.locator('.because', { hasText: words.leadsToSite }).waitFor();
  const near = `${new URL(page.url()).origin}/p0?from=jump`;
  await bench.answer(page, 'stage', stepViews.jump({ id: 'near', address: near }, { revision: 1000 }));
  await page.locator('.place', { hasText: /^\/p0\?from=jump$/ }).waitFor();
  expect(await page.locator('.label').count()).toBe(0);
});

test.each(['here', 'elsewhere'] as const)('a jump leads to its page from %s', async place => {
  const page = await show(stepViews.jump);
  const address = `${new URL(page.url()).origin}/p0?from=${place}`;
  revision += 1;
  await bench.answer(page, 'stage', stepViews.jump({ id: 'near', address }, { revision, place }));
  await expect.poll(() => times('stage/step-shown')).toBe(1);
  await page.locator('.place', { hasText: place }).waitFor();
  await page.locator('.card .main').click();
  await page.waitForURL(address);
});

test('a jump with an address that is none of the web has no button to it', async () => {
  const page = await show(stepViews.jump, { address: 'javascript:alert(1)' });
  await page.locator('.card').waitFor();
  expect(await page.locator('.card .main').count()).toBe(0);
});
