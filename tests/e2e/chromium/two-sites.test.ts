import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { giveConsent } from '../journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { humanClick } from '../support/human-mouse.ts';
import { importGuide } from '../support/import-guide.ts';
import { ringOffIn } from '../support/ring-in-chromium.ts';
import { type StageInChromium, stageInChromium } from '../support/stage-in-chromium.ts';
import { stepsOverTwoSites, type TwoSites, twoSites } from '../support/two-sites.ts';

let handrail: ChromiumWithHandrail;
let sites: TwoSites;
let panel: Page;
beforeAll(async () => {
  sites = await twoSites();
});
beforeEach(async () => {
  handrail = await launchChromium();
  await giveConsent({ handrail, show: async () => {} });
  const studio = await handrail.page('studio.html');
  await importGuide(studio, sites.file);
  await studio.close();
  panel = await handrail.page('sidepanel.html');
  return () => handrail.close();
});
afterAll(() => sites?.stop());

/** A tab on the first page, the guide begun in it. */
const begin = async (): Promise<{ app: Page; stage: StageInChromium }> => {
  const app = await handrail.context.newPage();
  await app.goto(`${sites.orders.origin}/orders`);
  await app.bringToFront();
  await panel.getByRole('button', { name: `Start ${sites.title}` }).click();
  return { app, stage: await stageInChromium(app) };
};

/** What the person does in each step, where, and the path of the page that it leads to. */
const acts: { on(app: Page): Locator; types?: string; leadsTo?: string }[] = [
  { on: app => app.locator('#new-order'), leadsTo: '/order' },
  { on: app => app.locator('#customer'), types: 'Alder' },
  { on: app => app.locator('#to-stock'), leadsTo: '/stock' },
  { on: app => app.locator('#reserve') },
  { on: app => app.frameLocator('iframe').locator('#confirm-payment') },
  { on: app => app.locator('#to-order'), leadsTo: '/done' },
  { on: app => app.locator('#close-order') },
];

const types = async (): Promise<string[]> => (await handrail.signals()).map(({ type }) => type);
const count = async (type: string): Promise<number> => (await types()).filter(each => each === type).length;
const stepAt = (at: number): string => `Step ${at + 1} of ${stepsOverTwoSites}`;

/** Waits until the ring of a step is around its target. */
const ringed = async (app: Page, stage: StageInChromium, at: number): Promise<void> => {
  await stage.see('StaticText', stepAt(at));
  const target = acts[at]?.on(app);
  if (target) await expect.poll(() => ringOffIn(app, target), { timeout: 15_000 }).toBeLessThanOrEqual(1);
};

/** Does a step that stands on the stage. */
const act = async (app: Page, at: number): Promise<void> => {
  const { on, types: typed, leadsTo } = acts[at] ?? {};
  if (on) await humanClick(app.mouse, on(app));
  if (typed) {
    await app.keyboard.type(typed);
    await app.keyboard.press('Tab');
  }
  if (leadsTo) await app.waitForURL(`**${leadsTo}`, { waitUntil: 'domcontentloaded' });
};

test('plays over two sites and into a frame, with a reload before and after each step is shown', async () => {
  const { app, stage } = await begin();
  for (const at of acts.keys()) {
    // Once while the step is on its way, once when it stands there.
    await app.reload({ waitUntil: 'commit' });
    await ringed(app, stage, at);
    await app.reload();
    await ringed(app, stage, at);
    await act(app, at);
  }
  await stage.see('StaticText', `Done. You finished “${sites.title}”.`);
  expect(await count('run-started')).toBe(1);
  expect(await count('step-done')).toBe(stepsOverTwoSites);
  expect(await count('step-failed')).toBe(0);
  expect(await count('run-completed')).toBe(1);
}, 180_000);

test('goes on in another tab when its own is closed, after a pause on another page, and after going back', async () => {
  const { app, stage } = await begin();
  await ringed(app, stage, 0);
  await act(app, 0);
  await ringed(app, stage, 1);
  await app.close();

  const later = await handrail.context.newPage();
  await later.goto(`${sites.stock.origin}/stock`);
  const next = await stageInChromium(later);
  await next.see('StaticText', 'This step is on another page.');
  await next.press('button', 'Go there');
  await later.waitForURL('**/order');
  await ringed(later, next, 1);
  await act(later, 1);
  await ringed(later, next, 2);

  await next.press('button', 'Pause');
  await expect.poll(() => next.has('StaticText', stepAt(2))).toBe(false);
  await later.goto(`${sites.stock.origin}/stock`);
  expect(await next.has('StaticText', stepAt(2))).toBe(false);
  await panel.getByRole('button', { name: `Resume ${sites.title}` }).click();
  await next.see('StaticText', 'This step is on another page.');
  await later.goBack();
  await ringed(later, next, 2);
  await act(later, 2);
  await ringed(later, next, 3);

  await next.press('button', 'Back');
  await next.see('StaticText', stepAt(2));
  await next.see('StaticText', 'This step is on another page.');
  await next.press('button', 'Go there');
  await ringed(later, next, 2);
  await act(later, 2);
  await ringed(later, next, 3);
  expect(await count('run-started')).toBe(1);
  expect(await count('run-paused')).toBe(1);
  expect(await count('run-resumed')).toBe(1);
  expect(await count('step-failed')).toBe(0);
}, 120_000);
