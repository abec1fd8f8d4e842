import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAimed } from '../journey/expect-aimed.ts';
import { giveConsent } from '../journey/give-consent.ts';
import { playAimed } from '../journey/play-aimed.ts';
import { aimedGuide, aimedPage } from '../support/aimed-guide.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { setChromiumPolicy } from '../support/chromium-policy.ts';
import { handsOn } from '../support/hands.ts';
import { importGuide } from '../support/import-guide.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { stageInChromium } from '../support/stage-in-chromium.ts';

let handrail: ChromiumWithHandrail;
let orders: ServedPages;
let takeBack: (() => Promise<void>) | undefined;
beforeAll(async () => {
  orders = await servePages({ '/orders': aimedPage });
  handrail = await launchChromium();
  takeBack = await setChromiumPolicy(handrail.extensionId, { actionSites: [`${orders.origin}/*`] });
});
afterAll(async () => {
  await takeBack?.();
  await handrail?.close();
  await orders?.stop();
});

it('plays every kind of step at a target, from a launcher on, with actions where a policy allows them', async () => {
  const policy = async (): Promise<unknown> =>
    (await handrail.worker()).evaluate(() => chrome.storage.managed.get('actionSites'));
  await expect.poll(policy, { timeout: 30_000 }).toEqual({ actionSites: [`${orders.origin}/*`] });
  await giveConsent({ handrail, show: async () => {} });
  await importGuide(await handrail.page('studio.html'), aimedGuide(orders.origin));
  const app = await handrail.context.newPage();
  await app.goto(`${orders.origin}/orders`);
  await app.bringToFront();
  const stage = await stageInChromium(app);
  const hands = handsOn(app, app.mouse);
  await playAimed({
    see: async text => void (await stage.see('StaticText', text)),
    press: name => stage.press(name.source.includes('town') ? 'textbox' : 'button', name),
    click: selector => hands.click(selector),
    type: text => hands.type(text),
    key: name => app.keyboard.press(name, { delay: 60 }),
    ask: script => app.evaluate(script),
    pause: milliseconds => app.waitForTimeout(milliseconds),
  });
  await expectAimed(handrail);
}, 240_000);
