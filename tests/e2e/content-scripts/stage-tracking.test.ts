import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInPage } from '../support/describe-in-page.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { distanceOfRing } from '../support/ring.ts';
import { stageViews } from '../support/stage-views.ts';

const html = `<!doctype html><html lang="en"><title>Orders</title>
<style>body{margin:0}#above{height:0}#scroller{height:200px;overflow:auto;margin:200px 100px}#inside{height:900px;padding-top:60px}</style>
<div id="above"></div><div id="panel"><div id="scroller"><div id="inside">
<button id="save" name="save-order">Save order</button><button name="other">Discard</button>
</div></div></div><div style="height:2000px"></div></html>`;

let bench: PageBench;
let page: Page;

beforeAll(async () => {
  bench = await startPageBench();
  page = await bench.open({ html });
  const target = await describeInPage(page, '#save');
  await bench.answer(page, 'stage', stageViews.step({ target }));
  await bench.inject(page, 'stage');
});
afterAll(() => bench?.close());

test('the ring is around the target', async () => {
  await expect.poll(() => distanceOfRing(page, '#save')).toBeLessThanOrEqual(1);
});

/** Each changes the page; the ring has to be on the target again, without a further event. */
const movements: Record<string, () => void> = {
  'a layout shift above the target': () => {
    document.getElementById('above')?.style.setProperty('height', '60px');
  },
  'a layout shift made by a style sheet': () => {
    const style = document.createElement('style');
    style.textContent = '#panel{padding-top:37px}';
    document.head.append(style);
  },
  'a nested scroll': () => document.getElementById('scroller')?.scrollTo(0, 40),
  'a window scroll': () => window.scrollTo(0, 30),
  'a transition': () => {
    const panel = document.getElementById('panel');
    panel?.style.setProperty('transition', 'transform 300ms');
    panel?.style.setProperty('transform', 'translateX(120px)');
  },
  'an animation that no event tells of': () => {
    document
      .getElementById('panel')
      ?.animate([{ translate: '0 0' }, { translate: '0 55px' }], { duration: 300, fill: 'forwards' });
  },
  'the target made anew': () => {
    const old = document.getElementById('save');
    old?.parentElement?.style.setProperty('padding-top', '90px');
    old?.replaceWith(old.cloneNode(true));
  },
  zoom: () => document.body.style.setProperty('zoom', '1.25'),
  'a zoom of the whole document': () => document.documentElement.style.setProperty('zoom', '1.1'),
  'a larger font': () => document.getElementById('save')?.style.setProperty('font-size', '30px'),
};

test.each(Object.keys(movements))('the ring follows %s', async name => {
  await page.evaluate(`(${movements[name]})()`);
  // Longer than the movements take: what is looked at is the rest after them.
  await page.waitForTimeout(450);
  await expect.poll(() => distanceOfRing(page, '#save')).toBeLessThanOrEqual(1);
});

test('the ring is never more than a frame behind a target that moves', async () => {
  const worst = await page.evaluate(async () => {
    const find = (): Element | undefined =>
      [...document.documentElement.children]
        .map(child => child.shadowRoot?.querySelector('.ring'))
        .find(ring => ring instanceof Element) ?? undefined;
    const panel = document.getElementById('panel');
    panel?.style.setProperty('transform', 'translateX(0)');
    let before = Number.NaN;
    let most = 0;
    for (let frame = 0; frame < 30; frame += 1) {
      await new Promise(requestAnimationFrame);
      const target = document.getElementById('save')?.getBoundingClientRect().x ?? 0;
      const ring = (find()?.getBoundingClientRect().x ?? 0) + 4;
      const behind = Math.min(Math.abs(ring - target), Math.abs(ring - before));
      // The first frames are those in which the movement is noticed.
      if (frame > 3) most = Math.max(most, behind);
      before = target;
    }
    return most;
  });
  expect(worst).toBeLessThanOrEqual(1);
});
