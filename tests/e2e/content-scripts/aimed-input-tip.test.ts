import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FieldRule } from '../../../guides/schema/field-rule.ts';
import type { Target } from '../../../guides/schema/target.ts';
import { describeInPage } from '../support/describe-in-page.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { stageViews } from '../support/stage-views.ts';

const html = `<!doctype html><html lang="en"><title>Order</title><form>
<p><label>Reference <input id="reference" name="reference"></label></p>
<p><label>Order date <input id="from" name="from"></label></p>
<p><label>Delivery date <input id="to" name="to"></label></p>
<p><label>Password <input id="secret" name="secret" type="password"></label></p></form></html>`;

let bench: PageBench;
let revision = 10;

beforeAll(async () => {
  bench = await startPageBench();
});
afterAll(() => bench?.close());

const open = async (
  field: string,
  makeRule: (targets: { from: Target }) => FieldRule,
  prepare = '',
): Promise<Page> => {
  const page = await bench.open({ html });
  const target = await describeInPage(page, field);
  const from = await describeInPage(page, '#from');
  if (prepare) await page.evaluate(prepare);
  revision += 1;
  const changes = { kind: 'input-tip', target, advance: { on: 'input' }, rule: makeRule({ from }) } as const;
  await bench.answer(page, 'stage', stageViews.step(changes, { revision }));
  await bench.inject(page, 'stage');
  await page.locator('.callout[data-side]').waitFor();
  return page;
};

const told = async (): Promise<string[]> =>
  (await bench.heard()).filter(each => each.revision === revision).map(({ type }) => type);

const fault = (page: Page) => page.locator('.fault');

test('what is wrong is said after a pause, taken back when it is mended, and the step is done when it is committed', async () => {
  const page = await open('#reference', () => ({ required: true, length: { min: 4, max: 8 } }));
  await page.click('#reference');
  await page.keyboard.type('ab');
  expect(await fault(page).count()).toBe(0);
  await fault(page).getByText('Use at least 4 characters.').waitFor();
  await expect.poll(() => page.locator('[role=status]', { hasText: 'Use at least 4' }).count()).toBe(1);
  await page.keyboard.type('cd');
  await page.locator('.fault:not(.right)').waitFor({ state: 'detached' });
  expect(await told()).not.toContain('stage/step-done');
  await page.keyboard.press('Tab');
  await expect.poll(told, { timeout: 15_000 }).toContain('stage/step-done');
  await page.close();
});

test('a commit with a fault says it at once and ends nothing, however often', async () => {
  const page = await open('#reference', () => ({ format: 'email' }));
  await page.click('#reference');
  await page.keyboard.type('nobody');
  await page.keyboard.press('Tab');
  await fault(page).getByText('Write an email address').waitFor();
  await page.click('#reference');
  await page.keyboard.press('End');
  await page.keyboard.type('@example');
  await page.keyboard.press('Tab');
  await fault(page).getByText('Write an email address').waitFor();
  expect(await told()).not.toContain('stage/step-done');
  await page.click('#reference');
  await page.keyboard.press('End');
  await page.keyboard.type('.com');
  await page.keyboard.press('Tab');
  await expect.poll(told, { timeout: 15_000 }).toContain('stage/step-done');
  // The value goes nowhere.
  expect(JSON.stringify(await bench.heard())).not.toContain('nobody');
  await page.close();
});

test('a field that is needed and left empty is said to be', async () => {
  const page = await open('#reference', () => ({ required: true }));
  await page.click('#reference');
  await page.keyboard.press('Tab');
  await fault(page).getByText('Fill this in.').waitFor();
  expect(await told()).not.toContain('stage/step-done');
  await page.close();
});

test('a comparison holds both fields, and mending the other one ends the step', async () => {
  const page = await open('#to', ({ from }) => ({ format: 'date', compare: { is: 'after', with: from } }));
  await page.fill('#from', '2026-05-01');
  await page.click('#to');
  await page.keyboard.type('2026-04-01');
  await page.keyboard.press('Tab');
  await fault(page).getByText('This has to be after “Order date”.').waitFor();
  await page.click('#from');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2026-03-01');
  expect(await told()).not.toContain('stage/step-done');
  await page.keyboard.press('Tab');
  await expect.poll(told, { timeout: 15_000 }).toContain('stage/step-done');
  await page.close();
});

test('a field that is right already can be gone on from', async () => {
  const page = await open('#reference', () => ({ length: { min: 3 } }), 'reference.value = "filled"');
  await fault(page).getByText('This is filled in as it should be.').waitFor();
  expect(await told()).not.toContain('stage/step-done');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.poll(told, { timeout: 15_000 }).toContain('stage/step-done');
  await page.close();
});

test('nothing is said of a password', async () => {
  const page = await open('#secret', () => ({ length: { min: 12 } }));
  await page.click('#secret');
  await page.keyboard.type('short');
  await page.waitForTimeout(1500);
  expect(await fault(page).count()).toBe(0);
  await page.keyboard.press('Tab');
  await expect.poll(told, { timeout: 15_000 }).toContain('stage/step-done');
  await page.close();
});

test('a page that types by itself is not corrected and ends nothing', async () => {
  const page = await open('#reference', () => ({ length: { min: 4 } }));
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#reference');
    if (!field) return;
    field.value = 'ab';
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  });
  await page.waitForTimeout(1500);
  expect(await fault(page).count()).toBe(0);
  expect(await told()).not.toContain('stage/step-done');
  await page.close();
});
