import { dress } from './dress.mjs';
import { byHand } from './hands.mjs';

const searchPage = found => [
  `<h1>Find a form</h1><form role="search"><input id="q" type="search" aria-label="Search"><button>Search</button></form><div id="r"></div>`,
  `let asked = 0; on('form', 'submit', async e => { e.preventDefault(); asked++; const v = $('#q').value; await api(250); $('#r').replaceChildren(); if (${found}) { make('h2', 'Form for ' + v, $('#r')); make('a', 'Open', $('#r')).href = '/s/p2'; } else make('p', 'No results for your search', $('#r')); });`,
];

const helpPage = `<h1>Payroll run</h1><p><button id="run">Prepare</button> <button id="h">Help</button></p><aside id="panel" hidden><h2>Help</h2>
<input id="hq" placeholder="Search help"><ul id="hits"></ul><button id="hc">Close help</button></aside>`;

const helpScript = `let searches = 0; on('#h', 'click', () => { $('#panel').hidden = !$('#panel').hidden; }); on('#hc', 'click', () => { $('#panel').hidden = true; }); on('#run', 'click', () => say('h1', 'Payroll prepared'));
 on('#hq', 'keydown', async e => { if (e.key !== 'Enter') return; searches++; await api(200); $('#hits').replaceChildren(); ['About roles', 'Glossary', 'What is new'].forEach(t => make('li', t, $('#hits'))); });`;

const long = n =>
  Array.from(
    { length: n },
    (_, k) =>
      `<h2>Section ${k + 1}</h2><p>${'Rules for this matter are kept short and plain. '.repeat(9)}</p>`,
  ).join('');

/** Help looked for, and pages searched by scrolling; and both of them with success. */
export const scenarios = [
  {
    id: 'dev-help-searched-in-three-wordings',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking'],
    target: ['#panel', '#hq', '#h'],
    html: dress('ledger', helpPage, helpScript, 'clock'),
    after: `searches === 3`,
    run: byHand(async (h, mark) => {
      await h.wander(600);
      await h.press('#h');
      await h.press('#hq');
      for (const [n, words] of ['bonus', 'extra pay', 'add bonus'].entries()) {
        if (n > 0) await h.empty();
        await h.type(words, 90);
        await h.key('Enter');
        if (n === 1) mark();
        await h.wander(800);
      }
    }),
  },
  {
    id: 'dev-help-search-without-results-reworded',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking'],
    target: ['#q', 'form', 'form button'],
    html: dress('portal', ...searchPage('false')),
    after: `asked === 4`,
    run: byHand(async (h, mark) => {
      await h.press('#q');
      for (const [n, words] of ['holiday', 'leave', 'days off', 'vacation'].entries()) {
        if (n > 0) await h.empty();
        await h.type(words, 75);
        await h.key('Enter');
        if (n === 1) mark();
        await h.pause(900);
      }
    }),
  },
  {
    id: 'dev-help-f1-and-every-question-mark',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking'],
    target: '.tip',
    html: dress(
      'cloud',
      `<h1>Tax set-up</h1><div class="card">${['Scheme', 'Base', 'Cycle', 'Offset'].map(f => `<p>${f} <input> <button class="tip" aria-label="Help for ${f}">?</button></p>`).join('')}<p id="t" role="status"></p></div>`,
      `let helps = 0; on('.tip', 'click', e => { helps++; say('#t', 'See the manual, chapter ' + helps); }); document.addEventListener('keydown', e => { if (e.key === 'F1') { e.preventDefault(); helps++; say('#t', 'Help is being written'); } });`,
    ),
    after: `helps >= 6`,
    run: byHand(async (h, mark) => {
      await h.press('.card p:nth-child(1) input');
      await h.wander(900);
      await h.key('F1');
      await h.pause(1000);
      await h.press('.card p:nth-child(1) .tip');
      await h.pause(1100);
      mark();
      for (const field of [2, 3, 4]) {
        await h.press(`.card p:nth-child(${field}) .tip`);
        await h.pause(1000);
      }
      await h.key('F1');
      await h.pause(900);
    }),
  },
  {
    id: 'dev-help-ok-search-made-narrower',
    struggle: false,
    family: 'help',
    html: dress('portal', ...searchPage('true')),
    after: `asked === 2`,
    run: byHand(async h => {
      await h.press('#q');
      await h.type('travel', 90);
      await h.key('Enter');
      await h.wander(1700);
      await h.press('#q');
      await h.key('End', 1, 60);
      await h.type(' rail', 100);
      await h.key('Enter');
      await h.wander(700);
    }),
  },
  {
    id: 'dev-help-ok-keys-looked-up-once',
    struggle: false,
    family: 'help',
    html: dress('ledger', helpPage, helpScript, 'clock'),
    after: `$('h1').textContent === 'Payroll prepared' && $('#panel').hidden`,
    run: byHand(async h => {
      await h.press('#h');
      await h.wander(2600);
      await h.press('#hc');
      await h.pause(900);
      await h.press('#run');
      await h.wander(700);
    }),
  },
  {
    id: 'dev-scroll-up-and-down-in-search-of-something',
    struggle: true,
    family: 'scroll',
    kinds: ['scroll-thrash'],
    target: ['main', 'body', 'html'],
    html: dress('portal', `<h1>House rules</h1>${long(26)}`),
    after: `document.documentElement.scrollHeight > 3000`,
    run: byHand(async (h, mark) => {
      for (const [n, way] of [1500, -1300, 1500, -1400, 1300, -1500, 1400, -1200].entries()) {
        await h.wheel(way, 7, 55);
        if (n === 4) mark();
        await h.pause(330);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-scroll-with-the-pointer-flung-about',
    struggle: true,
    family: 'scroll',
    kinds: ['scroll-thrash', 'cursor-thrash'],
    target: ['main', 'body', 'html'],
    html: dress('cloud', `<h1>Audit trail</h1>${long(14)}`, '', 'feed'),
    after: `document.documentElement.scrollHeight > 1500`,
    run: byHand(async (h, mark) => {
      for (let n = 0; n < 5; n++) {
        await h.wheel(n % 2 ? -1100 : 1300, 6, 50);
        if (n === 2) mark();
        await h.move({ x: 400, y: 250 });
        await h.move({ x: 1000, y: 480 });
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-scroll-ok-read-from-top-to-bottom',
    struggle: false,
    family: 'scroll',
    html: dress('portal', `<h1>House rules</h1>${long(10)}`),
    after: `scrollY > 900`,
    run: byHand(async h => {
      for (let n = 0; n < 6; n++) {
        await h.wheel(260, 3, 70);
        await h.wander(700);
      }
      await h.wheel(-160, 2, 80);
      await h.wander(700);
    }),
  },
  {
    id: 'dev-scroll-ok-feed-without-end',
    struggle: false,
    family: 'scroll',
    html: dress(
      'shop',
      `<h2>New in</h2><div class="grid" id="g"></div>`,
      `const more = () => { for (let n = 0; n < 12; n++) make('div', 'Lamp ' + ($('#g').children.length + 1), $('#g')).style.cssText = 'height:220px;border:1px solid #ddd'; }; more(); addEventListener('scroll', async () => { if (innerHeight + scrollY > document.body.scrollHeight - 300) { await api(150); more(); } });`,
      'advert',
    ),
    after: `$('#g').children.length > 24`,
    run: byHand(async h => {
      for (let n = 0; n < 7; n++) {
        await h.wheel(700, 5, 50);
        await h.pause(700);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-scroll-ok-map-zoomed-with-the-wheel',
    struggle: false,
    family: 'scroll',
    html: dress(
      'cloud',
      `<h1>Branches</h1><canvas id="map" width="800" height="440" style="background:#dfe8d8"></canvas>`,
      `let zoom = 1; const pen = $('#map').getContext('2d'); $('#map').addEventListener('wheel', e => { e.preventDefault(); zoom = Math.max(0.5, zoom * (e.deltaY < 0 ? 1.1 : 0.9)); pen.clearRect(0, 0, 800, 440); pen.fillRect(300, 180, 60 * zoom, 40 * zoom); }, { passive: false });`,
    ),
    after: `zoom !== 1 && scrollY === 0`,
    run: byHand(async h => {
      await h.move('#map');
      for (const way of [-500, 350, -600, 300, -200]) {
        await h.wheel(way, 5, 70);
        await h.pause(520);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-scroll-ok-up-again-for-a-figure',
    struggle: false,
    family: 'scroll',
    html: dress('portal', `<h1>Annual report</h1>${long(12)}<label for="f">Figure</label><input id="f">`),
    after: `$('#f').value === '2190'`,
    run: byHand(async (h, _mark, page) => {
      await h.wheel(9000, 8, 45);
      await page.waitForTimeout(300);
      await h.press('#f');
      await h.type('21', 110);
      await h.wheel(-9000, 8, 45);
      await h.wander(1300);
      await h.wheel(9000, 8, 45);
      await page.waitForTimeout(300);
      await h.press('#f');
      await h.key('End', 1, 60);
      await h.type('90', 110);
      await h.pause(900);
    }),
  },
];
