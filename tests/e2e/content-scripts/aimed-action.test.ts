import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionView } from '../../../guides/contracts/step-view.ts';
import { describeInPage } from '../support/describe-in-page.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { stageViews } from '../support/stage-views.ts';

const html = `<!doctype html><html lang="en"><title>Orders</title><style>p{margin:50px 120px}</style>
<p><button type="button" id="details" name="details">Details</button></p>
<p><label>City <input id="city" name="city"></label></p>
<p><label>Size <select id="size" name="size"><option>Small</option><option>Large</option></select></label></p>
<form><p><button id="save" name="save-order">Save order</button></p>
<p><label>Password <input id="secret" type="password" name="secret"></label></p></form>
<iframe title="Inner" id="frame" srcdoc="<!doctype html><html lang='en'><title>Inner</title><button type='button' id='inner' name='inner-details'>Inner details</button></html>"></iframe>
<script>
const heard = [];
for (const type of ['click', 'input', 'change']) {
  // Handrail's own surface has no name.
  addEventListener(type, event => event.target.id && heard.push(type + ' ' + event.target.id + ' ' + (event.target.value ?? '')), true);
}
</script></html>`;

let bench: PageBench;
let revision = 10;

beforeAll(async () => {
  bench = await startPageBench();
});
afterAll(() => bench?.close());

interface Wanted {
  selector: string;
  does: ActionView;
  allowed?: boolean;
}
const open = async ({ selector, does, allowed = true }: Wanted): Promise<Page> => {
  const page = await bench.open({ html });
  const frame = page.frames()[1];
  await frame?.waitForSelector('#inner');
  const target = await describeInPage(selector === '#inner' && frame ? frame : page, selector);
  revision += 1;
  const advance = { on: does.type === 'click' ? 'click' : 'input' } as const;
  const changes = { kind: 'action', target, does, allowed, advance } as const;
  await bench.answer(page, 'stage', stageViews.step(changes, { revision }));
  await bench.inject(page, 'stage');
  await page.locator('.callout[data-side], .callout[data-docked]').waitFor();
  return page;
};

const told = async (): Promise<object[]> =>
  (await bench.heard())
    .filter(each => each.revision === revision)
    .map(({ run: _run, revision: _revision, ...rest }) => rest);
/** An action comes after its target has flashed. */
const patience = { timeout: 15_000 };
const acted = { type: 'stage/step-done', acted: true };
const doIt = (page: Page) => page.locator('.callout .main');
const ready = (page: Page) => page.locator('.callout .main[aria-disabled="false"]');
const events = (page: Page): Promise<string[]> => page.evaluate('heard.slice()') as Promise<string[]>;

test('a press is done for the person, who is told what, and it is told as such', async () => {
  const page = await open({ selector: '#details', does: { type: 'click' } });
  await page.getByText('Handrail can press this for you.').waitFor();
  await ready(page).click();
  await page.locator('.acting .ring').waitFor();
  expect(await events(page)).toEqual([]);
  await expect.poll(told, patience).toContainEqual(acted);
  expect(await events(page)).toEqual(['click details ']);
  await page.close();
});

test('an option is chosen by what it reads, a text is written, and one that the person is asked for', async () => {
  const size = await open({ selector: '#size', does: { type: 'select', option: 'Large' } });
  await ready(size).click();
  await expect.poll(told, patience).toContainEqual(acted);
  expect(await size.inputValue('#size')).toBe('Large');
  expect(await events(size)).toEqual(['input size Large', 'change size Large']);
  await size.close();

  const city = await open({ selector: '#city', does: { type: 'type', text: 'Bern' } });
  await city.getByText('Handrail can write “Bern” here for you.').waitFor();
  await ready(city).click();
  await expect.poll(told, patience).toContainEqual(acted);
  expect(await city.inputValue('#city')).toBe('Bern');
  await city.close();

  const asked = await open({ selector: '#city', does: { type: 'ask-and-type', label: 'Which city?' } });
  await asked.getByLabel('Which city?').waitFor();
  await asked.waitForTimeout(800);
  expect(await doIt(asked).getAttribute('aria-disabled')).toBe('true');
  await asked.getByLabel('Which city?').click();
  await asked.keyboard.type('Thun');
  await asked.keyboard.press('Enter');
  await expect.poll(told, patience).toContainEqual(acted);
  expect(await asked.inputValue('#city')).toBe('Thun');
  // What was typed goes nowhere but into the field.
  expect(JSON.stringify(await bench.heard())).not.toContain('Thun');
  await asked.close();
});

test.each([
  ['#save', { type: 'click' }],
  ['#secret', { type: 'type', text: 'x' }],
] as const)('what counts is left to the person: %s', async (selector, does) => {
  const page = await open({ selector, does });
  await page.getByText('Please do this yourself').waitFor();
  expect(await doIt(page).count()).toBe(0);
  await page.close();
});

test('where it is not allowed it is a callout, and in any case the person can do it themselves', async () => {
  const page = await open({ selector: '#details', does: { type: 'click' }, allowed: false });
  expect(await page.getByText('Handrail can press').count()).toBe(0);
  expect(await doIt(page).count()).toBe(0);
  await page.click('#details');
  await expect.poll(told).toContainEqual({ type: 'stage/step-done' });
  await page.close();
});

test('Esc stops it before it is done', async () => {
  const page = await open({ selector: '#details', does: { type: 'click' } });
  await ready(page).click();
  await page.locator('.acting .ring').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.said', { hasText: 'Stopped. Nothing was done.' }).waitFor();
  await page.waitForTimeout(1200);
  expect(await events(page)).toEqual([]);
  expect(await told()).not.toContainEqual(acted);
  // The person may change their mind again.
  await ready(page).click();
  await expect.poll(told, patience).toContainEqual(acted);
  await page.close();
});

test('a target that is covered, see-through, or uncovered for the moment of the press is left alone', async () => {
  const page = await open({ selector: '#details', does: { type: 'click' } });
  await ready(page).waitFor();
  await page.evaluate(() => {
    const cover = Object.assign(document.createElement('div'), { id: 'cover' });
    const { x, y, width, height } =
      document.querySelector('#details')?.getBoundingClientRect() ?? new DOMRect();
    cover.style.cssText = `position:fixed;left:${x}px;top:${y}px;width:${width}px;height:${height}px;background:red;z-index:9`;
    document.body.append(cover);
  });
  await page.locator('.callout .main[aria-disabled="true"]').waitFor();
  await doIt(page).click({ force: true });
  // The person is told why the button does not answer.
  await page.locator('.said', { hasText: 'Something lies over it' }).waitFor();
  expect(await events(page)).toEqual([]);
  await page.evaluate('document.querySelector("#cover").remove()');
  await ready(page).waitFor();
  await page.evaluate('details.style.opacity = "0.1"');
  await page.locator('.callout .main[aria-disabled="true"]').waitFor();
  await page.evaluate('details.style.opacity = ""');
  await ready(page).click();
  // It is covered while it flashes.
  await page.evaluate('document.body.style.opacity = "0.2"');
  await page.locator('.said', { hasText: 'Something lies over it' }).waitFor();
  expect(await events(page)).toEqual([]);
  expect(await told()).not.toContainEqual(acted);
  await page.close();
});

test('a target that is another one when it comes to it is left alone', async () => {
  const page = await open({ selector: '#details', does: { type: 'click' } });
  await ready(page).click();
  await page.evaluate(() => {
    const old = document.querySelector('#details');
    old?.setAttribute('aria-label', 'Delete everything');
  });
  await page.waitForTimeout(1200);
  expect(await events(page)).toEqual([]);
  expect(await told()).not.toContainEqual(acted);
  await page.close();
});

test('a target in a frame of the page is acted on; what the page itself presses is not heard', async () => {
  const page = await open({ selector: '#inner', does: { type: 'click' } });
  const frame = page.frames()[1];
  await frame?.evaluate(
    'count = 0, document.querySelector("#inner").addEventListener("click", () => count++)',
  );
  await ready(page).evaluate(button => (button as HTMLElement).click());
  await page.waitForTimeout(1000);
  expect(await frame?.evaluate('count')).toBe(0);
  await ready(page).click();
  await expect.poll(told, patience).toContainEqual(acted);
  expect(await frame?.evaluate('count')).toBe(1);
  await page.close();
});
