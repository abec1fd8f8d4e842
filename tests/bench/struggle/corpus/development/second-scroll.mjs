import { byPerson, pageOf } from './second-pages.mjs';

const paragraphs = count =>
  Array.from(
    { length: count },
    (_, n) =>
      `<h2>Section ${n + 1}</h2><p style="max-width:680px">${'The counter keeps the book of entries and shows it to whoever has a right to see it. '.repeat(5)}</p>`,
  ).join('');

/** People who look for a thing by scrolling, and people who read. */
export const scenarios = [
  {
    id: 'dev2-scroll-up-and-down-for-the-button-to-send',
    struggle: true,
    family: 'scroll',
    kinds: ['scroll-thrash', 'hesitation'],
    html: pageOf(
      'ward',
      `<h1>Fall report</h1>${Array.from({ length: 26 }, (_, n) => `<div class="box"><label>Question ${n + 1} <input value="no"></label></div>`).join('')}`,
      `let turns = 0, last = 0, way = 0; addEventListener('scroll', () => { const now = Math.sign(scrollY - last); if (now && now !== way) { turns++; way = now; } last = scrollY; });`,
    ),
    after: `turns >= 7`,
    run: byPerson(async (h, mark) => {
      for (const [turn, [px, notches]] of [
        [180, 11],
        [-240, 9],
        [240, 9],
        [-240, 8],
        [300, 7],
        [-300, 5],
        [240, 7],
        [-240, 7],
        [300, 6],
      ].entries()) {
        await h.wheel(px, notches, 90);
        await h.pause(turn < 2 ? 800 : 450);
        if (turn === 4) mark();
      }
      await h.pause(1300);
    }),
  },
  {
    id: 'dev2-scroll-list-in-a-panel-without-the-article',
    struggle: true,
    family: 'scroll',
    kinds: ['scroll-thrash'],
    target: '#list',
    html: pageOf(
      'buying',
      `<h1>Choose an article</h1><div id="list" class="panel" style="height:380px;overflow:auto;width:520px">${Array.from({ length: 90 }, (_, n) => `<div style="padding:6px;border-bottom:1px solid #ddd">${['Bolt', 'Hinge', 'Valve', 'Seal', 'Pump'][n % 5]} ${1000 + ((n * 37) % 90)}</div>`).join('')}</div><button>Take</button>`,
      `let turns = 0, last = 0, way = 0; one('#list').addEventListener('scroll', () => { const y = one('#list').scrollTop; const now = Math.sign(y - last); if (now && now !== way) { turns++; way = now; } last = y; });`,
    ),
    after: `turns >= 7 && scrollY === 0`,
    run: byPerson(async (h, mark) => {
      await h.move('#list');
      for (const [turn, [px, notches]] of [
        [200, 8],
        [200, 5],
        [-260, 9],
        [260, 10],
        [-260, 8],
        [260, 6],
        [-260, 7],
        [260, 9],
        [-200, 6],
      ].entries()) {
        await h.wheel(px, notches, 100);
        await h.pause(turn < 3 ? 700 : 420);
        await h.move('#list', { at: { x: 0.3, y: 0.3 + (turn % 3) * 0.15 } });
        if (turn === 5) mark();
      }
      await h.pause(1200);
    }),
  },
  {
    id: 'dev2-scroll-thrown-to-the-top-by-every-refresh',
    struggle: true,
    family: 'scroll',
    kinds: ['scroll-thrash', 'error-loop'],
    target: '#list',
    html: pageOf(
      'desk',
      `<h1>People</h1><div id="list" class="card" style="height:430px;overflow:auto"></div>`,
      `let thrown = 0; const names = ['Ames', 'Boyle', 'Carr', 'Dunn', 'Egan', 'Frost']; const show = () => fill('#list', Array.from({ length: 80 }, (_, n) => '<div style="padding:8px"><button>' + names[n % 6] + ' ' + (n + 1) + '</button></div>').join('')); show();
      setInterval(async () => { await ask(60); if (one('#list').scrollTop > 300) thrown++; fill('#list', ''); show(); one('#list').scrollTop = 0; }, 3300);`,
    ),
    after: `thrown >= 4`,
    run: byPerson(async (h, mark, page) => {
      await h.move('#list');
      for (let turn = 0; turn < 5; turn++) {
        const before = await page.evaluate('thrown');
        await h.wheel(260, 6 + turn, 110);
        for (let look = 0; look < 8 && (await page.evaluate('thrown')) === before; look++) {
          await h.wheel(180, 2, 150);
          await h.pause(300);
        }
        if (turn === 1) mark();
        await h.pause(600);
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev2-scroll-ok-reading-the-rules-with-looks-back',
    struggle: false,
    family: 'scroll',
    html: pageOf(
      'registry',
      `<h1>Rules of the counter</h1>${paragraphs(16)}<button id="read">I have read this</button><p id="said"></p>`,
      `press('#read', async () => { await ask(180); fill('#said', 'Thank you. Noted at 10:04.'); });`,
    ),
    after: `one('#said').textContent.startsWith('Thank you')`,
    run: byPerson(async h => {
      for (const [px, notches, ms] of [
        [110, 4, 1500],
        [110, 4, 1300],
        [-110, 2, 1200],
        [110, 5, 1500],
        [140, 5, 1100],
        [-110, 2, 1000],
        [160, 8, 900],
      ]) {
        await h.wheel(px, notches, 150);
        await h.pause(ms);
      }
      await h.click('#read');
      await h.pause(1700);
    }),
  },
  {
    id: 'dev2-scroll-ok-lines-above-checked-against-sums-below',
    struggle: false,
    family: 'scroll',
    html: pageOf(
      'buying',
      `<h1>Price list 2026</h1><table>${['Steel', 'Paper', 'Tools'].map((name, n) => `<tr><td>${name}<td>${1200 + n * 311}<td><label><input type="checkbox" data-top="${n}"> checked</label></tr>`).join('')}</table><div class="panel" style="height:1500px">Four hundred lines in between</div><table>${['Steel', 'Paper', 'Tools'].map((name, n) => `<tr><td>Sum of ${name}<td>${1200 + n * 311}<td><label><input type="checkbox" data-sum="${n}"> agrees</label></tr>`).join('')}</table>`,
      `let ticks = 0; document.addEventListener('change', e => { ticks++; e.target.closest('tr').style.background = '#e2f4e2'; });`,
    ),
    after: `ticks === 6`,
    run: byPerson(async h => {
      for (let n = 0; n < 3; n++) {
        await h.wheel(-420, 5, 80);
        await h.click(`[data-top="${n}"]`);
        await h.pause(700);
        await h.wheel(420, 5, 80);
        await h.pause(300);
        await h.click(`[data-sum="${n}"]`);
        await h.pause(900);
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev2-scroll-ok-record-found-in-a-list-drawn-as-it-goes',
    struggle: false,
    family: 'scroll',
    html: pageOf(
      'registry',
      `<h1>Entries by name</h1><div id="list" tabindex="0" style="height:440px;overflow:auto;border:1px solid"><div id="rows" style="height:${400 * 30}px;position:relative"></div></div><p id="opened" class="note">None is open</p>`,
      `const show = () => { const from = Math.floor(one('#list').scrollTop / 30); fill('#rows', Array.from({ length: 18 }, (_, k) => from + k).filter(n => n < 400).map(n => '<div style="position:absolute;top:' + n * 30 + 'px"><a href="#entry-' + n + '" data-n="' + n + '">Entry ' + n + '</a></div>').join('')); }; show();
      one('#list').addEventListener('scroll', show); press('[data-n]', async hit => { const n = hit.dataset.n; await ask(150); fill('#opened', 'Entry ' + n + ' is open'); });`,
    ),
    after: `one('#opened').textContent === 'Entry 368 is open'`,
    run: byPerson(async (h, _mark, page) => {
      await page.locator('#list').focus();
      await h.key('PageDown', 3, 500);
      await h.pause(500);
      await h.key('End');
      await h.pause(1000);
      await h.key('PageUp', 3, 480);
      await h.pause(700);
      await h.key('PageDown');
      await h.pause(900);
      await h.click('[data-n="368"]', { at: { x: 0.5, y: 0.5 } });
      await h.pause(1800);
    }),
  },
  {
    id: 'dev2-scroll-ok-fever-curve-drawn-near-and-far',
    struggle: false,
    family: 'scroll',
    html: pageOf(
      'ward',
      `<h1>Temperature, bed 5</h1><canvas id="curve" width="760" height="300" style="background:#fff"></canvas><p>Hours shown: <b id="hours">48</b></p><button id="fix">Print this view</button><span id="said"></span>`,
      `let hours = 48, turns = 0; const show = () => { const pen = one('#curve').getContext('2d'); pen.clearRect(0, 0, 760, 300); pen.beginPath(); for (let x = 0; x < 760; x += 4) pen.lineTo(x, 150 + 60 * Math.sin(x * hours / 900)); pen.stroke(); one('#hours').textContent = hours; }; show();
      one('#curve').addEventListener('wheel', e => { e.preventDefault(); turns++; hours = Math.max(4, Math.min(96, hours + (e.deltaY > 0 ? 6 : -6))); show(); }, { passive: false }); press('#fix', () => fill('#said', 'Sent to the printer of the ward'));`,
    ),
    after: `turns === 27 && one('#said').textContent !== ''`,
    run: byPerson(async h => {
      await h.move('#curve');
      for (const [px, notches, ms] of [
        [-100, 6, 1500],
        [100, 8, 1300],
        [-100, 7, 1600],
        [100, 4, 1100],
        [-100, 2, 1200],
      ]) {
        await h.wheel(px, notches, 160);
        await h.pause(ms);
        await h.move('#curve', { at: { x: 0.6, y: 0.45 } });
      }
      await h.click('#fix');
      await h.pause(1600);
    }),
  },
];
