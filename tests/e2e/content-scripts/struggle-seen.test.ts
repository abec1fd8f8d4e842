import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StruggleSignal } from '../../../guides/schema/signal.ts';
import { giveConsent } from '../journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { humanClick } from '../support/human-mouse.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';

const page = (body: string, script = ''): string =>
  `<!doctype html><html lang="en"><title>Orders</title><style>button{width:140px;height:32px}#dead{position:fixed;left:800px;top:600px}</style><h1>Orders</h1>${body}<button id="dead">Nothing</button><script>var turns = 0; ${script}</script></html>`;

const pages = {
  frame: page(
    `<iframe width="400" height="200" srcdoc="<button id='go'>Start the course</button>"></iframe>`,
  ),
  switch: page(
    '<p>Digest <button id="go" role="switch" aria-checked="false">Off</button></p>',
    `go.onclick = () => { turns += 1; go.setAttribute('aria-checked', 'true'); go.textContent = 'On';
      setTimeout(() => { go.setAttribute('aria-checked', 'false'); go.textContent = 'Off'; }, 250); };`,
  ),
  refused: page(
    '<button id="go">Send</button><p id="say"></p>',
    `go.onclick = async () => {
      say.textContent = 'Sending'; await fetch('/not-there'); say.textContent = 'Ready'; turns += 1; };`,
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
      button.onclick = () => { turns += 1; open = !open; rules.replaceSync(open ? '' : 'p{display:none}'); }; } });`,
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

type Name = keyof typeof pages;

/** The struggles that were seen on a page. */
const seenOn = async (name: Name): Promise<StruggleSignal[]> =>
  (await handrail.signals())
    .filter((signal): signal is StruggleSignal => signal.type === 'struggle')
    .filter(signal => signal.page === `${site.origin}/${name}`);
const open = async (name: Name): Promise<Page> => {
  const opened = await handrail.context.newPage();
  await opened.goto(`${site.origin}/${name}`);
  return opened;
};
/** Has one struggle be seen on the page, of this kind and with this control. */
const expectSeen = (name: Name, kind: string, target: string): Promise<void> =>
  expect.poll(() => seenOn(name), { timeout: 10_000 }).toMatchObject([{ kind, target }]);
/** Presses what does nothing. It is seen, as two things: what was pressed before it was not taken for struggle. */
const expectOnlyDeadSeen = async (opened: Page, name: Name): Promise<void> => {
  expect(await seenOn(name)).toEqual([]);
  // In one go: presses that a slow machine keeps apart are seen one by one.
  await humanClick(opened.mouse, { x: 870, y: 616 }, { times: 5, pause: 150 });
  await expect
    .poll(() => seenOn(name), { timeout: 10_000 })
    .toMatchObject([{ kind: 'rage-click', target: 'button#dead', count: 2 }]);
};
/** How often the page has done what its control is for. */
const turns = (opened: Page): Promise<number> => opened.evaluate(() => Reflect.get(window, 'turns'));
const pressing =
  (times: number, gap: number, at?: { x: number; y: number }) =>
  async (opened: Page): Promise<void> => {
    for (let turn = 0; turn < times; turn++) {
      await humanClick(opened.mouse, at ?? opened.locator('#go'));
      await opened.waitForTimeout(gap);
    }
  };

test('a button in a frame that has no address of its own does nothing', async () => {
  const opened = await open('frame');
  await pressing(5, 150, { x: 80, y: 100 })(opened);
  await expectSeen('frame', 'rage-click', 'button#go');
  await opened.close();
});

test('a switch snaps back each time', async () => {
  const opened = await open('switch');
  await pressing(5, 600)(opened);
  expect(await turns(opened)).toBe(5);
  await expectSeen('switch', 'dead-click', 'button#go[role=switch]');
  await opened.close();
});

test('a request is refused each time, and the page says nothing of it', async () => {
  const opened = await open('refused');
  await pressing(3, 1100)(opened);
  await expectSeen('refused', 'error-loop', 'button#go');
  expect(await turns(opened)).toBe(3);
  await opened.close();
});

test('a stepper answers, in the rhythm of the presses', async () => {
  const opened = await open('stepper');
  await pressing(8, 100)(opened);
  expect(await opened.locator('#n').textContent()).toBe('9');
  await expectOnlyDeadSeen(opened, 'stepper');
  await opened.close();
});

test('an answer that only a style sheet gives', async () => {
  const opened = await open('styled');
  await pressing(4, 700, { x: 80, y: 95 })(opened);
  expect(await turns(opened)).toBe(4);
  await expectOnlyDeadSeen(opened, 'styled');
  await opened.close();
});

test('what is dragged from a palette stays there, and something new is where it was dropped', async () => {
  const opened = await open('palette');
  for (const x of [200, 400, 600]) {
    await opened.mouse.move(60, 90);
    await opened.mouse.down();
    await opened.mouse.move(x - 30, 250, { steps: 8 });
    await opened.mouse.move(x, 260, { steps: 4 });
    await opened.mouse.up();
    await opened.waitForTimeout(700);
  }
  expect(await opened.locator('#desk > div').count()).toBe(3);
  await expectOnlyDeadSeen(opened, 'palette');
  await opened.close();
});
