import { pageOf, person } from './other-pages.mjs';

const board = names =>
  `<div style="display:flex;gap:12px">${names
    .map(
      (name, column) =>
        `<section class="col" data-col="${column}" style="width:220px;min-height:300px;background:#ecebf6;padding:8px;border-radius:8px"><b>${name}</b>${
          column === 0
            ? ['Gate 4', 'Till 2', 'Badge', 'Scanner']
                .map(
                  (what, n) =>
                    `<div class="card item" id="t${n}" style="touch-action:none;cursor:grab">${what}</div>`,
                )
                .join('')
            : ''
        }</section>`,
    )
    .join('')}</div>`;

/** A board by pointer events; `takes` says whether a column takes a card. */
const boardScript = takes => `let held = null, from = null, drops = 0; const takes = ${takes};
document.addEventListener('pointerdown', e => { held = e.target.closest('.item'); if (!held) return; e.preventDefault(); from = { x: e.clientX, y: e.clientY }; held.style.pointerEvents = 'none'; });
document.addEventListener('pointermove', e => { if (held) held.style.transform = 'translate(' + (e.clientX - from.x) + 'px,' + (e.clientY - from.y) + 'px) rotate(2deg)'; });
document.addEventListener('pointerup', e => { if (!held) return; const col = document.elementFromPoint(e.clientX, e.clientY)?.closest('.col'); drops++;
  const n = held; held = null; n.style.pointerEvents = ''; if (col && takes(col)) { n.style.transform = ''; col.append(n); } else { n.style.transition = 'transform .25s'; n.style.transform = ''; setTimeout(() => { n.style.transition = ''; }, 260); } });`;

/** Things pulled with the mouse. */
export const scenarios = [
  {
    id: 'dev2-drag-card-springs-back',
    struggle: true,
    family: 'drag',
    kinds: ['failed-drag'],
    target: ['#t1', '[data-col="2"]'],
    html: pageOf(
      'desk',
      `<h2>Board</h2>${board(['New', 'In work', 'Done'])}`,
      boardScript(`col => col.dataset.col === '1'`),
    ),
    after: `drops === 6 && one('#t1').closest('.col').dataset.col === '0'`,
    run: person(async (h, mark) => {
      const done = { toAt: { x: 0.5, y: 0.5 }, ms: 700 };
      await h.drag('#t0', '[data-col="1"]', done);
      await h.pause(1300);
      await h.drag('#t1', '[data-col="2"]', done);
      await h.pause(1500);
      await h.drag('#t1', '[data-col="2"]', { toAt: { x: 0.4, y: 0.3 }, ms: 800 });
      mark();
      await h.pause(1000);
      await h.drag('#t1', '[data-col="2"]', { toAt: { x: 0.5, y: 0.15 }, ms: 1000 });
      await h.pause(1200);
      await h.drag('#t1', '[data-col="2"]', done);
      await h.pause(800);
      await h.drag('#t1', '[data-col="2"]', { toAt: { x: 0.6, y: 0.8 }, ms: 900 });
      await h.pause(1500);
    }),
  },
  {
    id: 'dev2-drag-bay-takes-no-pallet',
    struggle: true,
    family: 'drag',
    kinds: ['failed-drag'],
    target: ['.pallet', '#bay', '#p0'],
    html: pageOf(
      'stock',
      `<h1>Yard</h1><p>Drag a pallet to its bay.</p><div style="display:flex;gap:160px"><ul style="padding:0;list-style:none">${['Lamp oil', 'Rope', 'Gloves'].map((what, n) => `<li class="pallet" draggable="true" id="p${n}" style="background:#ffe0b2;border:1px solid #b97;padding:12px 30px;margin:8px;cursor:grab">${what}</li>`).join('')}</ul><div id="bay" style="border:2px dashed #78909c;width:260px;height:190px;padding:10px">Bay C-11</div></div>`,
      `let starts = 0, dropped = 0; hear('dragstart', '.pallet', (e, n) => { starts++; e.dataTransfer.setData('text/plain', n.id); }); hear('dragenter', '#bay', (e, n) => { n.style.background = '#dcedc8'; }); hear('dragleave', '#bay', (e, n) => { n.style.background = ''; });
      hear('drop', '#bay', e => { dropped++; one('#bay').append(one('#' + e.dataTransfer.getData('text/plain'))); });`,
    ),
    after: `starts === 5 && dropped === 0`,
    run: person(async (h, mark) => {
      await h.drag('#p0', '#bay', { ms: 800 });
      await h.pause(1600);
      await h.drag('#p0', '#bay', { ms: 900 });
      mark();
      await h.pause(1200);
      await h.drag('#p1', '#bay', { ms: 700 });
      await h.pause(1400);
      await h.drag('#p0', '#bay', { toAt: { x: 0.25, y: 0.2 }, ms: 1200 });
      await h.pause(900);
      await h.drag('#p0', '#bay', { ms: 700 });
      await h.pause(1600);
    }),
  },
  {
    id: 'dev2-drag-rows-cannot-be-sorted',
    struggle: true,
    family: 'drag',
    kinds: ['failed-drag', 'dead-click'],
    target: ['tr', '.grip', 'td'],
    html: pageOf(
      'stock',
      `<h1>Order of the round</h1><table>${['A-02', 'B-04', 'C-11', 'C-19', 'D-01'].map((bay, n) => `<tr id="r${n}"><td class="grip" style="cursor:move">&#8942;&#8942;</td><td>${n + 1}</td><td>${bay}</td><td>${['Gloves', 'Lamp oil', 'Cable drum', 'Tape', 'Rope'][n]}</td></tr>`).join('')}</table><button>Save round</button>`,
      `let downs = 0; hear('pointerdown', '.grip', () => { downs++; });`,
    ),
    after: `downs >= 3 && all('tr').map(r => r.id).join() === 'r0,r1,r2,r3,r4'`,
    run: person(async (h, mark) => {
      await h.drag('#r4 .grip', '#r1 .grip', { ms: 600 });
      await h.pause(1500);
      await h.drag('#r4 .grip', '#r1 .grip', { ms: 900 });
      mark();
      await h.pause(1200);
      await h.drag('#r4 td:nth-child(4)', '#r1 td:nth-child(4)', { ms: 800 });
      await h.pause(900);
      await h.click('h1');
      await h.pause(600);
      await h.drag('#r3 .grip', '#r0 .grip', { ms: 1100 });
      await h.pause(1300);
      await h.drag('#r4 .grip', '#r2 .grip', { ms: 700 });
      await h.pause(1500);
    }),
  },
  {
    id: 'dev2-drag-ok-board-put-in-order',
    struggle: false,
    family: 'drag',
    html: pageOf('desk', `<h2>Board</h2>${board(['New', 'In work', 'Done'])}`, boardScript(`col => true`)),
    after: `drops === 6 && all('[data-col="2"] .item').length === 3`,
    run: person(async h => {
      const middle = { toAt: { x: 0.5, y: 0.6 }, ms: 650 };
      await h.drag('#t0', '[data-col="2"]', middle);
      await h.pause(700);
      await h.drag('#t1', '[data-col="2"]', middle);
      await h.pause(900);
      await h.drag('#t2', '[data-col="1"]', middle);
      await h.pause(1500);
      await h.drag('#t1', '[data-col="1"]', middle);
      await h.pause(800);
      await h.drag('#t1', '[data-col="2"]', middle);
      await h.pause(600);
      await h.drag('#t3', '[data-col="2"]', middle);
      await h.pause(1700);
    }),
  },
  {
    id: 'dev2-drag-ok-price-slider-to-and-fro',
    struggle: false,
    family: 'drag',
    html: pageOf(
      'box',
      `<h2>Seats up to <output id="top">60</output></h2><input id="price" type="range" min="10" max="110" value="60" style="width:500px"><div id="seats"></div>`,
      `let inputs = 0; const draw = drawn('#seats', () => Array.from({ length: 20 }, (_, k) => 12 + k * 5).filter(p => p <= Number(one('#price').value)).map(p => '<span style="display:inline-block;padding:6px 10px;background:#ead;margin:3px">' + p + '</span>').join(''));
      hear('input', '#price', (e, n) => { inputs++; one('#top').textContent = n.value; draw(); });`,
    ),
    after: `inputs > 15 && Number(one('#price').value) > 30 && Number(one('#price').value) < 60`,
    run: person(async h => {
      let at = 0.5;
      for (const [to, look] of [
        [0.9, 1100],
        [0.2, 1500],
        [0.6, 900],
        [0.25, 1200],
        [0.42, 600],
        [0.36, 1800],
      ]) {
        await h.drag('#price', '#price', { at: { x: at, y: 0.5 }, toAt: { x: to, y: 0.5 }, ms: 550 });
        at = to;
        await h.pause(look);
      }
    }),
  },
  {
    id: 'dev2-drag-ok-site-plan-pulled-about',
    struggle: false,
    family: 'drag',
    html: pageOf(
      'stock',
      `<h1>Site plan</h1><canvas id="plan" width="640" height="420" style="background:#cfd8dc;cursor:grab"></canvas>`,
      `let x = 0, y = 0, last = null, pulls = 0; const pen = one('#plan').getContext('2d');
      const draw = () => { pen.clearRect(0, 0, 640, 420); for (let k = 0; k < 60; k++) { pen.fillStyle = ['#90a4ae', '#ffb74d', '#81c784'][k % 3]; pen.fillRect(x + (k % 10) * 130 - 200, y + Math.floor(k / 10) * 120 - 150, 96, 70); pen.fillStyle = '#222'; pen.fillText('Bay ' + k, x + (k % 10) * 130 - 190, y + Math.floor(k / 10) * 120 - 120); } }; draw();
      one('#plan').addEventListener('pointerdown', e => { last = e; pulls++; e.target.setPointerCapture(e.pointerId); });
      one('#plan').addEventListener('pointermove', e => { if (!last) return; x += e.clientX - last.clientX; y += e.clientY - last.clientY; last = e; draw(); });
      one('#plan').addEventListener('pointerup', () => { last = null; });`,
    ),
    after: `pulls === 6 && x !== 0`,
    run: person(async h => {
      const pull = async (from, to, look) => {
        await h.drag('#plan', '#plan', { at: from, toAt: to, ms: 500 });
        await h.pause(look);
      };
      await pull({ x: 0.8, y: 0.5 }, { x: 0.2, y: 0.5 }, 600);
      await pull({ x: 0.8, y: 0.6 }, { x: 0.3, y: 0.4 }, 1300);
      await pull({ x: 0.3, y: 0.4 }, { x: 0.6, y: 0.6 }, 900);
      await pull({ x: 0.5, y: 0.8 }, { x: 0.5, y: 0.2 }, 1500);
      await pull({ x: 0.4, y: 0.3 }, { x: 0.6, y: 0.7 }, 700);
      await pull({ x: 0.7, y: 0.5 }, { x: 0.5, y: 0.5 }, 1700);
    }),
  },
  {
    id: 'dev2-drag-ok-band-round-the-seats',
    struggle: false,
    family: 'drag',
    html: pageOf(
      'box',
      `<style>#hall{position:relative;width:560px;height:320px;user-select:none}.s{position:absolute;width:28px;height:28px;background:#d8c7ba;border-radius:6px}.s.on{background:#7a1f35}#band{position:absolute;border:1px solid #36c;background:#36c3}</style><h2>Block seats for the school</h2><div id="hall">${Array.from({ length: 84 }, (_, k) => `<div class="s" style="left:${(k % 14) * 40}px;top:${Math.floor(k / 14) * 50}px"></div>`).join('')}<div id="band" hidden></div></div><p><output id="sum">0</output> seats</p>`,
      `let start = null, bands = 0; const hall = one('#hall'), at = e => ({ x: e.clientX - hall.getBoundingClientRect().left, y: e.clientY - hall.getBoundingClientRect().top });
      const size = e => { const to = at(e), l = Math.min(start.x, to.x), t = Math.min(start.y, to.y), r = Math.max(start.x, to.x), b = Math.max(start.y, to.y); Object.assign(one('#band').style, { left: l + 'px', top: t + 'px', width: r - l + 'px', height: b - t + 'px' });
        all('.s').forEach(s => s.classList.toggle('on', s.offsetLeft < r && s.offsetLeft + 28 > l && s.offsetTop < b && s.offsetTop + 28 > t)); one('#sum').textContent = all('.s.on').length; };
      hall.addEventListener('pointerdown', e => { start = at(e); bands++; one('#band').hidden = false; size(e); }); document.addEventListener('pointermove', e => { if (start) size(e); }); document.addEventListener('pointerup', () => { start = null; one('#band').hidden = true; });`,
    ),
    after: `bands === 4 && all('.s.on').length >= 12`,
    run: person(async h => {
      await h.drag('#hall', '#hall', { at: { x: 0.15, y: 0.1 }, toAt: { x: 0.6, y: 0.5 }, ms: 800 });
      await h.pause(1300);
      await h.drag('#hall', '#hall', { at: { x: 0.15, y: 0.1 }, toAt: { x: 0.66, y: 0.5 }, ms: 900 });
      await h.pause(1600);
      await h.drag('#hall', '#hall', { at: { x: 0.2, y: 0.3 }, toAt: { x: 0.7, y: 0.7 }, ms: 800 });
      await h.pause(1100);
      await h.drag('#hall', '#hall', { at: { x: 0.15, y: 0.3 }, toAt: { x: 0.72, y: 0.7 }, ms: 900 });
      await h.pause(1800);
    }),
  },
];
