import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deployedFlows } from '../support/deployed-flows.ts';
import { emptyNodeRed } from '../support/empty-node-red.ts';
import { type FirefoxWithHandrail, launchFirefox } from '../support/firefox.ts';
import { handsOn } from '../support/hands.ts';
import { nodeRedEditor } from '../support/node-red-editor.ts';
import { ownNodeRed } from '../support/own-node-red.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';

describe('the driver of Firefox', () => {
  let firefox: FirefoxWithHandrail;
  let pages: ServedPages;

  beforeAll(async () => {
    pages = await servePages({
      '/': '<title>Orders</title><button onclick="document.title += event.detail">Save</button>',
    });
    firefox = await launchFirefox();
  });
  afterAll(async () => {
    await firefox.close();
    await pages.stop();
  });

  it('kills the event page; a press on the real button in the toolbar wakes it', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(pages.origin);
    // What the browser still has to tell of the page's load wakes it once more.
    const kill = async (): Promise<string | undefined> => {
      await firefox.killWorker();
      return firefox.workerState();
    };
    await expect.poll(kill).toBe('stopped');
    await firefox.pressAction(page);
    await expect.poll(() => firefox.workerState()).toBe('running');
  });

  it('clicks as a hand does, each click of a row counting one more', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(pages.origin);
    await handsOn(page, firefox.mouse(page)).click('button', { times: 3 });
    expect(await page.title()).toBe('Orders123');
  });

  it('opens pages of the extension and reads its database without making one', async () => {
    const page = await firefox.page('studio.html');
    expect(await page.evaluate(() => document.contentType)).toBe('text/html');
    expect(await firefox.rows('there-is-no-such-store')).toEqual([]);
    expect(Array.isArray(await firefox.signals())).toBe(true);
  });

  it('does a whole task in Node-RED', async () => {
    const nodeRed = ownNodeRed();
    await emptyNodeRed(nodeRed);
    const page = await firefox.browser.newPage();
    await page.goto(nodeRed);
    const editor = nodeRedEditor(handsOn(page, firefox.mouse(page)));
    await editor.ready();
    await editor.pressDeployInVain();
    await editor.addFlow();
    await editor.openProperties();
    await editor.typeName('Orders');
    await editor.done();
    await editor.deploy();
    expect(await deployedFlows(nodeRed)).toEqual(['Flow 1', 'Orders']);
  });

  it('counts every request, even one that is not let out', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(pages.origin);
    await page.evaluate(() => fetch('https://elsewhere.example/track').catch(() => undefined));
    const hosts = new Set(firefox.requests().map(address => new URL(address).host));
    expect([...hosts].sort()).toEqual(
      [new URL(pages.origin).host, new URL(ownNodeRed()).host, 'elsewhere.example:443'].sort(),
    );
  });
});
