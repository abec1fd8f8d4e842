import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { StruggleSignal } from '../../../guides/schema/signal.ts';
import { giveConsent } from '../journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { humanClick } from '../support/human-mouse.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';

const body = `<h1>Orders</h1><form id="form"><input id="name" name="name" required></form>
<button id="dead" style="position:fixed;left:300px;top:300px;width:120px;height:30px">Nothing</button><p><button id="save">Save</button></p><ul id="list"></ul>`;
const pageWith = (script: string): string =>
  `<!doctype html><html lang="en"><title>Orders</title><script>${script}</script>${body}</html>`;

/** Counts how often a script from elsewhere comes by what a page has replaced. */
const overriding = `window.seen = 0;
for (const [owner, name] of [[EventTarget, 'addEventListener'], [Element, 'closest'], [Element, 'matches'],
  [Element, 'getAttribute'], [Node, 'contains'], [Array, 'push'], [Array, 'filter'], [Map, 'get'], [Event, 'composedPath']]) {
  owner.prototype[name] = function () { window.seen += 1; throw new Error('overridden ' + name); };
}
Object.defineProperty(Event.prototype, 'isTrusted', { get() { return true; } });
Object.defineProperty(Event.prototype, 'target', { get() { window.seen += 1; return null; } });
window.performance.now = () => { throw new Error('overridden now'); };
Date.now = () => 0;`;

/** Stops everything before anybody else hears of it, from the first moment on. */
const stopping = `for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'input', 'invalid'])
  window.addEventListener(type, event => event.stopImmediatePropagation(), true);`;

/** Answers each press, with another button in the place of the pressed one. Drawn anew the same it would be no answer. */
const removing = `let presses = 0;
document.addEventListener('pointerdown', event => {
  if (event.target.id !== 'save') return;
  const next = event.target.cloneNode(true);
  next.textContent = 'Saved ' + (presses += 1);
  const place = event.target.parentNode;
  event.target.remove();
  setTimeout(() => place.append(next));
}, true);`;

/**
 * Does by itself, with nobody there, what a person who struggles does: asks its fields again and again whether they are
 * right, turns its slides under the pointer that rests, and scrolls up and down. Slowly enough for each time to count. It ends.
 */
const restless = `const slides = ['Berlin', 'Lisbon', 'Oslo'].map(name => {
  const slide = document.body.appendChild(document.createElement('a'));
  slide.id = slide.textContent = name;
  slide.href = '#' + name;
  slide.style.cssText = 'position:fixed;left:600px;top:300px;width:200px;height:60px';
  return slide;
});
document.body.appendChild(document.createElement('div')).style.height = '5000px';
window.beats = window.hovered = window.scrolled = window.found = 0;
addEventListener('pointerover', ({ target }) => { hovered += slides.includes(target); }, true);
addEventListener('scroll', () => { scrolled += 1; }, true);
addEventListener('invalid', ({ isTrusted }) => { found += isTrusted; }, true);
const field = document.getElementById('name');
field.addEventListener('input', () => { field.setCustomValidity('Too short'); field.checkValidity(); });
const beating = setInterval(() => {
  beats += 1;
  if (beats === 14) clearInterval(beating);
  slides.forEach((slide, index) => { slide.style.display = index === beats % 3 ? 'block' : 'none'; });
  scrollTo(0, beats % 2 ? 2000 : 0);
  if (beats % 2) field.reportValidity();
}, 750);`;

let handrail: ChromiumWithHandrail;
let site: ServedPages;
beforeAll(async () => {
  handrail = await launchChromium({ context: { viewport: { width: 1280, height: 720 } } });
  await giveConsent({ handrail, show: async () => {} });
  site = await servePages({
    '/flood': pageWith(''),
    '/removing': pageWith(removing),
    '/overriding': pageWith(overriding),
    '/stopping': pageWith(stopping),
    '/restless': pageWith('').replace('</html>', `<script>${restless}</script></html>`),
  });
});
afterAll(async () => {
  await handrail?.close();
  await site?.stop();
});

let problems: string[] = [];
beforeEach(() => {
  problems = [];
});

const open = async (path: string): Promise<Page> => {
  const page = await handrail.context.newPage();
  page.on('pageerror', error => problems.push(error.message));
  page.on('crash', () => problems.push('crashed'));
  await page.goto(site.origin + path);
  return page;
};

const strugglesAt = async (path: string): Promise<StruggleSignal[]> =>
  (await handrail.signals()).filter(
    (signal): signal is StruggleSignal => signal.type === 'struggle' && signal.page === site.origin + path,
  );

/** Real presses in vain, after which the worker knows of this struggle and of no other. */
const stumblesOnce = async (page: Page, path: string): Promise<void> => {
  // By its place: what Playwright looks for elements with would itself go through what a page has replaced.
  await humanClick(page.mouse, { x: 360, y: 315 }, { times: 6 });
  await expect.poll(async () => (await strugglesAt(path)).length, { timeout: 15_000 }).toBe(1);
  expect((await strugglesAt(path))[0]?.target).toBe('button#dead');
};

/** Ten thousand events a second that nobody made, for some seconds, on what looks as if it did something. */
const flood = (seconds: number): Promise<void> =>
  new Promise(resolve => {
    const [save, name, form] = ['save', 'name', 'form'].map(id => document.getElementById(id));
    const events: [string, EventTarget | null | undefined, new (type: string, given: EventInit) => Event][] =
      [
        ['pointerdown', save, PointerEvent],
        ['pointerup', save, PointerEvent],
        ['click', save, MouseEvent],
        ['keydown', name, KeyboardEvent],
        ['input', name, InputEvent],
        ['change', name, Event],
        ['invalid', name, Event],
        ['submit', form, SubmitEvent],
        ['scroll', document, Event],
        ['pointermove', save, PointerEvent],
      ];
    let rounds = 0;
    const timer = setInterval(() => {
      for (let turn = 0; turn < 50; turn += 1) {
        for (const [type, target, Kind] of events) {
          target?.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, composed: true }));
        }
      }
      (save as HTMLElement).click();
      (name as HTMLInputElement).reportValidity();
      rounds += 1;
      if (rounds < seconds * 20) return;
      clearInterval(timer);
      resolve();
    }, 50);
  });

test('ten thousand events a second that nobody made: no signal, and no memory kept', async () => {
  const page = await open('/flood');
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.evaluate(flood, 1);
  const before = await heap();
  await page.evaluate(flood, 3);
  expect((await heap()) - before).toBeLessThan(1024 * 1024);
  await stumblesOnce(page, '/flood');
  expect(problems).toEqual([]);
  await page.close();
});

test('nodes that are gone before the click is over: no crash, and what comes after is still seen', async () => {
  const page = await open('/removing');
  for (let turn = 0; turn < 8; turn += 1) {
    await humanClick(page.mouse, page.locator('#save'));
    await page.waitForTimeout(60);
  }
  await page.evaluate(() => {
    const list = document.getElementById('list');
    for (let count = 0; count < 5000; count += 1) list?.append(document.createElement('li'));
    list?.replaceChildren();
  });
  await stumblesOnce(page, '/removing');
  expect(problems).toEqual([]);
  await page.close();
});

test('a page that has replaced what everybody uses: it is not asked, and struggle is seen', async () => {
  const page = await open('/overriding');
  await stumblesOnce(page, '/overriding');
  expect(problems).toEqual([]);
  // Playwright's own way to ask goes through what the page has replaced.
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'window.seen' });
  expect(result.value).toBe(0);
  await page.close();
});

test('a page that stops every event at the window, from its first script on: what nobody did is no signal, struggle is seen', async () => {
  const page = await open('/stopping');
  await page.evaluate(flood, 1);
  expect(await strugglesAt('/stopping')).toEqual([]);
  await stumblesOnce(page, '/stopping');
  expect(problems).toEqual([]);
  await page.close();
});

test('a page that finds itself wrong, turns its slides and scrolls by itself: nobody struggles until somebody does', async () => {
  const page = await open('/restless');
  const done = (what: string): Promise<number> => page.evaluate(name => Reflect.get(window, name), what);
  await page.mouse.move(700, 330, { steps: 4 });
  // Who types is asked at each letter, with a pause between.
  await page.locator('#name').focus();
  await page.keyboard.type('abc', { delay: 40 });
  await page.waitForFunction(() => Reflect.get(window, 'beats') >= 4);
  await page.keyboard.type('def', { delay: 40 });
  await page.waitForFunction(() => Reflect.get(window, 'beats') >= 14);
  for (const what of ['hovered', 'scrolled', 'found']) expect(await done(what)).toBeGreaterThan(10);
  expect(await strugglesAt('/restless')).toEqual([]);
  await stumblesOnce(page, '/restless');
  expect(problems).toEqual([]);
  await page.close();
});
