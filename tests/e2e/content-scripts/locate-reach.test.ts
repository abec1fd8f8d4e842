import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  clickTruth,
  expectMissing,
  expectRing,
  playIn,
  recordIn,
  truthScript,
} from '../support/locate-journey.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';

let bench: PageBench;
beforeAll(async () => {
  bench = await startPageBench({ context: { viewport: { width: 1000, height: 800 } } });
});
afterAll(() => bench?.close());

/** Another load of the same page: ids are other ones, something stands before, and the controls in another order. */
const load = (again: boolean, body: string, script: string): string => `<!doctype html><html lang="en">
<title>Orders</title>${truthScript}<h1>Orders</h1>${again ? '<p>Planned maintenance on Sunday.</p>' : ''}
<nav><a href="/orders">All orders</a> <a href="/customers">Customers</a></nav>${body}
<footer><button>Imprint</button></footer>
<script>
const again = ${again};
const id = () => 'c' + Math.random().toString(16).slice(2);
/** The same controls in every case: what is meant, and what stands beside it, in another order the second time. */
const controls = root => {
  const make = (tag, text) => {
    const made = root.ownerDocument.createElement(tag);
    made.textContent = text;
    if (tag === 'button') made.id = id();
    return made;
  };
  const save = make('button', 'Save order');
  const others = [make('button', 'Discard'), make('button', 'Print')];
  root.append(make('h2', 'Order details'), ...(again ? [...others.reverse(), save] : [save, ...others]));
  return save;
};
${script}
</script></html>`;

const shadow = (mode: string) => `
customElements.define('order-form', class extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: '${mode}' });
    window.target = controls(root.appendChild(document.createElement('section')));
  }
});
document.querySelector('main').append(document.createElement('order-form'));`;

/** Each page by what it puts the target into. */
const pages: Record<string, [body: string, script: string]> = {
  'an open shadow root': ['<main></main>', shadow('open')],
  'a closed shadow root': ['<main></main>', shadow('closed')],
  'closed shadow roots in one another': [
    '<main></main>',
    `
const nest = (parent, tags) => {
  const host = parent.appendChild(document.createElement(tags[0]));
  const root = host.attachShadow({ mode: 'closed' });
  const inside = root.appendChild(document.createElement('div'));
  return tags.length > 1 ? nest(inside, tags.slice(1)) : controls(inside);
};
window.target = nest(document.querySelector('main'), ['app-shell', 'order-page', 'order-form']);`,
  ],
  'a closed root on a plain element': [
    '<main><div></div></main>',
    `window.target = controls(document.querySelector('main div').attachShadow({ mode: 'closed' })
      .appendChild(document.createElement('div')));`,
  ],
  'a frame of the same origin, with another one before it on the second load': [
    '<main></main>',
    `
const frame = (name, words) => {
  const made = document.createElement('iframe');
  made.name = name;
  made.style.cssText = 'display:block;width:500px;height:150px;border:5px solid';
  document.querySelector('main').append(made);
  made.contentDocument.documentElement.lang = 'en';
  return controls(made.contentDocument.body.appendChild(made.contentDocument.createElement('section')));
};
if (again) frame('news');
window.target = frame('editor');`,
  ],
  'a closed root in a frame': [
    '<main></main>',
    `
const made = document.querySelector('main').appendChild(document.createElement('iframe'));
made.name = 'editor';
made.style.cssText = 'width:500px;height:200px';
const host = made.contentDocument.body.appendChild(made.contentDocument.createElement('order-form'));
window.target = controls(host.attachShadow({ mode: 'closed' }).appendChild(made.contentDocument.createElement('div')));`,
  ],
  'a modal dialog': [
    '<main><button>Save order as a draft</button></main><dialog></dialog>',
    `const dialog = document.querySelector('dialog'); window.target = controls(dialog); dialog.showModal();`,
  ],
  'a popover': [
    '<main></main><div popover="manual" style="inset:300px auto auto 300px"></div>',
    `const over = document.querySelector('[popover]'); window.target = controls(over); over.showPopover();`,
  ],
  'a portal at the end of the body': [
    '<main></main>',
    `const portal = document.body.appendChild(document.createElement('div'));
portal.id = id(); portal.style.cssText = 'position:absolute;inset:300px auto auto 300px';
portal.setAttribute('role', 'dialog'); portal.setAttribute('aria-label', 'Order 4711');
window.target = controls(portal);`,
  ],
  'a drawing, as a control of SVG': [
    '<main><h2>Plant</h2><svg width="400" height="150" viewBox="0 0 400 150"></svg></main>',
    `const names = ['Boiler', 'Pump', 'Valve'];
for (const [at, name] of (again ? names.reverse() : names).entries()) {
  const g = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  g.id = id(); g.setAttribute('role', 'button'); g.setAttribute('tabindex', '0');
  g.setAttribute('aria-label', 'Open ' + name);
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [key, value] of Object.entries({ x: at * 130, y: 20, width: 90, height: 60, fill: 'teal' }))
    box.setAttribute(key, value);
  g.append(box); document.querySelector('svg').append(g);
  if (name === 'Pump') window.target = g;
}`,
  ],
  'a custom element with slotted words': [
    '<main></main>',
    `customElements.define('x-button', class extends HTMLElement {
  constructor() {
    super();
    const button = document.createElement('button');
    button.append(document.createElement('slot'));
    this.attachShadow({ mode: 'open' }).append(button);
    this.button = button;
  }
});
const words = ['Save order', 'Discard', 'Print'];
for (const word of again ? words.reverse() : words) {
  const made = document.createElement('x-button');
  made.textContent = word;
  document.querySelector('main').append(made);
  if (word === 'Save order') window.target = made.button;
}`,
  ],
};

test.each(Object.keys(pages))('recorded and found again in %s', async name => {
  const [body, script] = pages[name] ?? ['', ''];
  const first = await bench.open({ html: load(false, body, script) });
  const [target] = await recordIn(bench, first);
  if (!target) throw new Error('Nothing was recorded.');
  await first.close();
  const second = await bench.open({ html: load(true, body, script) });
  await playIn(bench, second, target);
  await expectRing(second);
  const before = (await bench.heard()).length;
  await clickTruth(second);
  await expect
    .poll(async () => (await bench.heard()).slice(before).map(({ type }) => type))
    .toContain('stage/step-done');
  await second.evaluate('window.target.remove()');
  await expectMissing(second);
  await second.close();
});
