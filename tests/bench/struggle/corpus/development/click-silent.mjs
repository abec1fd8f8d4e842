import { dress } from './dress.mjs';
import { byHand } from './hands.mjs';

/** Presses whose answer comes late, comes elsewhere, or need not come at all. */
export const scenarios = [
  {
    id: 'dev-click-ok-printed',
    struggle: false,
    family: 'click',
    html: dress(
      'ledger',
      `<h1>Delivery note 881</h1><p>4 chairs</p><button id="p">Print</button><button id="x">Mark as sent</button>`,
      `let printed = 0; addEventListener('beforeprint', () => printed++); window.print = (real => () => { real.call(window); })(window.print); on('#p', 'click', () => window.print()); on('#x', 'click', () => say('h1', 'Sent'));`,
      'clock',
    ),
    after: `$('h1').textContent === 'Sent'`,
    run: byHand(async h => {
      await h.press('#p');
      await h.wander(2600);
      await h.press('#x');
      await h.wander(1400);
    }),
  },
  {
    id: 'dev-click-ok-new-tab-opened-and-shut',
    struggle: false,
    family: 'click',
    html: dress(
      'portal',
      `<h1>Rules</h1><p><a id="a" href="/s/p2" target="_blank">Holiday rules</a></p><p><button id="b">Sick leave rules</button></p>`,
      `let opened = 0; on('#b', 'click', () => { opened++; window.open('/s/p2'); });`,
    ),
    after: `opened === 1`,
    run: byHand(async (h, _mark, page) => {
      for (const link of ['#a', '#b']) {
        const tab = page.context().waitForEvent('page');
        await h.press(link);
        const opened = await tab;
        await h.pause(1700);
        await opened.close();
        await h.wander(900);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-click-ok-report-that-takes-its-time',
    struggle: false,
    family: 'click',
    html: dress(
      'cloud',
      `<h1>Reports</h1><div class="card"><button id="r">Create report</button><p id="p"></p></div>`,
      `on('#r', 'click', async () => { await api(400); say('#p', 'Being created'); await api(2600); say('#p', 'Ready: 12 pages'); });`,
      'feed',
    ),
    after: `$('#p').textContent.startsWith('Ready')`,
    run: byHand(async h => {
      await h.press('#r');
      await h.wander(4600);
      await h.move('#p');
      await h.pause(1200);
    }),
  },
  {
    id: 'dev-click-ok-blank-space-and-words-while-reading',
    struggle: false,
    family: 'click',
    html: dress(
      'portal',
      `<h1>Fire drill</h1>${'<p>Leave by the nearest stairs and go to the meeting point behind hall two. Do not use the lift.</p>'.repeat(4)}<button>Read</button>`,
      `on('button', 'click', () => say('h1', 'Thank you'));`,
    ),
    after: `$('h1').textContent === 'Thank you'`,
    run: byHand(async h => {
      await h.press('p:nth-of-type(2)');
      await h.wander(1300);
      await h.press({ x: 1150, y: 480 });
      await h.again(1, 900);
      await h.wander(1300);
      await h.press('p:nth-of-type(4)');
      await h.pause(900);
      await h.press('button');
      await h.pause(900);
    }),
  },
  {
    id: 'dev-click-ok-folders-opened-by-double-click',
    struggle: false,
    family: 'click',
    html: dress(
      'cloud',
      `<h1>Files</h1><div id="l"></div>`,
      `const tree = { '': ['Contracts', 'Pictures'], Contracts: ['2025', '2026'], 2026: ['Lease', 'Cleaning'] }; let at = ''; const draw = () => { $('#l').replaceChildren(); (tree[at] || ['Empty']).forEach(f => { const n = make('div', f, $('#l')); n.className = 'card'; n.onclick = () => { $$('.card').forEach(c => { c.style.background = ''; }); n.style.background = '#dde6ff'; }; n.ondblclick = () => { at = f; draw(); }; }); }; draw();`,
    ),
    after: `at === 'Lease'`,
    run: byHand(async h => {
      for (const row of [1, 2, 1]) {
        await h.press(`#l .card:nth-child(${row})`);
        await h.again(1, 170);
        await h.wander(1100);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-click-ok-several-rows-with-control-held',
    struggle: false,
    family: 'click',
    html: dress(
      'ledger',
      `<h1>Payments</h1><table>${Array.from({ length: 8 }, (_, n) => `<tr><td>Payment ${n + 1}</td><td>${n * 37 + 12}.00</td></tr>`).join('')}</table><p id="n">0 chosen</p>`,
      `const chosen = new Set(); on('tr', 'click', e => { const r = e.currentTarget; if (!e.ctrlKey) chosen.clear(); chosen.has(r) ? chosen.delete(r) : chosen.add(r); $$('tr').forEach(n => n.classList.toggle('on', chosen.has(n))); say('#n', chosen.size + ' chosen'); });`,
    ).replace('</style>', '.on{background:#cfe3d6}</style>'),
    after: `$('#n').textContent === '5 chosen'`,
    run: byHand(async (h, _mark, page) => {
      await h.press('tr:nth-child(2)');
      await page.keyboard.down('Control');
      for (const row of [3, 5, 6, 6, 8]) {
        await h.press(`tr:nth-child(${row})`);
        await h.pause(420);
      }
      await h.press('tr:nth-child(6)');
      await page.keyboard.up('Control');
      await h.wander(700);
    }),
  },
  {
    id: 'dev-click-ok-like-taken-back-by-the-server-once',
    struggle: false,
    family: 'click',
    html: dress(
      'cloud',
      `<h1>News</h1><div class="card">The canteen reopens <button id="l" aria-pressed="false">Like</button><p id="w" role="status"></p></div><div class="card">New bicycles <button id="k" aria-pressed="false">Like</button></div>`,
      `const like = (q, code) => on(q, 'click', async e => { const b = e.currentTarget; b.setAttribute('aria-pressed', 'true'); b.textContent = 'Liked'; const r = await api(700, code); if (!r.ok) { b.setAttribute('aria-pressed', 'false'); b.textContent = 'Like'; say('#w', 'You have liked this before'); } }); like('#l', 409); like('#k', 200);`,
    ),
    after: `$('#k').textContent === 'Liked' && $('#w').textContent !== ''`,
    run: byHand(async h => {
      await h.press('#l');
      await h.wander(2200);
      await h.press('#k');
      await h.wander(2200);
    }),
  },
  {
    id: 'dev-click-ok-game-of-pairs',
    struggle: false,
    family: 'click',
    html: dress(
      'shop',
      `<h2>Win a mug</h2><div id="g" style="display:grid;grid-template-columns:repeat(4,90px);gap:8px"></div>`,
      `const signs = 'ABCABDCD'.split(''); let open = [], flips = 0; signs.forEach(s => { const c = make('button', '?', $('#g')); c.style.borderRadius = '4px'; c.onclick = async () => { if (open.length > 1 || c.textContent !== '?') return; flips++; c.textContent = s; open.push(c); if (open.length === 2) { await later(420); if (open[0].textContent !== open[1].textContent) open.forEach(o => { o.textContent = '?'; }); open = []; } }; });`,
      'advert',
    ),
    after: `flips >= 8`,
    run: byHand(async h => {
      for (const card of [1, 2, 1, 4, 2, 5, 3, 7, 6, 8]) {
        await h.press(`#g button:nth-child(${card})`);
        await h.pause(310);
      }
      await h.wander(700);
    }),
  },
];
