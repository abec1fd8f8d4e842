import { afterAll, beforeAll, expect, it } from 'vitest';
import { giveConsent } from '../journey/give-consent.ts';
import { startJourney } from '../journey/start-journey.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { emptyNodeRed } from '../support/empty-node-red.ts';
import { ownNodeRed } from '../support/own-node-red.ts';

let handrail: ChromiumWithHandrail;
const url = ownNodeRed();
const show = async (): Promise<void> => {};

beforeAll(async () => {
  await emptyNodeRed(url);
  handrail = await launchChromium();
});
afterAll(() => handrail.close());

const registered = async (): Promise<string[]> =>
  (await handrail.worker()).evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(script => script.id).sort(),
  );

it('observes nothing before consent, something after it, and nothing once it is withdrawn', async () => {
  const { app, editor } = await startJourney(handrail, url);
  await editor.pressDeployInVain(4);
  await app.waitForTimeout(3000);
  expect(await registered()).toEqual([]);
  expect(await handrail.rows('signals')).toEqual([]);
  expect(await handrail.rows('episodes')).toEqual([]);

  // The tab that is open already is watched from here on, without being loaded anew.
  await giveConsent({ handrail, show });
  await app.bringToFront();
  await expect.poll(registered).toEqual(['relay', 'sentinel']);
  await editor.pressDeployInVain(4);
  await expect.poll(() => handrail.rows('signals'), { timeout: 10_000 }).toHaveLength(1);

  const options = await handrail.page('options.html');
  await options.getByRole('button', { name: 'Withdraw and erase my data' }).click();
  await options.getByRole('button', { name: 'Withdraw and erase', exact: true }).click();
  await options.getByText('Handrail is off and your data is erased.').waitFor();
  expect(await registered()).toEqual([]);
  expect(await handrail.rows('signals')).toEqual([]);
  await app.bringToFront();
  await editor.pressDeployInVain(4);
  await app.waitForTimeout(3000);
  expect(await handrail.rows('signals')).toEqual([]);
  expect(await handrail.rows('episodes')).toEqual([]);
});

it('observes nothing on a site that was not granted', async () => {
  await giveConsentAgain();
  const { app, editor } = await startJourney(handrail, url.replace('127.0.0.1', 'localhost'));
  await editor.pressDeployInVain(4);
  await app.waitForTimeout(3000);
  expect(await handrail.rows('signals')).toEqual([]);
});

const giveConsentAgain = async (): Promise<void> => {
  const panel = await handrail.page('sidepanel.html');
  await panel.getByRole('button', { name: 'Agree' }).click();
  await expect.poll(registered).toEqual(['relay', 'sentinel']);
  await panel.close();
};
