import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInPage } from '../support/describe-in-page.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { stageViews } from '../support/stage-views.ts';

const target = "<button id='save' name='save-order'>Save order</button>";

/**
 * Makes a change from a task of its own, and tells how far the ring's top is from where it belongs once the frame after
 * it was painted. The view is the target's.
 */
const script = `<script>
const distanceAfter = async (view, change) => {
  change();
  const { port1, port2 } = new MessageChannel();
  view.requestAnimationFrame(() => port2.postMessage(null));
  await new Promise(painted => { port1.onmessage = painted; });
  const ring = document.querySelector('[popover="manual"]').shadowRoot.querySelector('.ring');
  const top = view.frameElement?.getBoundingClientRect().top ?? 0;
  const wanted = top + view.document.querySelector('#save').getBoundingClientRect().top - 4;
  return Math.abs(ring.getBoundingClientRect().top - wanted);
};
</script>`;

/** What grows is in a tree that no observer of nodes sees into. */
const growing = `<div id="above"></div><script>
const grown = document.createElement('div');
document.querySelector('#above').attachShadow({ mode: 'closed' }).append(grown);
const errors = [];
addEventListener('error', event => errors.push(event.message));
</script>`;

const inner = `<!doctype html><html lang='en'><title>Order</title>
<style>body{height:2000px;margin:0;padding:150px 40px}</style>${target}</html>`;
const framed = `<!doctype html><html lang="en"><title>Orders</title>${script}
<style>body{margin:0}iframe{display:block;border:0}</style>${growing}
<iframe title="Order" srcdoc="${inner}" style="width:600px;height:300px"></iframe></html>`;

const grown = `<!doctype html><html lang="en"><title>Orders</title>${script}${growing}<p>${target}</p></html>`;

let bench: PageBench;

beforeAll(async () => {
  bench = await startPageBench();
});
afterAll(() => bench?.close());

const openStep = async (html: string): Promise<Page> => {
  const page = await bench.open({ html });
  const frame = page.frames()[1] ?? page.mainFrame();
  await frame.waitForSelector('#save');
  await bench.answer(page, 'stage', stageViews.step({ target: await describeInPage(frame, '#save') }));
  await bench.inject(page, 'stage');
  await page.waitForFunction('document.querySelector("[popover=manual]")?.shadowRoot.querySelector(".ring")');
  return page;
};

/** The largest distance after any of the changes, each made when the stage has come to rest and has to notice. */
const worstAfter = async (page: Page, view: string, changes: string[]): Promise<number> => {
  const distances: number[] = [];
  for (const change of changes) {
    await page.waitForTimeout(700);
    distances.push(await page.evaluate(`distanceAfter(${view}, () => ${change})`));
  }
  return Math.max(...distances);
};

test('the ring goes with a frame that scrolls, in the same frame of the screen', async () => {
  const page = await openStep(framed);
  const changes = [60, -30, 50].map(by => `frames[0].scrollBy({ top: ${by}, behavior: 'instant' })`);
  expect(await worstAfter(page, 'frames[0]', changes)).toBeLessThanOrEqual(1);
});

/** Each to be made when the stage has come to rest. */
const growths = [60, 20, 90].map(height => `(grown.style.height = '${height}px')`);

test('the ring goes with a page that grows unseen by any observer of nodes, in the same frame of the screen', async () => {
  const page = await openStep(grown);
  expect(await worstAfter(page, 'window', growths)).toBeLessThanOrEqual(1);
  // The target goes out of sight, and the card changes its size and place.
  await page.evaluate("grown.style.height = '3000px'");
  await page.waitForTimeout(200);
  expect(await page.evaluate('errors')).toEqual([]);
});

test('the ring goes with a frame whose page grows above it', async () => {
  const page = await openStep(framed);
  expect(await worstAfter(page, 'frames[0]', growths)).toBeLessThanOrEqual(1);
});

test.each(['zoom: 1.25', 'transform: scale(1.25); transform-origin: 0 0', 'zoom: 0.8'])(
  'the ring is around a target in a frame whose page has %s',
  async style => {
    const page = await openStep(framed);
    await page.evaluate(wanted => document.body.setAttribute('style', wanted), style);
    const placeOfRing = () =>
      page.evaluate(() => {
        const part = document.querySelector('[popover="manual"]')?.shadowRoot?.querySelector('.ring');
        const { left = 0, right = 0, top = 0, bottom = 0 } = part?.getBoundingClientRect() ?? {};
        return { left: left + 4, right: right - 4, top: top + 4, bottom: bottom - 4 };
      });
    /** Whether the mouse is on the target there: the one measure of a scaled frame that is nobody's arithmetic. */
    const meets = async (x: number, y: number): Promise<boolean> => {
      await page.mouse.move(x, y);
      return page.evaluate('frames[0].document.querySelector("#save").matches(":hover")') as Promise<boolean>;
    };
    /** Whether it is met just inside each edge of the ring, and then just outside. */
    const hits = async (): Promise<boolean[]> => {
      const ring = await placeOfRing();
      const [x, y] = [(ring.left + ring.right) / 2, (ring.top + ring.bottom) / 2];
      const met: boolean[] = [];
      for (const by of [2, -2]) {
        met.push(await meets(ring.left + by, y), await meets(ring.right - by, y));
        met.push(await meets(x, ring.top + by), await meets(x, ring.bottom - by));
      }
      return met;
    };
    await expect.poll(hits).toEqual([true, true, true, true, false, false, false, false]);
  },
);
