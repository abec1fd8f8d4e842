import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { deployedFlows } from '../support/deployed-flows.ts';
import { emptyNodeRed } from '../support/empty-node-red.ts';
import { handsOn } from '../support/hands.ts';
import { nodeRedEditor } from '../support/node-red-editor.ts';
import { ownNodeRed } from '../support/own-node-red.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';

/** Whatever else the tests say rests on the driver: these say that the driver does what it is believed to do. */
describe('the driver of Chromium', () => {
  let chromium: ChromiumWithHandrail;
  let pages: ServedPages;

  beforeAll(async () => {
    pages = await servePages({
      '/': '<title>Orders</title><button onclick="document.title += event.detail">Save</button>',
    });
    chromium = await launchChromium();
  });
  afterAll(async () => {
    await chromium.close();
    await pages.stop();
  });

  it('presses the real button in the toolbar', async () => {
    const worker = await chromium.worker();
    await worker.evaluate(() => {
      Reflect.get(globalThis, 'chrome').action.onClicked.addListener((tab: { url: string }) => {
        Object.assign(globalThis, { pressedOn: tab.url });
      });
    });
    const page = await chromium.context.newPage();
    await page.goto(pages.origin);
    await chromium.pressAction(page);
    await expect
      .poll(() => worker.evaluate(() => Reflect.get(globalThis, 'pressedOn')))
      .toBe(`${pages.origin}/`);
  });

  it('kills the worker, and starts it anew', async () => {
    await (await chromium.worker()).evaluate(() => Object.assign(globalThis, { alive: true }).alive);
    await chromium.killWorker();
    const again = await chromium.worker();
    expect(await again.evaluate(() => Reflect.has(globalThis, 'alive'))).toBe(false);
  });

  it('clicks as a hand does, each click of a row counting one more', async () => {
    const page = await chromium.context.newPage();
    await page.goto(pages.origin);
    await handsOn(page, page.mouse).click('button', { times: 3 });
    expect(await page.title()).toBe('Orders123');
  });

  it('reads the database without making one', async () => {
    expect(await chromium.rows('there-is-no-such-store')).toEqual([]);
    expect(Array.isArray(await chromium.signals())).toBe(true);
  });

  it('does a whole task in Node-RED', async () => {
    const nodeRed = ownNodeRed();
    await emptyNodeRed(nodeRed);
    const page = await chromium.context.newPage();
    await page.goto(nodeRed);
    const editor = nodeRedEditor(handsOn(page, page.mouse));
    await editor.ready();
    await editor.pressDeployInVain();
    await editor.addFlow();
    await editor.openProperties();
    await editor.typeName('Orders');
    await editor.done();
    expect(await editor.flowNames()).toEqual(['Flow 1', 'Orders']);
    await editor.deploy();
    expect(await deployedFlows(nodeRed)).toEqual(['Flow 1', 'Orders']);
  });

  it('logs every request, even one that the network never saw', async () => {
    const page = await chromium.context.newPage();
    await page.goto(pages.origin);
    await page.evaluate(() => fetch('https://elsewhere.example/track').catch(() => undefined));
    const origins = new Set((await chromium.requests()).map(({ url }) => new URL(url).origin));
    const nodeRed = new URL(ownNodeRed());
    expect([...origins].sort()).toEqual(
      [nodeRed.origin, pages.origin, 'https://elsewhere.example', `ws://${nodeRed.host}`].sort(),
    );
  });
});
