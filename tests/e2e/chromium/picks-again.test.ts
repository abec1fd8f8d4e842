import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Draft } from '../../../guides/schema/guide.ts';
import type { Step } from '../../../guides/schema/step.ts';
import { giveConsent } from '../journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { describeInPage } from '../support/describe-in-page.ts';
import { guideFileOf } from '../support/guide-file-of.ts';
import { humanClick } from '../support/human-mouse.ts';
import { importGuide } from '../support/import-guide.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { type StageInChromium, stageInChromium } from '../support/stage-in-chromium.ts';

const inner = `<!doctype html><html lang="en"><title>Payment</title><button id="pay" name="pay">Pay now</button></html>`;
const orders = `<!doctype html><html lang="en"><title>Orders</title><h1>Orders</h1>
<button id="save" name="save-order">Save order</button> <button id="send" name="send-order">Send order</button>
<label>Customer <input id="customer" name="customer" value="Ada"></label>
<div>${'<button>More</button> '.repeat(4)}</div>
<button id="menu" onclick="panel.hidden = false">Menu</button><p id="panel" hidden><button name="archive">Archive order</button></p>
<iframe src="/payment" title="Payment"></iframe>
<script>window.heard = []; for (const type of ['click', 'mousedown', 'keydown'])
document.addEventListener(type, event => heard.push(type + ' ' + event.target.id))</script></html>`;

let site: ServedPages;
let handrail: ChromiumWithHandrail;
let app: Page;
let studio: Page;
let bar: StageInChromium;
beforeAll(async () => {
  site = await servePages({ '/orders': orders, '/payment': inner });
  handrail = await launchChromium();
  await giveConsent({ handrail, show: async () => {} });
  app = await handrail.context.newPage();
  await app.goto(`${site.origin}/orders`);
  const target = await describeInPage(app, '#save');
  const page = `${site.origin}/orders`;
  studio = await handrail.page('studio.html');
  await importGuide(
    studio,
    guideFileOf('Place an order', [page], [{ page, text: 'Save it.', target, on: 'click' }]),
  );
  await studio.getByRole('button', { name: 'Edit Place an order' }).click();
  await studio.getByRole('button', { name: 'Edit step 1', exact: true }).click();
  bar = await stageInChromium(app);
});
afterAll(async () => {
  await handrail?.close();
  await site?.stop();
});

const step = async (): Promise<Step | undefined> => ((await handrail.rows('drafts')) as Draft[])[0]?.steps[0];
const nameNow = async (): Promise<string | undefined> => {
  const now = await step();
  return now && 'target' in now ? now.target.name : undefined;
};
const heard = (): Promise<string[]> =>
  app.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
const pickAgain = async (): Promise<void> => {
  await studio.bringToFront();
  await studio.getByRole('button', { name: 'Pick a new place for this step' }).click();
  await studio.getByRole('radio', { name: /^Orders/ }).check();
  await studio.getByRole('button', { name: 'Start picking' }).click();
  await bar.see('button', 'Cancel');
  await expect.poll(() => app.evaluate(() => document.visibilityState)).toBe('visible');
  await heard();
};
const press = async (selector: string): Promise<void> => {
  const box = await app.locator(selector).first().boundingBox();
  if (!box) throw new Error(`There is no ${selector}.`);
  await humanClick(app.mouse, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
};
const expectStudio = async (said: string): Promise<void> => {
  await studio.getByText(said).waitFor();
  await expect.poll(() => studio.evaluate(() => document.visibilityState)).toBe('visible');
  await expect
    .poll(() => studio.evaluate(() => document.activeElement?.textContent))
    .toBe('Pick a new place for this step');
};

test('points with the mouse, is told what was taken, and is back in the studio', async () => {
  const before = await step();
  await pickAgain();
  await press('#send');
  await bar.see('StaticText', /“Send order” was taken\. It is found again for sure/);
  expect(await nameNow()).toBe('Save order');
  await bar.press('button', 'Use this place');
  await expectStudio('Step 1 now points at “Send order”.');
  expect(await nameNow()).toBe('Send order');
  const { target: _, ...rest } = (await step()) as Step & { target: unknown };
  const { target: __, ...restBefore } = before as Step & { target: unknown };
  expect(rest).toEqual(restBefore);
  expect(await heard()).toEqual([]);
  // The page is the person's again.
  await app.bringToFront();
  await press('#save');
  await expect.poll(heard).toContain('click save');
});

test('points by keyboard alone, at a field whose value stays in it', async () => {
  await pickAgain();
  await app.locator('#send').focus();
  await app.keyboard.press('Tab');
  await app.keyboard.press('Enter');
  await bar.see('StaticText', /“Customer” was taken/);
  await app.keyboard.press('Enter');
  await expectStudio('Step 1 now points at “Customer”.');
  expect(JSON.stringify(await step())).not.toContain('Ada');
  expect((await heard()).filter(each => !each.startsWith('keydown'))).toEqual([]);
});

test('hears that a place may not be found again, uses the page first, and takes a place that was not there', async () => {
  await pickAgain();
  await press('div > button');
  await bar.see('StaticText', /“More” was taken, but it may not be found again/);
  await bar.press('button', 'Use the page first');
  await bar.see('StaticText', /The page works as usual/);
  await press('#menu');
  await expect.poll(heard).toContain('click menu');
  await bar.press('button', 'Point now');
  await bar.see('StaticText', /Point at the new place/);
  await press('[name=archive]');
  await bar.see('StaticText', /“Archive order” was taken/);
  await bar.press('button', 'Use this place');
  await expectStudio('Step 1 now points at “Archive order”.');
});

test('points into a frame', async () => {
  await pickAgain();
  const frame = app.frames().find(each => each.url().endsWith('/payment'));
  const box = await (await frame?.$('#pay'))?.boundingBox();
  if (!box) throw new Error('There is no frame.');
  await humanClick(app.mouse, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  await bar.see('StaticText', /“Pay now” was taken/);
  await bar.press('button', 'Use this place');
  await expectStudio('Step 1 now points at “Pay now”.');
  expect(await step()).toMatchObject({ page: `${site.origin}/orders`, target: { frames: [{}] } });
});

test('calls it off with Esc, in the page and in the bar, and nothing is lost', async () => {
  const before = await step();
  await pickAgain();
  await press('#save');
  await bar.see('StaticText', /“Save order” was taken/);
  await app.keyboard.press('Escape');
  await expectStudio('Step 1 is as it was.');
  await pickAgain();
  await app.locator('#send').focus();
  await app.keyboard.press('Escape');
  await expectStudio('Step 1 is as it was.');
  expect(await step()).toEqual(before);
  expect(await handrail.rows('drafts')).toHaveLength(1);
});
