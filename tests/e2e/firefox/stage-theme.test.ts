import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aloneGuide, alonePage } from '../support/alone-guide.ts';
import { type FirefoxWithHandrail, launchFirefox } from '../support/firefox.ts';
import { handsOn } from '../support/hands.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { startInFirefox } from '../support/start-in-firefox.ts';

let firefox: FirefoxWithHandrail;
let orders: ServedPages;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handrail-theme-'));
  orders = await servePages({ '/orders': alonePage });
  firefox = await launchFirefox();
}, 180_000);
afterAll(async () => {
  await firefox?.close();
  await orders?.stop();
  await rm(folder, { recursive: true, force: true });
});

it('a look that was chosen in the options is that of the stage, at once and from then on', async () => {
  const welcome = await firefox.page('welcome.html');
  await handsOn(welcome, firefox.mouse(welcome)).click('main .button--primary');
  const files = Object.entries(aloneGuide(orders.origin, orders.origin));
  for (const [name, file] of files) {
    const path = join(folder, `${name}.handrail.json`);
    await writeFile(path, file);
    const studio = await firefox.page('studio.html');
    const field = await studio.waitForSelector('input[type=file]');
    await field?.uploadFile(path);
    await studio.waitForFunction(() => document.body.textContent.includes('was imported'));
  }
  const { app, stage } = await startInFirefox(firefox, `${orders.origin}/orders`, 'Place an order');
  await expect.poll(() => stage.style('card', 'border-top-left-radius'), { timeout: 20_000 }).toBe('12px');

  const options = await firefox.page('options.html');
  await options.bringToFront();
  // The colour of Handrail is the first choice; in dark it has to be lighter.
  await (await options.waitForSelector('.looks select'))?.select('one');
  await options.focus('.looks input[type=range]');
  await options.keyboard.press('Home');
  const selects = await options.$$('.looks select');
  await selects.at(-1)?.select('dark');
  await app.bringToFront();
  const seen = async (): Promise<string[]> => [
    await stage.style('card', 'background-color'),
    await stage.style('card', 'border-top-left-radius'),
    await stage.style('main', 'background-color'),
  ];
  const themed = ['rgb(29, 37, 40)', '0px', 'rgb(103, 162, 163)'];
  await expect.poll(seen, { timeout: 20_000 }).toEqual(themed);
  await app.reload();
  await expect.poll(seen, { timeout: 20_000 }).toEqual(themed);
}, 240_000);
