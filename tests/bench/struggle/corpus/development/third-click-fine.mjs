import { at, worked } from './third-places.mjs';

const pupils = ['Ada', 'Boris', 'Chidi', 'Dalia', 'Emre', 'Fenna', 'Goran', 'Hana'];

/** Many presses, each of which does what it should. */
export const scenarios = [
  {
    id: 'dev3-click-ok-the-register-of-a-class',
    struggle: false,
    family: 'click',
    html: at(
      'claims',
      `<h2>Class 7b, first lesson</h2><div id="register"></div>`,
      `const marks = ['–', 'present', 'late', 'absent']; const state = Array(8).fill(0); const pupils = ${JSON.stringify(pupils)};
      const paint = () => draw('#register', '<table>' + pupils.map((who, n) => '<tr><td>' + who + '</td><td><button class="mark" data-n="' + n + '">' + marks[state[n]] + '</button></td></tr>').join('') + '</table>'); paint();
      pressed('.mark', hit => { const n = Number(hit.dataset.n); state[n] = (state[n] + 1) % 4; paint(); });`,
    ),
    after: `state.join('') === '11131121'`,
    run: worked(async (h, _mark, page) => {
      await h.settle(500);
      const times = [1, 1, 1, 3, 1, 1, 2, 1];
      for (let n = 0; n < times.length; n++) {
        await h.burst(page.locator('.mark').nth(n), times[n], 330);
        await h.pause(350);
      }
      await h.pause(1600);
    }),
  },
  {
    id: 'dev3-click-ok-points-set-on-a-scan',
    struggle: false,
    family: 'click',
    html: at(
      'ward',
      `<h2>Wrist, left</h2><canvas id="scan" width="560" height="380" style="background:#111;cursor:crosshair"></canvas>`,
      `let points = 0; const pen = $('#scan').getContext('2d'); pen.fillStyle = '#555'; pen.fillRect(200, 30, 130, 320);
      on('#scan', 'click', e => { points++; pen.fillStyle = '#ff4'; pen.beginPath(); pen.arc(e.offsetX, e.offsetY, 5, 0, 7); pen.fill(); pen.fillText(String(points), e.offsetX + 8, e.offsetY); });`,
    ),
    after: `points === 9`,
    run: worked(async (h, _mark, page) => {
      await h.settle(900);
      for (const [x, y] of [
        [0.42, 0.3],
        [0.46, 0.33],
        [0.47, 0.37],
        [0.45, 0.41],
      ]) {
        await h.click('#scan', { at: { x, y } });
        await h.pause(420);
      }
      await h.pause(1200);
      const { x, y } = await page.locator('#scan').boundingBox();
      await h.burst({ x: x + 300, y: y + 200 }, 3, 450);
      await h.pause(700);
      await h.burst({ x: x + 270, y: y + 250 }, 2, 600);
      await h.pause(1700);
    }),
  },
  {
    id: 'dev3-click-ok-three-reports-that-take-their-time',
    struggle: false,
    family: 'click',
    html: at(
      'claims',
      `<h2>Payments by month</h2><select id="month"><option>January</option><option>February</option><option>March</option></select><button id="run" class="chief">Run report</button><div id="out" aria-live="polite"></div>`,
      `let runs = 0; on('#run', 'click', async () => { $('#run').disabled = true; say('#run', 'Running…'); draw('#out', '<progress></progress>'); await api(2600); runs++; $('#run').disabled = false; say('#run', 'Run report'); draw('#out', '<p>' + $('#month').value + ': ' + (812 + 97 * runs) + ' payments</p>'); });`,
    ),
    after: `runs === 3 && !$('#run').disabled`,
    run: worked(async (h, _mark, page) => {
      await h.settle(500);
      for (const month of ['January', 'February', 'March']) {
        await h.click('#month');
        await h.pause(300);
        await page.locator('#month').selectOption(month);
        await h.key('Escape');
        await h.click('#run');
        await h.pause(800);
        await h.move('#out');
        await page.locator('#run:enabled').waitFor();
        await h.pause(1100);
      }
    }),
  },
  {
    id: 'dev3-click-ok-claim-numbers-taken-out-of-a-letter',
    struggle: false,
    family: 'click',
    html: at(
      'claims',
      `<h2>Letter of 3 May</h2><article style="max-width:640px"><p>Dear colleagues, we write about claim <span id="one">MM-77120</span> which was <em>reported</em> on 12 April by your insured.</p><p>The related claim is <span id="two">MM-80415</span>; its excess of 250 euros has been paid.</p></article><input id="note" placeholder="Note" size="50">`,
    ),
    after: `$('#note').value.includes('MM') && $('#note').value.length > 12`,
    run: worked(async h => {
      await h.settle(1500);
      await h.burst('#one', 2, 130);
      await h.pause(600);
      await h.key('Control+c');
      await h.pause(300);
      await h.click('#note');
      await h.type('see MM-77120 and ', 70);
      await h.pause(900);
      await h.burst('#two', 3, 140);
      await h.pause(900);
      await h.click('#two', { at: { x: 0.1 } });
      await h.burst('#two', 2, 130);
      await h.key('Control+c');
      await h.click('#note', { at: { x: 0.95 } });
      await h.key('End');
      await h.type('MM-80415', 70);
      await h.pause(1400);
    }),
  },
  {
    id: 'dev3-click-ok-tickets-picked-with-control-and-shift',
    struggle: false,
    family: 'click',
    html: at(
      'desk',
      `<h2>Unassigned</h2><div id="list" role="listbox" aria-multiselectable="true" style="user-select:none"></div><p id="count">0 chosen</p><button id="take">Take</button>`,
      `const chosen = new Set(); let last = 0, taken = 0;
      const paint = () => { draw('#list', Array.from({ length: 10 }, (_, n) => '<div class="row" role="option" data-n="' + n + '" aria-selected="' + chosen.has(n) + '" style="background:' + (chosen.has(n) ? '#31405e' : '') + '"><b>Ticket ' + (5510 + n) + '</b></div>').join('')); say('#count', chosen.size + ' chosen'); }; paint();
      pressed('#list .row', (hit, e) => { const n = Number(hit.dataset.n); if (e.shiftKey) { for (let k = Math.min(n, last); k <= Math.max(n, last); k++) chosen.add(k); } else if (e.ctrlKey) { chosen.has(n) ? chosen.delete(n) : chosen.add(n); } else { chosen.clear(); chosen.add(n); } last = n; paint(); });
      on('#take', 'click', () => { taken = chosen.size; chosen.clear(); paint(); toast(taken + ' tickets are yours'); });`,
    ),
    after: `taken === 6`,
    run: worked(async (h, _mark, page) => {
      const row = n => page.locator('#list .row').nth(n);
      await h.settle(800);
      await h.click(row(1));
      await h.pause(500);
      await page.keyboard.down('Control');
      await h.click(row(3));
      await h.click(row(4));
      await h.pause(350);
      await h.click(row(4));
      await h.click(row(5));
      await page.keyboard.up('Control');
      await h.pause(700);
      await page.keyboard.down('Shift');
      await h.click(row(8));
      await page.keyboard.up('Shift');
      await h.pause(1200);
      await h.click('#take');
      await h.pause(1800);
    }),
  },
  {
    id: 'dev3-click-ok-one-copy-sign-several-times',
    struggle: false,
    family: 'click',
    html: at(
      'desk',
      `<h2>Saved answers</h2>${['Reset of a password', 'Opening hours', 'Return of goods'].map(what => `<div class="row"><b>${what}</b><button class="copy" aria-label="Copy" style="width:64px">⧉</button></div>`).join('')}`,
      `let copies = 0; on('.copy', 'click', async e => { const b = e.currentTarget; copies++; await navigator.clipboard?.writeText('answer ' + copies).catch(() => {}); b.textContent = '✓'; setTimeout(() => { b.textContent = '⧉'; }, 900); });`,
    ),
    after: `copies === 5`,
    run: worked(async (h, _mark, page) => {
      const copy = n => page.locator('.copy').nth(n);
      await h.settle(700);
      await h.click(copy(0));
      await h.pause(1900);
      await h.click(copy(2));
      await h.pause(1400);
      await h.click(copy(2));
      await h.pause(1700);
      await h.click(copy(2));
      await h.pause(1500);
      await h.click(copy(1));
      await h.pause(1600);
    }),
  },
  {
    id: 'dev3-click-ok-pieces-counted-up-on-a-card-drawn-anew',
    struggle: false,
    family: 'click',
    html: at(
      'desk',
      `<h2>Reorder for the shop</h2><div id="cards"></div><button id="order">Order</button>`,
      `const want = { Soap: 0, Gauze: 0, Tape: 6 }; let sent = ''; const paint = () => draw('#cards', Object.entries(want).map(([k, n]) => '<div class="row"><b>' + k + '</b><button class="less" data-k="' + k + '">−</button><span>' + n + '</span><button class="more" data-k="' + k + '">+</button></div>').join('')); paint();
      const turn = (k, by) => { want[k] = Math.max(0, want[k] + by); setTimeout(paint, 40); }; pressed('.more', b => turn(b.dataset.k, 1)); pressed('.less', b => turn(b.dataset.k, -1)); on('#order', 'click', () => { sent = Object.values(want).join(); toast('Ordered'); });`,
    ),
    after: `sent === '8,3,4'`,
    run: worked(async (h, _mark, page) => {
      const more = n => page.locator('.more').nth(n);
      await h.settle(500);
      await h.burst(more(0), 9, 210);
      await h.pause(800);
      await h.click(page.locator('.less').first());
      await h.pause(900);
      await h.burst(more(1), 3, 330);
      await h.pause(500);
      await h.burst(page.locator('.less').nth(2), 2, 400);
      await h.pause(900);
      await h.click('#order');
      await h.pause(1700);
    }),
  },
];
