import { afterAll, beforeAll, expect, it } from 'vitest';
import { startJourney } from '../journey/start-journey.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { setChromiumPolicy } from '../support/chromium-policy.ts';
import { emptyNodeRed } from '../support/empty-node-red.ts';
import { importGuide } from '../support/import-guide.ts';
import { ownNodeRed } from '../support/own-node-red.ts';
import { recordedGuide } from '../support/recorded-guide.ts';

const url = ownNodeRed();
const notice = 'Your organisation has switched Handrail on. The works council agreed.';
let handrail: ChromiumWithHandrail;
let takeBack: () => Promise<void>;

beforeAll(async () => {
  await emptyNodeRed(url);
  handrail = await launchChromium();
  const sites = ['https://erp.example.com/*'];
  const wrong = { offersPerDay: 'many', surprise: true };
  takeBack = await setChromiumPolicy(handrail.extensionId, { notice, sites, offers: false, ...wrong });
});
afterAll(async () => {
  await takeBack?.();
  await handrail?.close();
});

it('a managed policy counts as consent, is shown to the person, names wanted sites, and can switch offers off', async () => {
  const registered = async (): Promise<string[]> =>
    (await handrail.worker()).evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(script => script.id).sort(),
    );
  await expect.poll(registered, { timeout: 30_000 }).toEqual(['relay', 'sentinel']);
  const welcome = await handrail.page('welcome.html');
  await welcome.getByText(notice).waitFor();
  expect(await welcome.getByRole('button', { name: 'Agree' }).count()).toBe(0);
  const options = await handrail.page('options.html');
  await options.getByRole('button', { name: /^Allow .*erp\.example\.com/ }).waitFor();

  const studio = await handrail.page('studio.html');
  await importGuide(studio, await recordedGuide(url));
  const { app, editor } = await startJourney(handrail, url);
  await editor.pressDeployInVain(4);
  await expect.poll(() => handrail.rows('signals'), { timeout: 10_000 }).toHaveLength(1);
  await app.waitForTimeout(2000);
  expect(await handrail.rows('offers')).toEqual([]);
});
