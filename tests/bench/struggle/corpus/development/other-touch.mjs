import { handsOf } from '../hands.mjs';
import { pageOf } from './other-pages.mjs';

/** A script of one finger or two: no mouse comes near. */
const finger = script => async (page, mark, rng) => {
  const h = handsOf(page, rng);
  await h.pause(900);
  await script(h, mark, page);
};

const hand = `<meta name="viewport" content="width=device-width"><style>main{width:380px;margin:0 auto}.big{display:block;width:100%;padding:14px;margin:10px 0;font-size:18px}</style>`;

/** Work by touch on a hand-held device. */
export const scenarios = [
  {
    id: 'dev2-touch-pick-cannot-be-confirmed',
    struggle: true,
    family: 'touch',
    kinds: ['dead-tap', 'rage-click', 'dead-click'],
    target: '#ok',
    html: pageOf(
      'stock',
      `${hand}<h1>Pick 3 of 9</h1><div id="line" style="background:#fff;padding:14px">Bay C-11<br>Cable drum, 1<button id="ok" class="big">Confirm pick</button></div><button id="skip" class="big">Skip</button>`,
      `let touches = 0, confirmed = 0; one('#line').addEventListener('touchstart', e => { touches++; e.preventDefault(); }, { passive: false }); hear('click', '#ok', () => { confirmed++; });`,
    ),
    after: `touches === 7 && confirmed === 0`,
    run: finger(async (h, mark) => {
      await h.tap('#ok');
      await h.pause(1500);
      mark();
      await h.tap('#ok');
      await h.pause(900);
      for (let n = 0; n < 3; n++) {
        await h.tap('#ok', 60);
        await h.pause(260);
      }
      await h.pause(1600);
      await h.tap('#ok', 420);
      await h.pause(1200);
      await h.tap('#ok');
      await h.pause(1400);
    }),
  },
  {
    id: 'dev2-touch-swipe-works-only-once',
    struggle: true,
    family: 'touch',
    kinds: ['dead-swipe'],
    target: ['.row', '#list'],
    html: pageOf(
      'desk',
      `${hand}<h2>Queue</h2><p>Swipe a ticket to the left to close it.</p><div id="list"></div>`,
      `const left = ['Till prints blank paper', 'Gate 4 does not open', 'Badge lost', 'Scanner beeps twice']; let swipes = 0;
      const draw = drawn('#list', () => left.map(t => '<div class="card row" style="padding:20px 14px;touch-action:pan-y;user-select:none">' + t + '</div>').join(''));
      document.addEventListener('touchend', () => { swipes++; });
      all('.row').forEach((row, k) => { let x = 0; row.addEventListener('touchstart', e => { x = e.touches[0].clientX; }); row.addEventListener('touchmove', e => { row.style.transform = 'translateX(' + Math.min(0, e.touches[0].clientX - x) + 'px)'; }); row.addEventListener('touchend', e => { if (x - e.changedTouches[0].clientX > 80) { left.splice(k, 1); draw(); } }); });`,
    ),
    after: `swipes === 6 && left.length === 3`,
    run: finger(async (h, mark, page) => {
      const row = n => page.locator('.row').nth(n);
      await h.swipe(row(0), -150, 4);
      await h.pause(1600);
      await h.swipe(row(0), -150, 3);
      await h.pause(1300);
      mark();
      await h.swipe(row(0), -170, 2, 300);
      await h.pause(900);
      await h.swipe(row(0), -180, 5, 180);
      await h.pause(1500);
      await h.swipe(row(1), -160, 3);
      await h.pause(1100);
      await h.swipe(row(0), -170, 2, 400);
      await h.pause(1500);
    }),
  },
  {
    id: 'dev2-touch-menu-that-holding-does-not-open',
    struggle: true,
    family: 'touch',
    kinds: ['dead-tap', 'dead-click', 'rage-click'],
    target: ['.seat', '#s2'],
    html: pageOf(
      'box',
      `${hand}<h2>Row F</h2><p>Hold a seat for more.</p><div>${Array.from({ length: 10 }, (_, k) => `<div class="seat" id="s${k}" role="button" style="display:inline-grid;place-items:center;width:62px;height:62px;background:#d8c7ba;margin:4px;border-radius:8px;user-select:none;-webkit-touch-callout:none">${k + 1}</div>`).join('')}</div><div id="menu"></div>`,
      `let opened = 0, taps = 0; document.addEventListener('contextmenu', e => e.preventDefault()); document.addEventListener('touchstart', () => { taps++; }, { passive: true });
      hear('mousedown', '.seat', (e, n) => { if (e.button === 2) { opened++; one('#menu').textContent = 'Block, sell, note'; } });`,
    ),
    after: `opened === 0 && taps === 6`,
    run: finger(async (h, mark) => {
      await h.tap('#s2', 900);
      await h.pause(1400);
      mark();
      await h.tap('#s2', 1400);
      await h.pause(1000);
      await h.tap('#s2', 90);
      await h.pause(450);
      await h.tap('#s2', 90);
      await h.pause(1500);
      await h.tap('#s3', 1300);
      await h.pause(900);
      await h.tap('#s2', 1600);
      await h.pause(1400);
    }),
  },
  {
    id: 'dev2-touch-ok-swiping-through-deliveries',
    struggle: false,
    family: 'touch',
    html: pageOf(
      'stock',
      `${hand}<h1>Goods in today</h1><div style="overflow:hidden"><div id="strip" style="display:flex;transition:transform .2s;touch-action:pan-y">${['Rope', 'Oil', 'Tape', 'Gloves', 'Drums', 'Boxes'].map(what => `<div style="flex:0 0 380px;height:260px;background:#fff;font-size:30px;display:grid;place-items:center">${what}</div>`).join('')}</div></div><p id="which">1 of 6</p>`,
      `let at = 0, x = 0, swipes = 0; const strip = one('#strip'); strip.addEventListener('touchstart', e => { x = e.touches[0].clientX; }, { passive: true }); strip.addEventListener('touchend', e => { const d = e.changedTouches[0].clientX - x; if (Math.abs(d) < 40) return; swipes++; at = Math.max(0, Math.min(5, at - Math.sign(d))); strip.style.transform = 'translateX(' + -380 * at + 'px)'; one('#which').textContent = at + 1 + ' of 6'; });`,
    ),
    after: `swipes === 7 && at === 3`,
    run: finger(async h => {
      const frame = { x: 640, y: 280 };
      for (const [dx, look] of [
        [-170, 700],
        [-180, 500],
        [-160, 1500],
        [-190, 600],
        [-150, 1300],
        [170, 600],
        [160, 1800],
      ]) {
        await h.swipe(frame, dx, 3, 200);
        await h.pause(look);
      }
    }),
  },
  {
    id: 'dev2-touch-ok-counting-by-taps',
    struggle: false,
    family: 'touch',
    html: pageOf(
      'stock',
      `${hand}<h1>Count A-02</h1><p id="many" style="font-size:54px;text-align:center;margin:0">0</p><button id="more" class="big">+ 1</button><button id="less" class="big">- 1</button><button id="keep" class="big">Keep</button><p id="kept" role="status"></p>`,
      `let many = 0; const show = () => { one('#many').textContent = many; }; hear('click', '#more', () => { many++; show(); }); hear('click', '#less', () => { many--; show(); }); hear('click', '#keep', async () => { one('#kept').textContent = 'Keeping ...'; await ask(400); one('#kept').textContent = many + ' kept'; });`,
    ),
    after: `one('#kept').textContent === '12 kept'`,
    run: finger(async h => {
      const taps = async (target, times, gap) => {
        for (let n = 0; n < times; n++) {
          await h.tap(target, 55);
          await h.pause(gap);
        }
      };
      await taps('#more', 8, 170);
      await h.pause(1200);
      await taps('#more', 6, 240);
      await h.pause(900);
      await taps('#less', 2, 420);
      await h.pause(1000);
      await h.tap('#keep');
      await h.pause(2200);
    }),
  },
  {
    id: 'dev2-touch-ok-pinching-the-hall',
    struggle: false,
    family: 'touch',
    html: pageOf(
      'box',
      `${hand}<h2>Find your seat</h2><div style="overflow:hidden;height:340px;background:#eadfd3;touch-action:none" id="view"><div id="hall" style="transform-origin:50% 50%">${Array.from({ length: 60 }, (_, k) => `<span style="display:inline-grid;place-items:center;width:30px;height:30px;margin:3px;background:#7a1f35;color:#fff;font-size:10px">${k + 1}</span>`).join('')}</div></div>`,
      `let scale = 1, apart = 0, pinches = 0, x = 0, from = null; const wide = e => Math.hypot(e.touches[0].clientX - e.touches[1].clientX, e.touches[0].clientY - e.touches[1].clientY); const show = () => { one('#hall').style.transform = 'translateX(' + x + 'px) scale(' + scale + ')'; };
      one('#view').addEventListener('touchstart', e => { if (e.touches.length === 2) { apart = wide(e) / scale; pinches++; } else from = e.touches[0].clientX - x; });
      one('#view').addEventListener('touchmove', e => { if (e.touches.length === 2) scale = Math.max(0.6, Math.min(4, wide(e) / apart)); else x = e.touches[0].clientX - from; show(); });`,
    ),
    after: `pinches === 4 && x !== 0 && scale > 1`,
    run: finger(async h => {
      await h.pinch('#view', 80, 190, 500);
      await h.pause(900);
      await h.swipe('#view', -120, 2, 320);
      await h.pause(1200);
      await h.pinch('#view', 200, 110, 450);
      await h.pause(700);
      await h.pinch('#view', 90, 180, 520);
      await h.pause(1100);
      await h.swipe('#view', 90, -2, 300);
      await h.pause(800);
      await h.pinch('#view', 100, 140, 400);
      await h.pause(1700);
    }),
  },
];
