import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInPage } from '../support/describe-in-page.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { stageViews } from '../support/stage-views.ts';

const inner = `<!doctype html><html lang='en'><title>Order</title><style>body{height:2000px;margin:0;padding:150px 40px}</style>
<button id='save' name='save-order'>Save order</button></html>`;
const html = `<!doctype html><html lang="en"><title>Orders</title>
<iframe title="Order" srcdoc="${inner}" style="width:600px;height:300px"></iframe></html>`;

let bench: PageBench;
let page: Page;

beforeAll(async () => {
  bench = await startPageBench();
  page = await bench.open({ html });
  const frame = page.frames()[1] ?? page.mainFrame();
  await frame.waitForSelector('#save');
  await bench.answer(page, 'stage', stageViews.step({ target: await describeInPage(frame, '#save') }));
  await bench.inject(page, 'stage');
});
afterAll(() => bench?.close());

/** How far the ring is from the target's top, in CSS pixels, once the frame after a scroll was painted. */
const distanceAfterScroll = (by: number): Promise<number> =>
  page.evaluate(async distance => {
    const frame = document.querySelector('iframe');
    const view = frame?.contentWindow;
    if (!frame || !view) return Number.POSITIVE_INFINITY;
    view.scrollBy({ top: distance, behavior: 'instant' });
    const { port1, port2 } = new MessageChannel();
    await new Promise(painted => {
      port1.onmessage = painted;
      view.requestAnimationFrame(() => port2.postMessage(null));
    });
    const hosts = [...document.querySelectorAll('[popover="manual"]')];
    const ring = hosts.map(host => host.shadowRoot?.querySelector('.ring')).find(Boolean);
    const target = view.document.querySelector('#save')?.getBoundingClientRect().top ?? 0;
    const wanted = frame.getBoundingClientRect().top + frame.clientTop + target - 4;
    return Math.abs((ring?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) - wanted);
  }, by);

test('the ring goes with a frame that scrolls, not a frame later', async () => {
  await expect.poll(() => distanceAfterScroll(0)).toBeLessThanOrEqual(1);
  // It rests by then, and has to notice.
  await page.waitForTimeout(600);
  const distances: number[] = [];
  for (const by of [60, -30, 50]) {
    distances.push(await distanceAfterScroll(by));
    await page.waitForTimeout(600);
  }
  expect(Math.max(...distances)).toBeLessThanOrEqual(1);
});
