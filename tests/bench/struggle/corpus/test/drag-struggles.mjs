import { handsOf } from '../hands.mjs';
import { erp, hr, shop, tickets } from './pages/shell.mjs';

/** Pulling that leads nowhere, scrolling and shaking in search. @type {import('../../scenario.ts').Scenario[]} */
export const scenarios = [
  {
    id: 'drag-card-snaps-back',
    struggle: true,
    family: 'drag',
    kinds: ['failed drag'],
    target: '#c1, #doing',
    html: tickets(
      'Board',
      `<style>.col{width:230px;min-height:300px;background:#e8ecf0;padding:8px}.t{background:#fff;padding:10px;margin:6px 0;cursor:grab;user-select:none;touch-action:none}</style>
      <div class=row style="align-items:flex-start"><div class=col><b>New</b><div class=t id=c1>4490 Lamp</div><div class=t>4488 Key</div></div><div class=col id=doing><b>In progress</b></div><div class=col><b>Done</b></div></div>`,
      `$$('.t').forEach(t => { t.onpointerdown = e => { const x = e.clientX, y = e.clientY; t.setPointerCapture(e.pointerId);
        t.onpointermove = m => { t.style.transform = 'translate(' + (m.clientX - x) + 'px,' + (m.clientY - y) + 'px)'; };
        t.onpointerup = () => { t.style.transform = ''; t.onpointermove = null; }; }; });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.drag('#c1', '#doing');
      await hand.pause(1100);
      await hand.drag('#c1', '#doing', { toAt: { x: 0.5, y: 0.25 } });
      mark();
      await hand.pause(900);
      await hand.drag('#c1', '#doing', { toAt: { x: 0.4, y: 0.4 }, ms: 900 });
      await hand.pause(700);
      await hand.drag('#c1', '#doing', { ms: 400 });
      await hand.pause(600);
    },
  },
  {
    id: 'drag-drop-refused',
    struggle: true,
    family: 'drag',
    kinds: ['failed drag'],
    target: '#shift, .slot',
    html: hr(
      'Rota, week 32',
      `<style>.slot{width:120px;height:70px;border:1px dashed #888;display:inline-block;vertical-align:top;margin:4px;padding:4px;background:#fff}</style>
      <div class=card><span id=shift draggable=true class=btn style="cursor:grab">Reyes, early</span></div><div><div class=slot id=mon>Mon</div><div class=slot id=tue>Tue</div><div class=slot id=wed>Wed</div></div>`,
      `$('#shift').ondragstart = e => e.dataTransfer.setData('text/plain', 'r'); $$('.slot').forEach(s => { s.ondragenter = () => { s.style.background = '#fff6d8'; }; s.ondragleave = () => { s.style.background = ''; }; });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.drag('#shift', '#mon', { ms: 800 });
      await hand.pause(1000);
      await hand.drag('#shift', '#mon', { ms: 800 });
      mark();
      await hand.pause(900);
      await hand.drag('#shift', '#tue', { ms: 700 });
      await hand.pause(700);
      await hand.drag('#shift', '#mon', { ms: 1100 });
      await hand.pause(600);
    },
  },
  {
    id: 'drag-slider-stays',
    struggle: true,
    family: 'drag',
    kinds: ['failed drag', 'dead click'],
    target: '#knob, #track',
    html: shop(
      'Lamps',
      `<div class=card><p>Price up to <b id=v>200</b></p><div id=track style="width:300px;height:6px;background:#ccc;position:relative;margin:20px 0"><div id=knob role=slider tabindex=0 aria-valuenow=200 aria-valuemin=0 aria-valuemax=200 style="position:absolute;right:-10px;top:-8px;width:22px;height:22px;border-radius:11px;background:#1f6feb;cursor:grab"></div></div></div>
      <div class=row><div class=card>Arc lamp 189</div><div class=card>Desk lamp 39</div></div>`,
      `$('#knob').onpointerdown = () => { $('#knob').style.cursor = 'grabbing'; };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.drag('#knob', '#track', { toAt: { x: 0.4, y: 0.5 } });
      await hand.pause(800);
      await hand.drag('#knob', '#track', { toAt: { x: 0.4, y: 0.5 } });
      mark();
      await hand.pause(700);
      await hand.click('#track', { at: { x: 0.4, y: 0.5 } });
      await hand.pause(800);
      await hand.drag('#knob', '#track', { toAt: { x: 0.2, y: 0.5 }, ms: 900 });
      await hand.pause(600);
    },
  },
  {
    id: 'scroll-up-and-down-in-search',
    struggle: true,
    family: 'scroll',
    kinds: ['scroll thrash'],
    html: hr(
      'Travel policy',
      `<div class=card id=text></div>`,
      `for (let n = 1; n < 46; n++) { const h = document.createElement('h2'); h.textContent = n + '. Section'; const p = document.createElement('p');
        p.textContent = 'Journeys are to be asked for beforehand. Receipts are kept for ten years. '.repeat(4); $('#text').append(h, p); }`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      for (let turn = 0; turn < 9; turn++) {
        await hand.wheel(turn % 2 ? -330 : 340, 5, 70);
        await hand.pause(330);
        if (turn === 3) mark();
      }
      await hand.pause(600);
    },
  },
  {
    id: 'scroll-shaking-the-mouse',
    struggle: true,
    family: 'scroll',
    kinds: ['cursor thrash', 'dead click'],
    target: '#load',
    html: erp(
      'Stock valuation',
      `<button id=load>Load values</button><div id=busy class=card hidden>Please wait…</div><table><tr><th>Group</th><th>Value</th></tr><tr><td>Bolts</td><td>–</td></tr></table>`,
      `$('#load').onclick = () => { $('#busy').hidden = false; api(60000, 200).catch(() => {}); };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#load');
      await hand.pause(4500);
      mark();
      for (let turn = 0; turn < 22; turn++)
        await hand.move({ x: turn % 2 ? 430 : 640, y: 330 + 20 * rng() }, { ms: 70 });
      await hand.burst('#load', 4, 260);
      for (let turn = 0; turn < 10; turn++) await hand.move({ x: 500, y: turn % 2 ? 250 : 430 }, { ms: 70 });
      await hand.pause(600);
    },
  },
];
