import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAlone } from '../journey/expect-alone.ts';
import { playAlone } from '../journey/play-alone.ts';
import { aloneGuide, alonePage } from '../support/alone-guide.ts';
import { type FirefoxWithHandrail, launchFirefox } from '../support/firefox.ts';
import { handsOn } from '../support/hands.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { startInFirefox } from '../support/start-in-firefox.ts';

let firefox: FirefoxWithHandrail;
let orders: ServedPages;
let shop: ServedPages;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handrail-alone-'));
  orders = await servePages({ '/orders': alonePage });
  shop = await servePages({ '/basket': '<title>Shop</title><h1>Basket</h1>' });
  firefox = await launchFirefox();
}, 180_000);
afterAll(async () => {
  await firefox?.close();
  await orders?.stop();
  await shop?.stop();
  await rm(folder, { recursive: true, force: true });
});

it('plays every kind of step that stands alone, by keyboard and mouse, and keeps the answers', async () => {
  const welcome = await firefox.page('welcome.html');
  await handsOn(welcome, firefox.mouse(welcome)).click('main .button--primary');
  for (const [name, file] of Object.entries(aloneGuide(orders.origin, shop.origin))) {
    const path = join(folder, `${name}.handrail.json`);
    await writeFile(path, file);
    const studio = await firefox.page('studio.html');
    const field = await studio.waitForSelector('input[type=file]');
    await field?.uploadFile(path);
    await studio.waitForFunction(() => document.body.textContent.includes('was imported'));
  }
  const { app, mouse, stage } = await startInFirefox(firefox, `${orders.origin}/orders`, 'Place an order');
  const hands = handsOn(app, mouse);
  await playAlone({
    see: text => stage.see(text),
    press: (_role, name) => stage.press(name),
    click: selector => hands.click(selector),
    type: text => hands.type(text),
    async keys(...keys) {
      for (const key of keys) {
        const [name = key, held] = key.split('+').reverse();
        if (held) await app.keyboard.down(held as KeyInput);
        await app.keyboard.press(name as KeyInput, { delay: 60 });
        if (held) await app.keyboard.up(held as KeyInput);
      }
    },
  });
  await expect.poll(() => app.evaluate(() => location.href)).toBe(`${shop.origin}/basket`);
  await expectAlone(firefox);
}, 300_000);
