import { at, worked } from './third-places.mjs';

/** Fingers on glass that get what they ask for. */
export const scenarios = [
  {
    id: 'dev3-touch-ok-a-long-number-on-a-keypad',
    struggle: false,
    family: 'touch',
    html: at(
      'tablet',
      `<h3>Meter reading <span id="shown">–</span></h3><div style="width:330px">${[1, 2, 3, 4, 5, 6, 7, 8, 9, '⌫', 0, '✓'].map(k => `<button class="k" style="width:92px">${k}</button>`).join('')}</div><p id="kept"></p>`,
      `let typed = ''; pressed('.k', hit => { const k = hit.textContent; if (k === '⌫') typed = typed.slice(0, -1); else if (k === '✓') say('#kept', 'Kept ' + typed); else typed += k; say('#shown', typed || '–'); });`,
    ),
    after: `$('#kept').textContent === 'Kept 400077'`,
    run: worked(async (h, _mark, page) => {
      const key = k => page.locator('.k', { hasText: new RegExp(`^${k}$`) });
      await h.pause(1100);
      for (const k of ['4', '0', '0', '0', '0', '7', '⌫', '⌫', '7', '7']) {
        await h.tap(key(k));
        await h.pause(310);
      }
      await h.pause(1300);
      await h.tap(key('✓'));
      await h.pause(1600);
    }),
  },
  {
    id: 'dev3-touch-ok-through-the-pictures-of-a-damage',
    struggle: false,
    family: 'touch',
    html: at(
      'claims',
      `<h2>Damage, 6 pictures</h2><div id="reel" style="touch-action:pan-y;width:640px;height:320px;overflow:hidden"><div id="film" style="display:flex;width:3840px;transition:transform .25s">${['Bonnet', 'Left door', 'Mirror', 'Wheel', 'Boot', 'Glass'].map((t, n) => `<div style="width:640px;height:320px;background:hsl(${n * 55} 30% 70%)">${t}</div>`).join('')}</div></div><p id="no">1 of 6</p>`,
      `let n = 0, from = 0, turns = 0; on('#reel', 'pointerdown', e => { from = e.clientX; e.currentTarget.setPointerCapture(e.pointerId); }); on('#reel', 'pointerup', e => { const d = e.clientX - from; if (Math.abs(d) < 40) return; turns++; n = Math.max(0, Math.min(5, n - Math.sign(d))); $('#film').style.transform = 'translateX(' + -640 * n + 'px)'; say('#no', n + 1 + ' of 6'); });`,
    ),
    after: `turns === 8 && n === 2`,
    run: worked(async h => {
      await h.pause(1000);
      for (let n = 0; n < 5; n++) {
        await h.swipe('#reel', -240, 5, 200);
        await h.pause(950);
      }
      for (let n = 0; n < 3; n++) {
        await h.swipe('#reel', 230, -4, 220);
        await h.pause(620);
      }
      await h.pause(1400);
    }),
  },
  {
    id: 'dev3-touch-ok-nearer-and-farther-on-a-floor-plan',
    struggle: false,
    family: 'touch',
    html: at(
      'tablet',
      `<h3>Hall B <span id="zoom">100 %</span></h3><div id="frame" style="touch-action:none;width:800px;height:420px;overflow:hidden;border:1px solid #888"><canvas id="plan" width="800" height="420"></canvas></div>`,
      `let scale = 1, pinches = 0, start = 0; const fingers = new Map(); const pen = $('#plan').getContext('2d');
      const paint = () => { pen.clearRect(0, 0, 800, 420); for (let k = 0; k < 20; k++) pen.strokeRect(400 + (k % 5 - 2.5) * 90 * scale, 210 + (Math.floor(k / 5) - 2) * 70 * scale, 60 * scale, 40 * scale); say('#zoom', Math.round(scale * 100) + ' %'); }; paint();
      const gap = () => { const [a, b] = [...fingers.values()]; return Math.hypot(a.x - b.x, a.y - b.y); };
      on('#frame', 'pointerdown', e => { fingers.set(e.pointerId, { x: e.clientX, y: e.clientY }); if (fingers.size === 2) { start = gap() / scale; pinches++; } });
      on('#frame', 'pointermove', e => { if (!fingers.has(e.pointerId)) return; fingers.set(e.pointerId, { x: e.clientX, y: e.clientY }); if (fingers.size === 2) { scale = Math.max(0.4, Math.min(6, gap() / start)); paint(); } });
      for (const end of ['pointerup', 'pointercancel']) on('#frame', end, e => fingers.delete(e.pointerId));`,
    ),
    after: `pinches === 4 && scale !== 1`,
    run: worked(async h => {
      await h.pause(1000);
      await h.pinch('#frame', 90, 240);
      await h.pause(1300);
      await h.pinch('#frame', 110, 260);
      await h.pause(1900);
      await h.pinch('#frame', 280, 90);
      await h.pause(1000);
      await h.pinch('#frame', 100, 190);
      await h.pause(1700);
    }),
  },
  {
    id: 'dev3-touch-ok-signed-in-five-strokes',
    struggle: false,
    family: 'touch',
    html: at(
      'tablet',
      `<h3>Received by</h3><canvas id="pad" width="700" height="220" style="background:#fff;border:1px solid #999;touch-action:none"></canvas><br><button id="wipe">Start again</button><button id="go">Hand over</button><p id="said"></p>`,
      `let strokes = 0, wipes = 0, down = false; const pen = $('#pad').getContext('2d'); pen.lineWidth = 3;
      on('#pad', 'pointerdown', e => { down = true; strokes++; pen.beginPath(); pen.moveTo(e.offsetX, e.offsetY); }); on('#pad', 'pointermove', e => { if (down) { pen.lineTo(e.offsetX, e.offsetY); pen.stroke(); } }); on('#pad', 'pointerup', () => { down = false; });
      on('#wipe', 'click', () => { wipes++; pen.clearRect(0, 0, 700, 220); }); on('#go', 'click', () => say('#said', 'Handed over'));`,
    ),
    after: `strokes === 7 && wipes === 1 && $('#said').textContent === 'Handed over'`,
    run: worked(async h => {
      await h.pause(900);
      await h.swipe('#pad', 160, 60, 350);
      await h.swipe('#pad', -60, 70, 250);
      await h.pause(1100);
      await h.tap('#wipe');
      await h.pause(900);
      for (const [dx, dy] of [
        [90, -70],
        [80, 60],
        [-110, 40],
        [150, -20],
        [190, 4],
      ]) {
        await h.swipe('#pad', dx, dy, 320);
        await h.pause(260);
      }
      await h.pause(900);
      await h.tap('#go');
      await h.pause(1600);
    }),
  },
  {
    id: 'dev3-touch-ok-a-list-thrown-up-and-down-over-its-buttons',
    struggle: false,
    family: 'touch',
    html: at(
      'tablet',
      `<h3>Stops <small id="opened">none opened</small></h3>${Array.from({ length: 24 }, (_, n) => `<div class="item">Stop ${n + 1} <button class="stop">Open</button></div>`).join('')}`,
      `let opened = 0; pressed('.stop', hit => { opened++; hit.textContent = 'Opened'; say('#opened', 'opened ' + opened); });`,
    ),
    after: `opened === 1 && scrollY > 150`,
    run: worked(async (h, _mark, page) => {
      const stop = n => page.locator('.stop').nth(n);
      await h.pause(1100);
      await h.swipe(stop(4), 3, -330, 180);
      await h.pause(700);
      await h.swipe({ x: 160, y: 560 }, -4, -360, 170);
      await h.pause(1300);
      await h.swipe({ x: 160, y: 240 }, 4, 300, 190);
      await h.pause(900);
      await h.swipe({ x: 160, y: 520 }, 2, -180, 260);
      await h.pause(1400);
      const near = await page.evaluate(() =>
        [...document.querySelectorAll('.stop')].findIndex(node => node.getBoundingClientRect().top > 250),
      );
      await h.tap(stop(near));
      await h.pause(1800);
    }),
  },
  {
    id: 'dev3-touch-ok-done-lines-slid-away-one-after-another',
    struggle: false,
    family: 'touch',
    html: at(
      'tablet',
      `<h3>To load <small id="rest">5 left</small></h3><div id="lines"></div>`,
      `let lines = ['Leeds 1', 'Leeds 2', 'Hull 1', 'York 1', 'York 2'], from = 0, now = null; const paint = () => { draw('#lines', lines.map(l => '<div class="item" style="touch-action:pan-y">' + l + '</div>').join('')); say('#rest', lines.length + ' left'); }; paint();
      on('#lines', 'pointerdown', e => { now = e.target.closest('.item'); from = e.clientX; }); on('#lines', 'pointermove', e => { if (now) now.style.transform = 'translateX(' + (e.clientX - from) + 'px)'; });
      on('#lines', 'pointerup', e => { if (!now) return; if (e.clientX - from < -120) { lines = lines.filter(l => l !== now.textContent); } now = null; paint(); });`,
    ),
    after: `lines.join() === 'York 2'`,
    run: worked(async (h, _mark, page) => {
      await h.pause(1100);
      const first = page.locator('.item').first();
      for (let n = 0; n < 2; n++) {
        await h.swipe(first, -260, 4, 230);
        await h.pause(700);
      }
      await h.pause(900);
      await h.swipe(first, -70, 2, 300);
      await h.pause(800);
      await h.swipe(first, -250, -5, 210);
      await h.pause(600);
      await h.swipe(first, -270, 3, 220);
      await h.pause(1700);
    }),
  },
];
