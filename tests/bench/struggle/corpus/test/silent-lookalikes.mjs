import { handsOf } from '../hands.mjs';
import { clinic, erp, hr, shop, tickets } from './pages/shell.mjs';

/** Effects that the page does not show, or shows late. @type {import('../../scenario.ts').Scenario[]} */
export const scenarios = [
  {
    id: 'copy-three-keys',
    struggle: false,
    family: 'silent effects',
    html: tickets(
      'Access keys',
      `<table>${['gate', 'lift', 'store'].map((n, i) => `<tr><td>${n}</td><td>k-${i}81f</td><td><button id=c${i} aria-label="Copy key ${n}">⧉</button></td></tr>`).join('')}</table><label for=out>Notes</label><textarea id=out cols=40></textarea>`,
      `[0, 1, 2].forEach(i => { $('#c' + i).onclick = () => navigator.clipboard.writeText('k-' + i + '81f '); });`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      for (const n of [0, 1, 2]) {
        await hand.click(`#c${n}`);
        await hand.pause(350);
        await hand.click('#out');
        await hand.key('Control+v');
        await hand.pause(400);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'download-two-lists',
    struggle: false,
    family: 'silent effects',
    html: erp(
      'Month end',
      `<div class=card><p>Ledger July <a id=l1 class=btn href="/file.csv?m=7" download>CSV</a></p><p>Ledger June <button id=l2>CSV (built here)</button></p></div>`,
      `$('#l2').onclick = () => { const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['a;b'], { type: 'text/csv' })); a.download = 'june.csv'; a.click(); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#l1');
      await hand.pause(1600);
      await hand.click('#l2');
      await hand.pause(1800);
      await hand.move({ x: 900, y: 500 });
      await hand.pause(600);
    },
  },
  {
    id: 'print-the-label-twice',
    struggle: false,
    family: 'silent effects',
    html: clinic(
      'Label: Okafor, Chi',
      `<div class=card>Okafor, Chi *1987<br>Blood count</div><div role=button tabindex=0 id=pr class=btn>Print label</div>`,
      `$('#pr').onclick = () => print();`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#pr');
      await hand.pause(2200);
      await hand.click('#pr');
      await hand.pause(600);
    },
  },
  {
    id: 'new-tabs-for-later',
    struggle: false,
    family: 'silent effects',
    html: shop(
      'Lamps',
      `<div class=row>${['Arc', 'Desk', 'Wall'].map((n, i) => `<div class=card><a id=p${i} href="/s/p2?l=${i}" target=_blank rel=opener>${n} lamp</a><p>49.00</p></div>`).join('')}</div>`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      for (const n of [0, 1, 2]) {
        const opened = page.context().waitForEvent('page', { timeout: 8000 });
        await hand.click(`#p${n}`);
        const tab = await opened;
        await hand.pause(1100);
        await tab.close();
        await hand.pause(600);
      }
      await hand.pause(500);
    },
  },
  {
    id: 'slow-but-said-so',
    struggle: false,
    family: 'slow but answered',
    html: erp(
      'Stock valuation',
      `<button id=run>Value stock</button> <span id=busy hidden>Working, about 5 s…</span><div id=out class=card>Not valued</div>`,
      `$('#run').onclick = async () => { $('#busy').hidden = false; $('#run').disabled = true; await api(4500, 200); $('#busy').hidden = true; $('#run').disabled = false; $('#out').textContent = 'Total 48,210.00'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#run');
      await hand.pause(2600);
      await hand.move({ x: 700, y: 420 });
      await page.locator('#out', { hasText: 'Total' }).waitFor({ timeout: 15000 });
      await hand.pause(600);
    },
  },
  {
    id: 'slow-without-a-word',
    struggle: false,
    family: 'slow but answered',
    html: hr(
      'Find a colleague',
      `<div class=row><input id=q><button id=go>Find</button></div><div id=hits></div>`,
      `$('#go').onclick = async () => { await api(2100, 200); $('#hits').innerHTML = '<div class=card>Okafor, Chi: Lab, 5521</div>'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#q');
      await hand.type('okaf', 90);
      await hand.click('#go');
      await page.locator('#hits .card').waitFor({ timeout: 15000 });
      await hand.pause(700);
      await hand.move('#hits .card');
      await hand.pause(600);
    },
  },
  {
    id: 'optimistic-then-taken-back-once',
    struggle: false,
    family: 'optimistic then rolled back',
    html: tickets(
      'Ticket 4488: key for locker',
      `<div class=card><button id=done aria-pressed=false>Mark as done</button> <span id=st>open</span></div>`,
      `let n = 0; $('#done').onclick = async () => { n++; $('#done').setAttribute('aria-pressed', true); $('#st').textContent = 'done'; const r = await api(500, n === 1 ? 429 : 200); if (!r.ok) { $('#done').setAttribute('aria-pressed', false); $('#st').textContent = 'open'; toast('Not saved. Try again in a moment.', 'bad'); } else toast('Saved'); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#done');
      await hand.pause(2600);
      await hand.click('#done');
      await hand.pause(600);
    },
  },
  {
    id: 'saving-keeps-the-button-shut',
    struggle: false,
    family: 'disabled while saving',
    html: clinic(
      'Notes of visit',
      `<textarea id=n rows=4 cols=60></textarea><p><button id=save class=btn>Save</button> <span id=st class=mute></span></p>`,
      `$('#save').onclick = async () => { $('#save').disabled = true; $('#save').textContent = 'Saving…'; await api(1500, 200); $('#save').disabled = false; $('#save').textContent = 'Save'; $('#st').textContent = 'Saved ' + new Date().toLocaleTimeString('en-GB'); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      for (const words of ['Cough since Monday.', ' No fever.']) {
        await hand.click('#n');
        await hand.key('Control+End');
        await hand.type(words, 60);
        await hand.burst('#save', 2, 170);
        await hand.pause(2300);
      }
    },
  },
  {
    id: 'refresh-until-the-job-is-done',
    struggle: false,
    family: 'slow but answered',
    html: erp(
      'Job: price update',
      `<div class=card><progress id=p max=100 value=5></progress> <b id=t>5 %</b><p><button id=r>Refresh</button></p></div>`,
      `let v = 5; $('#r').onclick = async () => { await api(180, 200); v = Math.min(100, v + 24); $('#p').value = v; $('#t').textContent = v === 100 ? 'Done, 3,120 prices' : v + ' %'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      for (let n = 0; n < 4; n++) {
        await hand.click('#r');
        await hand.pause(1500);
      }
      await hand.move('#t');
      await hand.pause(600);
    },
  },
  {
    id: 'page-comes-three-seconds-after-its-address',
    struggle: false,
    family: 'slow but answered',
    html: tickets(
      'Start',
      `<div class=row><a href="/reports" id=rep>Reports</a></div><div id=view class=card>Good morning.</div>`,
      `$('#rep').onclick = async e => { e.preventDefault(); history.pushState({}, '', '#/reports'); await api(2900, 200); $('#view').innerHTML = '<h2>Reports</h2><p>Tickets by week: 41, 38, 52</p>'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#rep');
      await page.locator('#view h2').waitFor({ timeout: 15000 });
      await hand.pause(900);
      await hand.move('#view');
      await hand.pause(600);
    },
  },
];
