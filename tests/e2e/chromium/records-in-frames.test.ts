import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Guide } from '../../../guides/schema/guide.ts';
import { giveConsent } from '../journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { humanClick } from '../support/human-mouse.ts';
import { ringOffIn } from '../support/ring-in-chromium.ts';
import { stageInChromium } from '../support/stage-in-chromium.ts';
import { type TwoSites, twoSites } from '../support/two-sites.ts';

let handrail: ChromiumWithHandrail;
let sites: TwoSites;
beforeAll(async () => {
  sites = await twoSites();
  handrail = await launchChromium();
  await giveConsent({ handrail, show: async () => {} });
});
afterAll(async () => {
  await handrail?.close();
  await sites?.stop();
});

test('records a press in a frame of another site, one that was loaded late included, and plays it there', async () => {
  const app = await handrail.context.newPage();
  await app.goto(`${sites.stock.origin}/stock`);
  // The person's press on the button is what lets Handrail take pictures of this tab.
  await handrail.pressAction(app);
  const studio = await handrail.page('studio.html');
  await studio.getByLabel('What does the guide show?').fill('Pay');
  await studio.getByRole('button', { name: 'New guide' }).click();
  await studio.getByRole('button', { name: 'Record', exact: true }).click();
  await studio.getByRole('radio', { name: /Stock/ }).check();
  await studio.getByRole('button', { name: 'Start recording' }).click();
  await app.bringToFront();
  const stage = await stageInChromium(app);
  await stage.see('button', 'Stop');

  const confirm = app.frameLocator('iframe').locator('#confirm-payment');
  // Another document in the same frame: nobody stands there when the recording begins.
  await app.frames()[1]?.evaluate(() => location.reload());
  await app.waitForTimeout(1500);
  await humanClick(app.mouse, confirm);
  await stage.see('StaticText', '1 step');
  await app.waitForTimeout(700);
  await humanClick(app.mouse, app.locator('#reserve'));
  await stage.see('StaticText', '2 steps');
  await stage.press('button', 'Stop');

  const [draft] = (await handrail.rows('drafts')) as Guide[];
  const [first, second] = draft?.steps ?? [];
  expect(first && 'target' in first && first.target?.frames).toEqual([
    { page: `${sites.orders.origin}/payment` },
  ]);
  expect(first?.page).toBe(`${sites.stock.origin}/stock`);
  expect(second && 'target' in second && second.target?.frames).toBeUndefined();
  // Pictures are taken by the measures of the page, also where the frame asked for one.
  expect(first && 'picture' in first && first.picture).toBeTruthy();
  const [recording] = ((await handrail.rows('settings')) as { name?: string; problem?: string }[]).filter(
    row => JSON.stringify(row).includes('problem'),
  );
  expect(recording).toBeUndefined();

  await studio.bringToFront();
  await studio.getByRole('button', { name: 'Publish', exact: true }).click();
  await studio.getByText('Published as version 1.').waitFor();
  const panel = await handrail.page('sidepanel.html');
  await app.bringToFront();
  await app.reload();
  await panel.getByRole('button', { name: 'Start Pay' }).click();
  await expect.poll(() => ringOffIn(app, confirm), { timeout: 15_000 }).toBeLessThanOrEqual(1);
  await humanClick(app.mouse, confirm);
  await stage.see('StaticText', 'Step 2 of 2');
  await humanClick(app.mouse, app.locator('#reserve'));
  await stage.see('StaticText', 'Done. You finished “Pay”.');
}, 120_000);
