import { doneBy, siteOf } from './fourth-site.mjs';

const kanban = `<h1>Board</h1><div style="display:flex;gap:14px">${['New', 'In work', 'Done']
  .map(
    (name, n) =>
      `<div class="lane card" data-n="${n}" style="width:280px;min-height:340px"><b>${name}</b>${n === 0 ? '<div class="card ticket" draggable="true">#7301 Printer offline</div><div class="card ticket" draggable="true">#7299 Badge</div>' : ''}</div>`,
  )
  .join('')}</div>`;

const rota = `<h1>Theatre plan, Tuesday</h1><div id="day" style="position:relative;width:820px;height:260px;background:#fff;border:1px solid #aeb7bd;background-image:repeating-linear-gradient(90deg,#d8dde0 0 1px,transparent 1px 82px)"><div id="slot" style="position:absolute;left:164px;top:60px;width:164px;height:70px;background:#cfe3f5;border-left:4px solid #005eb8;padding:8px;user-select:none;cursor:grab">Dr Osei 10:00<span id="grip" style="position:absolute;right:0;top:0;width:10px;height:70px;cursor:ew-resize;background:#9cc3e6"></span></div></div>`;

const priorities = `<h1>Order of the check-out questions</h1><ul id="list" style="padding:0;width:420px">${['Gift wrap', 'Newsletter', 'Note for the driver', 'Leave with a neighbour', 'Invoice by post'].map(text => `<li class="item" style="list-style:none;border:1px solid #e5dbc6;padding:12px;margin:4px;cursor:grab;user-select:none">${text}</li>`).join('')}</ul><p id="state"></p>`;

/** Things pulled from place to place. */
export const scenarios = [
  {
    id: 'dev4-drag-a-ticket-that-springs-back',
    struggle: true,
    family: 'drag',
    kinds: ['failed-drag'],
    target: ['.ticket', '.lane'],
    html: siteOf(
      'desk',
      kanban,
      `let pulls = 0; when('dragstart', '.ticket', (ticket, event) => { pulls++; event.dataTransfer.setData('text/plain', ticket.textContent); ticket.style.opacity = '.5'; }); when('dragend', '.ticket', ticket => { ticket.style.opacity = ''; });`,
    ),
    after: `pulls >= 4 && $$('.lane')[0].querySelectorAll('.ticket').length === 2`,
    run: doneBy(async (h, mark) => {
      await h.drag('.ticket >> nth=0', '.lane >> nth=1');
      await h.pause(1400);
      await h.drag('.ticket >> nth=0', '.lane >> nth=1', { ms: 800 });
      mark();
      await h.pause(1200);
      await h.drag('.ticket >> nth=0', '.lane >> nth=2', { ms: 700 });
      await h.pause(1300);
      await h.drag('.ticket >> nth=1', '.lane >> nth=1', { ms: 900 });
      await h.pause(1300);
    }),
  },
  {
    id: 'dev4-drag-an-operation-that-cannot-be-made-longer',
    struggle: true,
    family: 'drag',
    kinds: ['failed-drag', 'dead-click'],
    target: ['#grip', '#slot'],
    html: siteOf('clinic', rota, `let grips = 0; when('mousedown', '#slot', () => { grips++; });`),
    after: `grips >= 4 && $('#slot').style.width === '164px'`,
    run: doneBy(async (h, mark) => {
      await h.drag('#grip', { x: 440, y: 240 });
      await h.pause(1300);
      await h.drag('#grip', { x: 460, y: 240 }, { ms: 800 });
      mark();
      await h.pause(900);
      await h.drag('#grip', { x: 500, y: 242 }, { ms: 600 });
      await h.pause(1500);
      await h.drag('#slot', { x: 520, y: 240 }, { ms: 700 });
      await h.pause(1200);
    }),
  },
  {
    id: 'dev4-drag-ok-questions-put-in-order',
    struggle: false,
    family: 'drag',
    html: siteOf(
      'store',
      priorities,
      `let held = null, moves = 0; when('pointerdown', '.item', item => { held = item; item.style.background = '#f3e3c3'; });
      document.addEventListener('pointermove', event => { if (!held) return; const over = document.elementFromPoint(event.clientX, event.clientY)?.closest('.item'); if (over && over !== held) { const box = over.getBoundingClientRect(); if (event.clientY > box.top + box.height / 2) over.after(held); else over.before(held); } });
      document.addEventListener('pointerup', async () => { if (!held) return; held.style.background = ''; held = null; moves++; await api(200); $('#state').textContent = 'Order saved (' + moves + ')'; });`,
    ),
    after: `moves === 4 && $$('.item').map(item => item.textContent[0]).join('') === 'IGNLN'`,
    run: doneBy(async h => {
      for (const [from, to] of [
        [4, 0],
        [2, 1],
        [3, 4],
        [1, 2],
      ]) {
        await h.drag(`.item >> nth=${from}`, `.item >> nth=${to}`, {
          ms: 650,
          toAt: { y: to > from ? 0.8 : 0.2 },
        });
        await h.pause(950);
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev4-drag-ok-tickets-moved-along-the-board',
    struggle: false,
    family: 'drag',
    html: siteOf(
      'desk',
      kanban,
      `let pulled = null, drops = 0; when('dragstart', '.ticket', (ticket, event) => { pulled = ticket; event.dataTransfer.setData('text/plain', 'x'); }); when('dragover', '.lane', (lane, event) => event.preventDefault()); when('drop', '.lane', (lane, event) => { event.preventDefault(); lane.append(pulled); drops++; });`,
    ),
    after: `drops === 4 && $$('.lane')[2].querySelectorAll('.ticket').length === 1`,
    run: doneBy(async h => {
      await h.drag('.ticket >> nth=0', '.lane >> nth=1');
      await h.pause(1000);
      await h.drag('.lane >> nth=0 >> .ticket', '.lane >> nth=1', { ms: 700 });
      await h.pause(1200);
      await h.drag('.lane >> nth=1 >> .ticket >> nth=0', '.lane >> nth=2', { ms: 650 });
      await h.pause(1100);
      await h.drag('.lane >> nth=1 >> .ticket >> nth=0', '.lane >> nth=0', { ms: 700 });
      await h.pause(1400);
    }),
  },
];
