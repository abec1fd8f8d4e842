import { dress } from './dress.mjs';
import { byHand } from './hands.mjs';

const shelf = `<h2>Today</h2><div class="grid">${['Soup', 'Salad', 'Curry'].map(dish => `<div class="tile" data-dish="${dish}"><b>${dish}</b><p>8.40</p></div>`).join('')}</div><p id="n"></p>`;

const middle = async (page, selector) => {
  const { x, y, width, height } = await page.locator(selector).first().boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
};

/** Pages used by touch. */
export const scenarios = [
  {
    id: 'dev-touch-tile-taps-unanswered',
    struggle: true,
    family: 'touch',
    kinds: ['rage-click', 'dead-click'],
    target: ['[data-dish=Curry]', '[data-dish=Curry] b', '[data-dish=Curry] p'],
    html: dress(
      'shop',
      shelf,
      `on('.tile', 'click', e => { const d = e.currentTarget.dataset.dish; if (d !== 'Curry') say('#n', d + ' ordered'); });`,
      'advert',
    ),
    after: `$('#n').textContent === ''`,
    run: byHand(async (h, mark) => {
      await h.tap('[data-dish=Curry]');
      await h.pause(1300);
      mark();
      await h.tap('[data-dish=Curry]');
      await h.pause(300);
      await h.tap('[data-dish=Curry]');
      await h.pause(300);
      await h.tap('[data-dish=Curry]');
      await h.pause(1400);
      await h.tap('[data-dish=Curry] b');
      await h.pause(2000);
    }),
  },
  {
    id: 'dev-touch-pictures-that-do-not-slide',
    struggle: true,
    family: 'touch',
    kinds: ['failed-drag', 'dead-click'],
    target: '#strip',
    html: dress(
      'shop',
      `<h2>The house</h2><div id="strip" style="width:640px;height:280px;background:#cde;touch-action:none;cursor:pointer">Picture 1 of 6 <span style="float:right">&#8250;</span></div>`,
      `let touches = 0; on('#strip', 'touchstart', () => touches++);`,
    ),
    after: `touches >= 5`,
    run: byHand(async (h, mark, page) => {
      const { x, y } = await middle(page, '#strip');
      for (let n = 0; n < 5; n++) {
        await h.swipe([{ from: { x: x + 180, y }, to: { x: x - 190, y: y + 8 } }], 230);
        if (n === 1) mark();
        await h.pause(700);
      }
      await h.tap({ x: x + 290, y: y - 120 });
      await h.pause(900);
    }),
  },
  {
    id: 'dev-touch-ok-flicks-that-begin-on-buttons',
    struggle: false,
    family: 'touch',
    html: dress(
      'cloud',
      `<h1>Approvals</h1>${Array.from({ length: 16 }, (_, n) => `<div class="card">Request ${n + 1} <button>Approve request</button></div>`).join('')}`,
      `let approved = 0; on('button', 'click', e => { approved++; e.target.textContent = 'Approved'; });`,
    ),
    after: `scrollY > 200 && approved === 1`,
    run: byHand(async (h, _mark, page) => {
      for (let n = 0; n < 5; n++) {
        await h.swipe([{ from: { x: 360, y: 560 }, to: { x: 368, y: n === 3 ? 620 : 330 } }], 240);
        await h.pause(750);
      }
      for (const button of await page.locator('button').all()) {
        const box = await button.boundingBox();
        if (box.y < 240) continue;
        await h.tap(button);
        break;
      }
      await h.pause(1300);
    }),
  },
  {
    id: 'dev-touch-ok-numbers-tapped-into-a-pad',
    struggle: false,
    family: 'touch',
    html: dress(
      'portal',
      `<h1>Enter the sum</h1><output id="o" style="font-size:28px">&nbsp;</output><div id="pad" style="display:grid;grid-template-columns:repeat(3,90px);gap:6px">${[7, 8, 9, 4, 5, 6, 1, 2, 3, 0].map(d => `<button style="margin:0" data-d="${d}">${d}</button>`).join('')}</div>`,
      `let typed = ''; on('#pad button', 'click', e => { typed += e.target.dataset.d; say('#o', typed); });`,
    ),
    after: `typed === '50001000'`,
    run: byHand(async h => {
      for (const digit of '50001000') {
        await h.tap(`[data-d="${digit}"]`);
        await h.pause(250);
      }
      await h.pause(2500);
    }),
  },
  {
    id: 'dev-touch-ok-map-pinched',
    struggle: false,
    family: 'touch',
    html: dress(
      'cloud',
      `<h1>Sites</h1><canvas id="map" width="760" height="420" style="background:#dfe8d8;touch-action:none"></canvas>`,
      `let zoom = 1, from = 0, pinches = 0; const pen = $('#map').getContext('2d'); const gap = t => Math.hypot(t[0].clientX - t[1].clientX, t[0].clientY - t[1].clientY);
      $('#map').addEventListener('touchstart', e => { if (e.touches.length === 2) { from = gap(e.touches); pinches++; } }); $('#map').addEventListener('touchmove', e => { if (e.touches.length < 2) return; e.preventDefault(); zoom = gap(e.touches) / from; pen.clearRect(0, 0, 760, 420); pen.fillRect(300, 160, 80 * zoom, 60 * zoom); }, { passive: false });`,
    ),
    after: `pinches === 4`,
    run: byHand(async (h, _mark, page) => {
      const { x, y } = await middle(page, '#map');
      for (const [near, far] of [
        [40, 160],
        [50, 190],
        [170, 60],
        [60, 140],
      ]) {
        await h.swipe(
          [
            { from: { x: x - near, y }, to: { x: x - far, y } },
            { from: { x: x + near, y }, to: { x: x + far, y } },
          ],
          420,
        );
        await h.pause(750);
      }
    }),
  },
  {
    id: 'dev-touch-ok-row-held-for-its-menu',
    struggle: false,
    family: 'touch',
    html: dress(
      'cloud',
      `<h1>Files</h1><div class="card" id="a">Floor plan.pdf</div><div class="card" id="b">Lease.pdf</div><div id="m" class="card" hidden><button id="del">Delete</button></div>`,
      `let row; on('main > .card:not(#m)', 'pointerdown', e => { row = e.currentTarget; row.timer = setTimeout(() => { $('#m').hidden = false; }, 500); }); on('main > .card', 'contextmenu', e => e.preventDefault());
      document.addEventListener('pointerup', () => clearTimeout(row?.timer)); on('#del', 'click', () => { row.remove(); $('#m').hidden = true; });`,
    ),
    after: `!$('#b') && $('#a')`,
    run: byHand(async h => {
      await h.pause(900);
      await h.tap('#b', 900);
      await h.pause(1100);
      await h.tap('#del');
      await h.pause(2500);
    }),
  },
];
