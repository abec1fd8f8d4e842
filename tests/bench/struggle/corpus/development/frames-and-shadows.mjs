import { dress } from './dress.mjs';
import { byHand } from './hands.mjs';

const quoted = text => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const frame = (body, script = '') =>
  `<iframe id="f" style="width:620px;height:280px;border:1px solid #999" srcdoc="${quoted(`<body style="font:15px sans-serif">${body}<script>const $ = q => document.querySelector(q);${script}</script></body>`)}"></iframe>`;

const inFrame = (page, selector) => page.frameLocator('#f').locator(selector);

const shadow = (
  name,
  mode,
  inside,
  script,
) => `customElements.define('${name}', class extends HTMLElement { constructor() { super(); const root = this.attachShadow({ mode: '${mode}' });
 for (const [tag, text] of ${JSON.stringify(inside)}) { const n = document.createElement(tag); n.textContent = text; root.append(n); } const buttons = root.querySelectorAll('button'); ${script} } });`;

const spotIn = async (page, selector, dx, dy) => {
  const box = await page.locator(selector).boundingBox();
  return { x: box.x + dx, y: box.y + dy };
};

/** Struggle, and work that goes well, in frames and shadow roots. */
export const scenarios = [
  {
    id: 'dev-frames-button-dead-in-a-frame',
    struggle: true,
    family: 'frames',
    kinds: ['rage-click', 'dead-click'],
    target: ['#go', '#f'],
    html: dress(
      'cloud',
      `<h1>Learning</h1>${frame('<h2>Course: fire safety</h2><button id="go">Start the course</button>')}`,
      '',
      'feed',
    ),
    after: `!!$('#f').contentDocument.querySelector('#go')`,
    run: byHand(async (h, mark, page) => {
      await h.press(inFrame(page, '#go'));
      await h.wander(1400);
      mark();
      await h.press(inFrame(page, '#go'));
      await h.again(4, 280);
      await h.wander(1200);
      await h.press(inFrame(page, '#go'));
      await h.again(1, 400);
      await h.pause(900);
    }),
  },
  {
    id: 'dev-frames-payment-frame-refuses-the-card',
    struggle: true,
    family: 'frames',
    kinds: ['validation-loop', 'error-loop'],
    target: ['form', '#n', 'button', '#f'],
    html: dress(
      'shop',
      `<h2>Payment</h2>${frame('<form novalidate><input id="n" aria-label="Card number"><button>Pay 61.80</button><p id="w" role="alert"></p></form>', `let t = 0; $('form').onsubmit = e => { e.preventDefault(); $('#w').textContent = ''; $('#n').removeAttribute('aria-invalid'); setTimeout(() => { document.body.dataset.t = ++t; $('#w').textContent = 'This card number is not valid'; $('#n').setAttribute('aria-invalid', 'true'); }, 250); };`)}`,
      '',
      'advert',
    ),
    after: `$('#f').contentDocument.body.dataset.t === '4'`,
    run: byHand(async (h, mark, page) => {
      for (const [n, text] of ['4000 1', '40001', '4000-1', '40 001'].entries()) {
        await h.press(inFrame(page, '#n'));
        await h.empty();
        await h.type(text, 70);
        await h.press(inFrame(page, 'button'));
        if (n === 1) mark();
        await h.pause(750);
      }
      await h.pause(700);
    }),
  },
  {
    id: 'dev-frames-closed-shadow-root-dead-button',
    struggle: true,
    family: 'frames',
    kinds: ['rage-click', 'dead-click'],
    target: 'cookie-choice',
    html: dress(
      'portal',
      `<h1>Pension</h1><p>How much will I get?</p><cookie-choice style="display:block;border:1px solid;padding:10px;width:400px"></cookie-choice>`,
      shadow(
        'cookie-choice',
        'closed',
        [
          ['p', 'We measure how this site is used.'],
          ['button', 'Refuse all of it'],
        ],
        '',
      ),
    ),
    after: `$('cookie-choice').offsetHeight > 40`,
    run: byHand(async (h, mark, page) => {
      const at = await spotIn(page, 'cookie-choice', 60, 72);
      await h.press(at);
      await h.wander(1100);
      mark();
      await h.press(at);
      await h.again(3, 300);
      await h.wander(1200);
      await h.press(at);
      await h.again(3, 260);
      await h.pause(900);
    }),
  },
  {
    id: 'dev-frames-open-shadow-root-menu-throws',
    struggle: true,
    family: 'frames',
    kinds: ['dead-click', 'error-click'],
    target: ['button', 'export-box'],
    html: dress(
      'ledger',
      `<h1>Turnover</h1><export-box></export-box>`,
      shadow(
        'export-box',
        'open',
        [
          ['b', 'Export '],
          ['button', 'Spreadsheet'],
          ['button', 'Printout'],
        ],
        `buttons.forEach(b => { b.onclick = () => this.missing.start(); });`,
      ),
      'clock',
    ),
    after: `!!$('export-box').shadowRoot`,
    run: byHand(async (h, mark, page) => {
      const sheet = page.locator('export-box button').first();
      await h.press(sheet);
      await h.wander(1400);
      mark();
      await h.press(sheet);
      await h.pause(1100);
      await h.press(page.locator('export-box button').last());
      await h.pause(1200);
      await h.press(sheet);
      await h.again(2, 420);
      await h.wander(700);
    }),
  },
  {
    id: 'dev-frames-ok-steps-in-a-frame',
    struggle: false,
    family: 'frames',
    html: dress(
      'cloud',
      `<h1>Learning</h1>${frame('<h2 id="t">Card 1</h2><button id="go">Next card</button>', `let k = 1; $('#go').onclick = () => { $('#t').textContent = 'Card ' + ++k; };`)}`,
      '',
      'feed',
    ),
    after: `$('#f').contentDocument.querySelector('#t').textContent === 'Card 7'`,
    run: byHand(async (h, _mark, page) => {
      await h.press(inFrame(page, '#go'));
      await h.again(3, 430);
      await h.wander(900);
      await h.press(inFrame(page, '#go'));
      await h.again(1, 600);
      await h.wander(1100);
    }),
  },
  {
    id: 'dev-frames-ok-counter-in-a-closed-shadow-root',
    struggle: false,
    family: 'frames',
    html: dress(
      'portal',
      `<h1>Meals</h1><meal-count style="display:block;padding:10px"></meal-count>`,
      shadow(
        'meal-count',
        'closed',
        [
          ['p', 'Guests: 0'],
          ['button', 'One more'],
        ],
        `let n = 0; buttons[0].onclick = () => { root.querySelector('p').textContent = 'Guests: ' + ++n; this.guests = n; };`,
      ),
    ),
    after: `$('meal-count').guests === 8`,
    run: byHand(async (h, _mark, page) => {
      const at = await spotIn(page, 'meal-count', 50, 72);
      await h.press(at);
      await h.again(4, 240);
      await h.wander(900);
      await h.press(at);
      await h.again(2, 260);
      await h.wander(1100);
    }),
  },
  {
    id: 'dev-frames-ok-accordion-shown-by-adopted-style-alone',
    struggle: false,
    family: 'frames',
    html: dress(
      'cloud',
      `<h1>Questions</h1><faq-list class="card" style="display:block"></faq-list>`,
      shadow(
        'faq-list',
        'open',
        [
          ['button', 'Who can apply?'],
          ['p', 'Everybody with a contract.'],
          ['button', 'How long does it take?'],
          ['p', 'A week at most.'],
        ],
        `const rules = new CSSStyleSheet(); root.adoptedStyleSheets = [rules]; const open = new Set(); this.toggles = 0; const paint = () => rules.replaceSync('button{display:block} p{display:none} ' + [...open].map(k => 'p:nth-of-type(' + (k + 1) + '){display:block}').join('')); paint();
        buttons.forEach((b, k) => { b.onclick = () => { this.toggles++; open.has(k) ? open.delete(k) : open.add(k); paint(); }; });`,
      ),
    ),
    after: `$('faq-list').toggles === 4`,
    run: byHand(async (h, _mark, page) => {
      const question = n => page.locator('faq-list button').nth(n);
      await h.press(question(0));
      await h.wander(1500);
      await h.press(question(0));
      await h.pause(800);
      await h.press(question(1));
      await h.wander(1300);
      await h.press(question(0));
      await h.wander(700);
    }),
  },
];
