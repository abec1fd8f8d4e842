import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInPage } from '../support/describe-in-page.ts';
import { type BenchPage, type PageBench, startPageBench } from '../support/page-bench.ts';
import { distanceOfRing } from '../support/ring.ts';
import { stageViews } from '../support/stage-views.ts';

const page = (extra: string, headers?: Record<string, string>): BenchPage => ({
  html: `<!doctype html><html lang="en"><title>Orders</title><h1>Orders</h1>
<button id="save" name="save-order">Save order</button><button name="other">Discard</button>${extra}</html>`,
  ...(headers ? { headers } : {}),
});

let bench: PageBench;
beforeAll(async () => {
  bench = await startPageBench();
});
afterAll(() => bench?.close());

const next = 'button:text-is("Next")';

/** Shows a step at `#save` that is left by "Next". */
const showStep = async (given: BenchPage): Promise<Page> => {
  const opened = await bench.open(given);
  const target = await describeInPage(opened, '#save');
  const view = stageViews.step({ target, advance: { on: 'acknowledge' } });
  await bench.answer(opened, 'stage', view);
  const before = (await bench.heard()).length;
  await bench.inject(opened, 'stage');
  await expect.poll(() => distanceOfRing(opened, '#save')).toBeLessThanOrEqual(1);
  // Nothing more is said of it by itself.
  await expect
    .poll(async () => (await bench.heard()).slice(before))
    .toContainEqual(expect.objectContaining({ type: 'stage/step-shown' }));
  return opened;
};

/** Presses "Next" by a real click, which lands only where nothing covers it, and says whether the worker heard it. */
const pressesNext = async (opened: Page): Promise<void> => {
  const before = (await bench.heard()).length;
  await opened.locator(next).click();
  await expect
    .poll(async () => (await bench.heard()).slice(before))
    .toContainEqual(expect.objectContaining({ type: 'stage/step-done' }));
};

test('a page that unsets every style', async () => {
  const opened = await showStep(
    page('<style>*{all:unset!important;display:block!important;opacity:.1}</style>'),
  );
  const box = await opened.locator('.card').evaluate(card => {
    const root = card.getRootNode() as ShadowRoot;
    const { position, opacity, pointerEvents } = getComputedStyle(root.host);
    return { position, opacity, pointerEvents };
  });
  expect(box).toEqual({ position: 'fixed', opacity: '1', pointerEvents: 'none' });
  await pressesNext(opened);
});

test('a page with a strict policy for content and Trusted Types', async () => {
  const policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
  const served = page('');
  const opened = await bench.open(served);
  const target = await describeInPage(opened, '#save');
  const strict = await bench.open({ ...served, headers: { 'content-security-policy': policy } });
  await bench.answer(strict, 'stage', stageViews.step({ target, advance: { on: 'acknowledge' } }));
  await bench.inject(strict, 'stage');
  await expect.poll(() => strict.locator('.ring').boundingBox()).not.toBeNull();
  expect(await strict.locator('.main').evaluate(button => getComputedStyle(button).backgroundColor)).toBe(
    'rgb(11, 106, 107)',
  );
  await pressesNext(strict);

  const text = stageViews.paragraph('Saving keeps it.');
  await bench.answer(strict, 'stage', stageViews.lesson({ kind: 'text', id: 'c1', text }));
  await strict.locator('.lesson').waitFor();
  await expect.poll(async () => (await strict.locator('.lesson').boundingBox())?.width).toBe(420);
});

test('a modal dialog that opens above the stage, and closes again', async () => {
  const opened = await showStep(page('<dialog id="dialog"><p>Really?</p><button>Yes</button></dialog>'));
  await opened.evaluate(() => document.querySelector('dialog')?.showModal());
  await pressesNext(opened);
  await opened.evaluate(() => document.querySelector('dialog')?.close());
  await pressesNext(opened);
});

test('a target in a modal dialog that is removed with it', async () => {
  const opened = await showStep(
    page('<dialog id="dialog"><button id="yes" name="yes">Yes</button></dialog>'),
  );
  await opened.evaluate(() => document.querySelector('dialog')?.showModal());
  const target = await describeInPage(opened, '#yes');
  await bench.answer(opened, 'stage', stageViews.step({ target }, { revision: 3 }));
  await expect.poll(() => distanceOfRing(opened, '#yes')).toBeLessThanOrEqual(1);
  await opened.evaluate(() => document.querySelector('dialog')?.remove());
  const back = await describeInPage(opened, '#save');
  const view = stageViews.step({ target: back, advance: { on: 'acknowledge' } }, { revision: 4 });
  await bench.answer(opened, 'stage', view);
  await expect.poll(() => distanceOfRing(opened, '#save')).toBeLessThanOrEqual(1);
  await pressesNext(opened);
});

test('a popover that covers the whole page', async () => {
  const cover = '<div popover="manual" id="cover" style="inset:0;width:100%;height:100%"></div>';
  const opened = await showStep(page(cover));
  await opened.evaluate(() => document.getElementById('cover')?.showPopover());
  await pressesNext(opened);
});

test('a page in full screen', async () => {
  const opened = await showStep(page('<div id="film" style="background:#000">Film</div>'));
  await opened.locator('#film').click();
  await opened.evaluate(() => document.getElementById('film')?.requestFullscreen());
  await opened.waitForFunction(() => document.fullscreenElement !== null);
  await pressesNext(opened);
});

test('a page that removes, hides and closes what it does not know', async () => {
  const opened = await showStep(page(''));
  await opened.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[popover="manual"]');
    host?.setAttribute('style', 'display:none!important');
    host?.setAttribute('hidden', '');
    host?.setAttribute('inert', '');
  });
  await pressesNext(opened);
  await opened.evaluate(() => document.querySelector<HTMLElement>('[popover="manual"]')?.hidePopover());
  await pressesNext(opened);
  await opened.evaluate(() => document.querySelector('[popover="manual"]')?.remove());
  await pressesNext(opened);
});

test('a page that removes it again and again is not fought without end', async () => {
  const opened = await showStep(page(''));
  const removals = await opened.evaluate(async () => {
    let count = 0;
    const observer = new MutationObserver(() => {
      const host = document.querySelector('[popover="manual"]');
      if (host) {
        count += 1;
        host.remove();
      }
    });
    observer.observe(document.documentElement, { childList: true });
    document.querySelector('[popover="manual"]')?.remove();
    await new Promise(resolve => setTimeout(resolve, 1500));
    observer.disconnect();
    return count;
  });
  expect(removals).toBeLessThan(20);
  await pressesNext(opened);
});

test('a page that presses the buttons by script', async () => {
  const opened = await showStep(page(''));
  const before = (await bench.heard()).length;
  await opened.evaluate(() => {
    const root = document.querySelector('[popover="manual"]')?.shadowRoot;
    for (const button of root?.querySelectorAll('button') ?? []) {
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }
  });
  await opened.waitForTimeout(200);
  expect((await bench.heard()).slice(before)).toEqual([]);
});

test('a page that listens to the keys', async () => {
  const opened = await showStep(page(''));
  await opened.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup', 'click', 'pointerdown']) {
      document.addEventListener(type, event => heard.push(event.type));
    }
  });
  await opened.locator('button:text-is("Back")').focus();
  await opened.keyboard.press('Enter');
  await opened.keyboard.press('j');
  expect(await opened.evaluate('heard')).toEqual([]);
  await opened.locator('#save').click();
  expect(await opened.evaluate('heard')).toContain('click');
});
