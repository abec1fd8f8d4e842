import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StruggleSignal } from '../../../guides/schema/signal.ts';
import { giveConsent } from '../journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { humanClick } from '../support/human-mouse.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';

const page = (body: string, script = ''): string =>
  `<!doctype html><html lang="en"><title>Orders</title><style>button{width:140px;height:32px}</style><h1>Orders</h1>${body}<script>${script}</script></html>`;

const pages = {
  frame: page(
    `<iframe width="400" height="200" srcdoc="<button id='go'>Start the course</button>"></iframe>`,
  ),
  switch: page(
    '<p>Digest <button id="go" role="switch" aria-checked="false">Off</button></p>',
    `go.onclick = () => { go.setAttribute('aria-checked', 'true'); go.textContent = 'On';
      setTimeout(() => { go.setAttribute('aria-checked', 'false'); go.textContent = 'Off'; }, 250); };`,
  ),
  refused: page(
    '<button id="go">Send</button><p id="say"></p>',
    `go.onclick = async () => {
      say.textContent = 'Sending'; await fetch('/not-there'); say.textContent = 'Ready'; };`,
  ),
  stepper: page(
    '<p><output id="n">1</output> <button id="go">More</button></p>',
    `go.onclick = () => { n.textContent = 1 + +n.textContent; };`,
  ),
  styled: page(
    '<faq-list></faq-list><p>After</p>',
    `customElements.define('faq-list', class extends HTMLElement { constructor() { super();
      const root = this.attachShadow({ mode: 'closed' }); const rules = new CSSStyleSheet(); let open = false;
      root.adoptedStyleSheets = [rules]; rules.replaceSync('p{display:none}');
      const button = root.appendChild(document.createElement('button')); button.textContent = 'Who can apply?';
      root.appendChild(document.createElement('p')).textContent = 'Everybody with a contract.';
      button.onclick = () => { open = !open; rules.replaceSync(open ? '' : 'p{display:none}'); }; } });`,
  ),
  palette: page(
    '<div id="item" draggable="true" style="width:120px;height:40px;background:teal"></div><div id="desk" style="height:300px;background:#eee"></div>',
    `desk.ondragover = event => event.preventDefault();
    desk.ondrop = event => { const made = desk.appendChild(document.createElement('div'));
      made.style.cssText = 'position:absolute;width:90px;height:30px;background:teal;left:' + (event.pageX - 45) + 'px;top:' + (event.pageY - 15) + 'px'; };`,
  ),
};

let handrail: ChromiumWithHandrail;
let site: ServedPages;
beforeAll(async () => {
  handrail = await launchChromium({ context: { viewport: { width: 1000, height: 700 } } });
  await giveConsent({ handrail, show: async () => {} });
  site = await servePages(
    Object.fromEntries(Object.entries(pages).map(([name, html]) => [`/${name}`, html])),
  );
});
afterAll(async () => {
  await handrail?.close();
  await site?.stop();
});

/** What was seen on the page by the time that everything has been judged. */
const seenOn = async (name: keyof typeof pages, act: (page: Page) => Promise<void>): Promise<string[]> => {
  const opened = await handrail.context.newPage();
  await opened.goto(`${site.origin}/${name}`);
  await act(opened);
  await opened.waitForTimeout(2500);
  await opened.close();
  return (await handrail.signals())
    .filter((signal): signal is StruggleSignal => signal.type === 'struggle')
    .filter(signal => signal.page === `${site.origin}/${name}`)
    .map(signal => signal.kind);
};
const pressing =
  (times: number, gap: number, at?: { x: number; y: number }) =>
  async (opened: Page): Promise<void> => {
    for (let turn = 0; turn < times; turn++) {
      await humanClick(opened.mouse, at ?? opened.locator('#go'));
      await opened.waitForTimeout(gap);
    }
  };

test('a button in a frame that has no address of its own does nothing', async () => {
  expect(await seenOn('frame', pressing(5, 150, { x: 80, y: 100 }))).toEqual(['rage-click']);
});

test('a switch snaps back each time', async () => {
  expect(await seenOn('switch', pressing(5, 600))).toEqual(['dead-click']);
});

test('a request is refused each time, and the page says nothing of it', async () => {
  expect(await seenOn('refused', pressing(3, 1100))).toEqual(['error-loop']);
});

test('a stepper answers, in the rhythm of the presses', async () => {
  expect(await seenOn('stepper', pressing(8, 100))).toEqual([]);
});

test('an answer that only a style sheet gives', async () => {
  expect(await seenOn('styled', pressing(4, 700, { x: 80, y: 95 }))).toEqual([]);
});

test('what is dragged from a palette stays there, and something new is where it was dropped', async () => {
  const drag = async (opened: Page): Promise<void> => {
    for (const x of [200, 400, 600]) {
      await opened.mouse.move(60, 90);
      await opened.mouse.down();
      await opened.mouse.move(x - 30, 250, { steps: 8 });
      await opened.mouse.move(x, 260, { steps: 4 });
      await opened.mouse.up();
      await opened.waitForTimeout(700);
    }
    expect(await opened.locator('#desk > div').count()).toBe(3);
  };
  expect(await seenOn('palette', drag)).toEqual([]);
});
