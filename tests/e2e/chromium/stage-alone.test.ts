import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAlone } from '../journey/expect-alone.ts';
import { giveConsent } from '../journey/give-consent.ts';
import { playAlone } from '../journey/play-alone.ts';
import { aloneGuide, alonePage } from '../support/alone-guide.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { handsOn } from '../support/hands.ts';
import { importGuide } from '../support/import-guide.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { stageInChromium } from '../support/stage-in-chromium.ts';

let handrail: ChromiumWithHandrail;
let orders: ServedPages;
let shop: ServedPages;
beforeAll(async () => {
  orders = await servePages({ '/orders': alonePage });
  shop = await servePages({ '/basket': '<title>Shop</title><h1>Basket</h1>' });
  handrail = await launchChromium();
});
afterAll(async () => {
  await handrail?.close();
  await orders?.stop();
  await shop?.stop();
});

it('plays every kind of step that stands alone, by keyboard and mouse, and keeps the answers', async () => {
  await giveConsent({ handrail, show: async () => {} });
  const files = aloneGuide(orders.origin, shop.origin);
  for (const file of [files.task, files.guide]) await importGuide(await handrail.page('studio.html'), file);
  const app = await handrail.context.newPage();
  await app.goto(`${orders.origin}/orders`);
  const panel = await handrail.page('sidepanel.html');
  await app.bringToFront();
  await panel.getByRole('button', { name: 'Start Place an order' }).click();
  await app.bringToFront();
  const stage = await stageInChromium(app);
  const hands = handsOn(app, app.mouse);
  await playAlone({
    see: async text => void (await stage.see('StaticText', text)),
    press: (role, name) => stage.press(role, name),
    click: selector => hands.click(selector),
    type: text => hands.type(text),
    async keys(...keys) {
      for (const key of keys) await app.keyboard.press(key, { delay: 60 });
    },
  });
  expect(app.url()).toBe(`${shop.origin}/basket`);
  await expectAlone(handrail);
}, 240_000);
