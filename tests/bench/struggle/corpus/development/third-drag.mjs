import { byHand, workplace } from './third-workplaces.mjs';

const days = ['Mon', 'Tue', 'Wed', 'Thu'];

/** Things pulled that do not stay, and things pulled often because that is the work. */
export const scenarios = [
  {
    id: 'dev3-drag-shift-that-goes-home-again',
    struggle: true,
    family: 'drag',
    kinds: ['failed-drag', 'error-loop'],
    target: ['#shift', '[data-day]'],
    html: workplace(
      'ward',
      `<h2>Rota</h2><div style="display:flex;gap:12px">${days.map(day => `<div class="panel" data-day="${day}" style="width:170px">${day}</div>`).join('')}</div>`,
      `let home = 'Mon', refused = 0; const put = day => { $('#shift')?.remove(); $('[data-day=' + day + ']').insertAdjacentHTML('beforeend', '<div id="shift" style="background:#9cd;padding:10px;cursor:grab;user-select:none;touch-action:none">Rao, late</div>'); }; put(home);
      let held; document.addEventListener('pointerdown', e => { if (e.target.id === 'shift') held = { node: e.target, x: e.clientX, y: e.clientY }; });
      document.addEventListener('pointermove', e => { if (held) held.node.style.transform = 'translate(' + (e.clientX - held.x) + 'px,' + (e.clientY - held.y) + 'px)'; });
      document.addEventListener('pointerup', async e => { if (!held) return; held.node.style.pointerEvents = 'none'; held = undefined; const day = document.elementFromPoint(e.clientX, e.clientY)?.closest('[data-day]')?.dataset.day; put(day || home); if (day && day !== home) { const r = await api(420, 409); if (!r.ok) { refused++; put(home); } } });`,
    ),
    after: `refused === 4 && $('[data-day=Mon] #shift') !== null`,
    run: byHand(async (h, mark) => {
      const pull = async (day, ms, then) => {
        await h.drag('#shift', `[data-day="${day}"]`, { ms });
        await h.pause(then);
      };
      await pull('Wed', 700, 1900);
      await pull('Wed', 900, 700);
      mark();
      await h.pause(900);
      await pull('Thu', 1000, 1800);
      await h.click('#shift');
      await h.pause(900);
      await pull('Wed', 1400, 2400);
    }),
  },
  {
    id: 'dev3-drag-column-edge-too-thin-to-grasp',
    struggle: true,
    family: 'drag',
    kinds: ['failed-drag', 'dead-click'],
    target: ['th', '.edge'],
    html: workplace(
      'claims',
      `<h1>Open claims</h1><table style="table-layout:fixed;width:640px"><tr>${['Number', 'Claimant', 'Cause', 'Reserve'].map(name => `<th style="position:relative">${name}<i class="edge" style="position:absolute;right:0;top:0;width:1px;height:100%;cursor:col-resize"></i></th>`).join('')}</tr>${Array.from({ length: 6 }, (_, r) => `<tr><td>${7700 + r}</td><td style="overflow:hidden;white-space:nowrap">Verhoeven-Castellanos ${r}</td><td>Water</td><td>${r * 310}</td></tr>`).join('')}</table>`,
      `let resized = 0; document.addEventListener('pointerdown', e => { if (e.target.className === 'edge') resized++; });`,
    ),
    after: `resized === 0`,
    run: byHand(async (h, mark) => {
      const pull = async (beside, px, ms) => {
        const box = { y: 0.5, x: 1 - beside / 160 };
        await h.drag('th:nth-child(2)', 'th:nth-child(3)', { at: box, toAt: { x: px / 160, y: 0.5 }, ms });
        await h.pause(ms);
      };
      await h.rest('td:nth-child(2)', 900);
      await pull(5, 70, 800);
      await pull(7, 90, 1100);
      mark();
      await pull(4, 60, 900);
      await h.click('h1');
      await h.pause(1200);
      await pull(6, 110, 1300);
      await h.burst('th:nth-child(2)', 2, 180, { at: { x: 0.95, y: 0.5 } });
      await h.pause(2000);
    }),
  },
  {
    id: 'dev3-drag-wires-that-will-not-hold',
    struggle: true,
    family: 'drag',
    kinds: ['failed-drag'],
    target: 'canvas',
    html: workplace(
      'sheet',
      `<h2>Flow of approvals</h2><canvas width="900" height="420" style="border:1px solid #bbb"></canvas>`,
      `const c = $('canvas'), x = c.getContext('2d'); let from, at, lost = 0, joined = 0; const out = { x: 220, y: 130 }, into = { x: 600, y: 280 }, near = (p, q, r) => Math.hypot(p.x - q.x, p.y - q.y) < r;
      const draw = () => { x.clearRect(0, 0, 900, 420); x.strokeRect(80, 100, 140, 60); x.strokeRect(600, 250, 140, 60); x.fillText('Requested', 110, 134); x.fillText('Approved', 640, 284); for (const p of [out, into]) { x.beginPath(); x.arc(p.x, p.y, 6, 0, 7); x.fill(); } if (from) { x.beginPath(); x.moveTo(out.x, out.y); x.lineTo(at.x, at.y); x.stroke(); } }; draw();
      const spot = e => ({ x: e.offsetX, y: e.offsetY });
      c.addEventListener('pointerdown', e => { if (near(spot(e), out, 14)) { from = true; at = spot(e); draw(); } }); c.addEventListener('pointermove', e => { if (from) { at = spot(e); draw(); } });
      c.addEventListener('pointerup', () => { if (from) { lost++; from = false; draw(); } });`,
    ),
    after: `lost === 4 && joined === 0`,
    run: byHand(async (h, mark) => {
      const wire = async (toX, toY, ms, then) => {
        await h.drag('canvas', 'canvas', {
          at: { x: 221 / 902, y: 131 / 422 },
          toAt: { x: toX / 902, y: toY / 422 },
          ms,
        });
        await h.pause(then);
      };
      await wire(602, 281, 900, 1600);
      await wire(604, 279, 1100, 500);
      mark();
      await h.pause(900);
      await wire(660, 281, 1000, 1500);
      await h.click('canvas', { at: { x: 0.74, y: 0.66 } });
      await h.pause(1100);
      await wire(600, 283, 1700, 2300);
    }),
  },
  {
    id: 'dev3-drag-ok-marks-drawn-on-a-photograph',
    struggle: false,
    family: 'drag',
    html: workplace(
      'claims',
      `<h1>Dent in the door</h1><canvas width="700" height="400" style="background:#dde"></canvas><p id="n">No marks</p>`,
      `const c = $('canvas'), x = c.getContext('2d'), marks = []; let held; const draw = () => { x.clearRect(0, 0, 700, 400); x.fillStyle = '#889'; x.fillRect(120, 80, 460, 240); x.strokeStyle = '#c00'; for (const m of marks) x.strokeRect(m.x, m.y, m.w, m.h); say('#n', marks.length + ' marks'); }; draw();
      c.addEventListener('pointerdown', e => { held = { x: e.offsetX, y: e.offsetY, w: 0, h: 0 }; marks.push(held); }); c.addEventListener('pointermove', e => { if (held) { held.w = e.offsetX - held.x; held.h = e.offsetY - held.y; draw(); } }); c.addEventListener('pointerup', () => { held = undefined; });`,
    ),
    after: `marks.length === 5 && marks.every(m => Math.abs(m.w) > 30)`,
    run: byHand(async h => {
      for (const [x, y, toX, toY] of [
        [0.3, 0.3, 0.42, 0.5],
        [0.5, 0.35, 0.6, 0.55],
        [0.31, 0.32, 0.44, 0.55],
        [0.7, 0.3, 0.6, 0.5],
        [0.4, 0.6, 0.55, 0.75],
      ]) {
        await h.drag('canvas', 'canvas', { at: { x, y }, toAt: { x: toX, y: toY }, ms: 600 });
        await h.pause(800);
      }
      await h.pause(1300);
    }),
  },
  {
    id: 'dev3-drag-ok-limit-pulled-to-and-fro-until-it-fits',
    struggle: false,
    family: 'drag',
    html: workplace(
      'desk',
      `<h1>Answer within</h1><input type="range" id="limit" min="1" max="48" value="24" style="width:520px"><p><b id="hours">24</b> hours, <b id="late">120</b> of last month's tickets would be late</p><button class="main" id="keep">Keep</button><span id="end"></span>`,
      `let turns = 0; $('#limit').addEventListener('input', e => { say('#hours', e.target.value); say('#late', String(Math.round(2900 / e.target.value))); }); $('#limit').addEventListener('change', () => turns++); press('#keep', () => say('#end', 'Kept'));`,
    ),
    after: `turns >= 4 && $('#end').textContent === 'Kept'`,
    run: byHand(async h => {
      let from = 0.49;
      for (const [to, ms] of [
        [0.2, 1100],
        [0.7, 1300],
        [0.4, 900],
        [0.55, 800],
        [0.5, 1000],
      ]) {
        await h.drag('#limit', '#limit', { at: { x: from, y: 0.5 }, toAt: { x: to, y: 0.5 }, ms: 800 });
        await h.pause(ms);
        from = to;
      }
      await h.click('#keep');
      await h.pause(1600);
    }),
  },
];
