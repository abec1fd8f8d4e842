import { handsOf } from '../hands.mjs';
import { erp, hr, shop, tickets } from './pages/shell.mjs';

/** Dragging, zooming, scrolling and choosing many, all with success. @type {import('../../scenario.ts').Scenario[]} */
export const scenarios = [
  {
    id: 'drag-sorted-into-order',
    struggle: false,
    family: 'drag-sort',
    html: tickets(
      'Order of work',
      `<style>.r{padding:9px 14px;background:#fff;border:1px solid #ccc;width:320px;cursor:grab;user-select:none}</style><div id=l>${['Gate', 'Lamp', 'Key', 'Heating'].map(n => `<div class=r id=${n}>${n}</div>`).join('')}</div>`,
      `let d = null; $('#l').onpointerdown = e => { d = e.target.closest('.r'); }; onpointermove = e => { if (!d) return; const o = document.elementFromPoint(e.clientX, e.clientY)?.closest?.('.r'); if (o && o !== d) { const b = o.getBoundingClientRect(); if (e.clientY < b.top + b.height / 2) o.before(d); else o.after(d); } }; onpointerup = () => { d = null; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.drag('#Heating', '#Gate', { at: { x: 0.3, y: 0.5 }, toAt: { x: 0.3, y: 0.2 } });
      await hand.pause(500);
      await hand.drag('#Key', '#Gate', { at: { x: 0.3, y: 0.5 }, toAt: { x: 0.3, y: 0.2 } });
      await hand.pause(500);
      await hand.drag('#Lamp', '#Key', { at: { x: 0.3, y: 0.5 }, toAt: { x: 0.3, y: 0.2 } });
      await hand.pause(600);
    },
  },
  {
    id: 'drag-cards-over-the-board',
    struggle: false,
    family: 'drag',
    html: tickets(
      'Board',
      `<style>.col{width:220px;min-height:280px;background:#e8ecf0;padding:8px}.t{background:#fff;padding:10px;margin:6px 0;cursor:grab}</style><div class=row style="align-items:flex-start"><div class=col>New<div class=t id=c1 draggable=true>4490</div><div class=t id=c2 draggable=true>4488</div><div class=t id=c3 draggable=true>4485</div></div><div class=col id=k2>Doing</div><div class=col id=k3>Done</div></div>`,
      `$$('.t').forEach(t => { t.ondragstart = e => e.dataTransfer.setData('text/plain', t.id); }); $$('.col').forEach(c => { c.ondragover = e => e.preventDefault(); c.ondrop = e => { e.preventDefault(); c.append($('#' + e.dataTransfer.getData('text/plain'))); }; });`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.drag('#c1', '#k2', { ms: 600 });
      await hand.pause(600);
      await hand.drag('#c2', '#k3', { ms: 600 });
      await hand.pause(600);
      await hand.drag('#c3', '#k2', { ms: 600 });
      await hand.pause(600);
    },
  },
  {
    id: 'drag-price-range-set',
    struggle: false,
    family: 'drag',
    html: shop(
      'Lamps',
      `<div class=card><label for=r>Price up to <b id=v>200</b></label><input id=r type=range min=0 max=200 value=200 style="width:300px"></div><div id=h></div>`,
      `const ps = [39, 49, 89, 120, 189]; const draw = () => { $('#v').textContent = $('#r').value; $('#h').innerHTML = ps.filter(p => p <= $('#r').value).map(p => '<div class=card>Lamp ' + p + '.00</div>').join(''); }; draw(); $('#r').oninput = draw;`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.drag('#r', '#r', { at: { x: 0.97, y: 0.5 }, toAt: { x: 0.4, y: 0.5 } });
      await hand.pause(800);
      await hand.drag('#r', '#r', { at: { x: 0.41, y: 0.5 }, toAt: { x: 0.65, y: 0.5 } });
      await hand.pause(700);
      await hand.drag('#r', '#r', { at: { x: 0.65, y: 0.5 }, toAt: { x: 0.55, y: 0.5 }, ms: 300 });
      await hand.pause(600);
    },
  },
  {
    id: 'zoom-into-the-site-plan',
    struggle: false,
    family: 'zoom',
    html: erp(
      'Site plan',
      `<div class=row><button id=i aria-label="Zoom in">+</button><button id=o aria-label="Zoom out">−</button></div><div id=m style="width:680px;height:360px;overflow:hidden;background:#dfe9d8"><svg id=s width=680 height=360 style="transition:transform .12s"><rect x=260 y=120 width=120 height=80 fill="#999"/><rect x=420 y=160 width=60 height=60 fill="#777"/></svg></div>`,
      `let z = 1; const set = f => { z = Math.min(12, Math.max(0.5, z * f)); $('#s').style.transform = 'scale(' + z + ')'; }; $('#i').onclick = () => set(1.25); $('#o').onclick = () => set(0.8); $('#m').onwheel = e => { e.preventDefault(); set(e.deltaY < 0 ? 1.15 : 0.87); }; $('#m').ondblclick = () => set(1.5);`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.burst('#i', 5, 260);
      await hand.move('#m');
      await hand.wheel(-100, 5, 130);
      await hand.pause(300);
      await hand.wheel(100, 6, 130);
      await hand.burst('#m', 2, 120);
      await hand.pause(400);
      await hand.burst('#o', 3, 280);
      await hand.pause(600);
    },
  },
  {
    id: 'files-opened-by-double-click',
    struggle: false,
    family: 'double click',
    html: hr(
      'Personnel file',
      `<div id=p class=mute>/</div><div id=l></div>`,
      `const tree = { '/': ['Contract', 'Certificates', 'Pay'], '/Certificates': ['2019', '2024'], '/Certificates/2024': ['welding.pdf'] }; let at = '/'; const draw = () => { $('#p').textContent = at; $('#l').innerHTML = (tree[at] || ['(file shown)']).map(n => '<div class=card data-n="' + n + '" style="width:240px;user-select:none">' + n + '</div>').join(''); }; draw();
      $('#l').onclick = e => { $$('#l .card').forEach(c => { c.style.background = c === e.target ? '#dbe8fb' : ''; }); }; $('#l').ondblclick = e => { const n = e.target.dataset.n; if (n) { at = (at === '/' ? '/' : at + '/') + n; draw(); } };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (const name of ['Certificates', '2024', 'welding.pdf']) {
        await hand.burst(`[data-n="${name}"]`, 2, 110);
        await hand.pause(800);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'many-rows-chosen-with-ctrl',
    struggle: false,
    family: 'multi-select',
    html: tickets(
      'Queue',
      `<p id=n>0 chosen</p><div id=l>${Array.from({ length: 9 }, (_, i) => `<div class=row data-i=${i} style="background:#fff;padding:6px 12px;margin:2px;width:360px;user-select:none">44${70 + i} Ticket</div>`).join('')}</div><button id=c class=btn>Close chosen</button>`,
      `let last = 0; $('#l').onclick = e => { const i = +e.target.dataset.i; $$('#l .row').forEach((r, k) => { const was = r.getAttribute('aria-selected') === 'true'; const on = e.shiftKey ? k >= Math.min(i, last) && k <= Math.max(i, last) : e.ctrlKey ? (k === i ? !was : was) : k === i; r.setAttribute('aria-selected', on); r.style.background = on ? '#dbe8fb' : '#fff'; }); last = i; $('#n').textContent = $$('[aria-selected=true]').length + ' chosen'; };
      $('#c').onclick = () => { $$('[aria-selected=true]').forEach(r => r.remove()); $('#n').textContent = 'Closed'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await page.keyboard.down('Control');
      for (const n of [0, 2, 3, 5, 3, 7]) {
        await hand.click(`[data-i="${n}"]`, { at: { x: 0.2, y: 0.5 } });
        await hand.pause(260);
      }
      await page.keyboard.up('Control');
      await hand.pause(400);
      await hand.click('#c');
      await hand.pause(600);
    },
  },
  {
    id: 'article-read-down-and-up-once',
    struggle: false,
    family: 'scroll',
    html: hr(
      'Travel policy',
      `<div class=card id=t></div><button id=ok class=btn>I have read this</button>`,
      `for (let n = 1; n < 16; n++) { const h = document.createElement('h2'); h.textContent = n + '. Section'; const p = document.createElement('p'); p.textContent = 'Journeys are to be asked for beforehand. Receipts are kept for ten years. '.repeat(4); $('#t').append(h, p); } $('#ok').onclick = () => toast('Noted');`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (let n = 0; n < 5; n++) {
        await hand.wheel(130, 2, 130);
        await hand.pause(600);
      }
      await hand.wheel(-240, 3, 130);
      await hand.pause(800);
      await hand.wheel(320, 6, 110);
      await hand.click('#ok');
      await hand.pause(600);
    },
  },
];
