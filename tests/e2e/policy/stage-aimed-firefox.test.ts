import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, it } from 'vitest';
import { expectAimed } from '../journey/expect-aimed.ts';
import { playAimed } from '../journey/play-aimed.ts';
import { aimedGuide, aimedPage } from '../support/aimed-guide.ts';
import { type FirefoxWithHandrail, launchFirefox } from '../support/firefox.ts';
import { bidiOf } from '../support/firefox-bidi.ts';
import { setFirefoxPolicy } from '../support/firefox-policy.ts';
import { handsOn } from '../support/hands.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { stageInFirefox } from '../support/stage-in-firefox.ts';

let firefox: FirefoxWithHandrail;
let orders: ServedPages;
let folder: string;
let takeBack: (() => Promise<void>) | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handrail-aimed-'));
  orders = await servePages({ '/orders': aimedPage });
  takeBack = await setFirefoxPolicy({ actionSites: [`${orders.origin}/*`] });
  firefox = await launchFirefox();
}, 180_000);
afterAll(async () => {
  await takeBack?.();
  await firefox?.close();
  await orders?.stop();
  await rm(folder, { recursive: true, force: true });
});

it('plays every kind of step at a target, from a launcher on, with actions where a policy allows them', async () => {
  const welcome = await firefox.page('welcome.html');
  await handsOn(welcome, firefox.mouse(welcome)).click('main .button--primary');
  const file = join(folder, 'guide.handrail.json');
  await writeFile(file, aimedGuide(orders.origin));
  const studio = await firefox.page('studio.html');
  const field = await studio.waitForSelector('input[type=file]');
  await field?.uploadFile(file);
  await studio.waitForFunction(() => document.body.textContent.includes('was imported'));
  const app = await firefox.browser.newPage();
  await app.goto(`${orders.origin}/orders`);
  await app.bringToFront();
  const mouse = firefox.mouse(app);
  const stage = stageInFirefox(bidiOf(firefox.browser), app, mouse);
  const hands = handsOn(app, mouse);
  await playAimed({
    see: text => stage.see(text),
    press: name => stage.press(name),
    click: selector => hands.click(selector),
    type: text => hands.type(text),
    key: name => app.keyboard.press(name, { delay: 60 }),
    ask: script => app.evaluate(script),
    pause: milliseconds => delay(milliseconds),
  });
  await expectAimed(firefox);
}, 300_000);
