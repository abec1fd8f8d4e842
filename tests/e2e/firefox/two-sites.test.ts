import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FirefoxWithHandrail, launchFirefox } from '../support/firefox.ts';
import { bidiOf } from '../support/firefox-bidi.ts';
import { handsOn } from '../support/hands.ts';
import { humanClick } from '../support/human-mouse.ts';
import { type StageInFirefox, stageInFirefox } from '../support/stage-in-firefox.ts';
import { stepsOverTwoSites, type TwoSites, twoSites } from '../support/two-sites.ts';

/** The ring's distance from its target, in CSS pixels. */
const ringMargin = 4;

let firefox: FirefoxWithHandrail;
let sites: TwoSites;
let folder: string;
beforeAll(async () => {
  sites = await twoSites();
  folder = await mkdtemp(join(tmpdir(), 'handrail-two-sites-'));
  const file = join(folder, 'guide.handrail.json');
  await writeFile(file, sites.file);
  firefox = await launchFirefox();
  const welcome = await firefox.page('welcome.html');
  await handsOn(welcome, firefox.mouse(welcome)).click('main .button--primary');
  const studio = await firefox.page('studio.html');
  const field = await studio.waitForSelector('input[type=file]');
  await field?.uploadFile(file);
  await studio.waitForFunction(() => document.body.textContent.includes('was imported'));
}, 120_000);
afterAll(async () => {
  await firefox?.close();
  await sites?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const boxIn = (frame: Frame, selector: string): Promise<Box | null> =>
  frame.evaluate(wanted => {
    const element = document.querySelector(wanted);
    if (!element) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    // What is in a frame begins within its border.
    const [left, top] = element.localName === 'iframe' ? [element.clientLeft, element.clientTop] : [0, 0];
    return { x: x + left, y: y + top, width, height };
  }, selector);

/** Where an element is in the window, in the page itself or in its frame. */
const boxOf = async (app: Page, selector: string): Promise<Box | null> => {
  const own = await boxIn(app.mainFrame(), selector);
  if (own) return own;
  const [inner] = app.mainFrame().childFrames();
  const around = inner && (await boxIn(app.mainFrame(), 'iframe'));
  const box = inner && (await boxIn(inner, selector));
  return around && box ? { ...box, x: around.x + box.x, y: around.y + box.y } : null;
};

const acts: { on: string; types?: string; leadsTo?: string }[] = [
  { on: '#new-order', leadsTo: '/order' },
  { on: '#customer', types: 'Alder' },
  { on: '#to-stock', leadsTo: '/stock' },
  { on: '#reserve' },
  { on: '#confirm-payment' },
  { on: '#to-order', leadsTo: '/done' },
  { on: '#close-order' },
];

/** How far the middle of the ring is from the middle of the target; infinite where there is none. */
const ringOff = async (app: Page, stage: StageInFirefox, selector: string): Promise<number> => {
  const [ring, box] = [
    await stage.ring().catch(() => undefined),
    await boxOf(app, selector).catch(() => null),
  ];
  if (!ring || !box) return Number.POSITIVE_INFINITY;
  return Math.max(
    Math.abs(ring.y + ring.height / 2 - box.y - box.height / 2),
    Math.abs(ring.x + ring.width / 2 - box.x - box.width / 2),
    Math.abs(ring.width - 2 * ringMargin - box.width),
  );
};

it('plays over two sites and into a frame, with a reload before and after each step is shown', async () => {
  const app = await firefox.browser.newPage();
  await app.goto(`${sites.orders.origin}/orders`);
  const panel = await firefox.page('sidepanel.html');
  await app.bringToFront();
  await panel.evaluate(
    input => {
      const { browser } = globalThis as unknown as {
        browser: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      return browser.runtime.sendMessage({ type: 'page/request', name: 'entry/start', input });
    },
    { kind: 'guide', id: 'order-and-reserve', tab: 1 },
  );
  const mouse = firefox.mouse(app);
  const stage = stageInFirefox(bidiOf(firefox.browser), app, mouse);
  const ringed = async (at: number): Promise<void> => {
    await stage.see(`Step ${at + 1} of ${stepsOverTwoSites}`);
    await expect
      .poll(() => ringOff(app, stage, acts[at]?.on ?? ''), { timeout: 20_000, interval: 200 })
      .toBeLessThanOrEqual(1);
  };
  for (const [at, { on, types, leadsTo }] of acts.entries()) {
    await app.reload();
    await ringed(at);
    await app.reload();
    await ringed(at);
    const box = await boxOf(app, on);
    if (!box) throw new Error(`${on} is gone.`);
    await humanClick(mouse, {
      x: Math.round(box.x + box.width / 2),
      y: Math.round(box.y + box.height / 2),
    });
    if (types) {
      await app.keyboard.type(types);
      await app.keyboard.press('Tab');
    }
    if (leadsTo) await expect.poll(() => app.evaluate(() => location.pathname).catch(() => '')).toBe(leadsTo);
  }
  await stage.see(`Done. You finished “${sites.title}”.`);
  const signals = (await firefox.signals()).map(({ type }) => type);
  expect(signals.filter(type => type === 'step-done')).toHaveLength(stepsOverTwoSites);
  expect(signals).not.toContain('step-failed');
  expect(signals.filter(type => type === 'run-completed')).toHaveLength(1);
}, 240_000);
