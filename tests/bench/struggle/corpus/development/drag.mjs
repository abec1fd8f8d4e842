import { dress } from './dress.mjs';
import { byHand } from './hands.mjs';

const board = `<h1>Sprint</h1><div style="display:flex;gap:20px">${['To do', 'Doing', 'Done'].map((c, n) => `<section class="card col" id="c${n}" style="width:240px;min-height:320px"><h3>${c}</h3></section>`).join('')}</div>`;

const boardScript =
  keeps => `let moves = 0, grabs = 0, held, dx, dy; ['Price page', 'Badge print', 'Stock count'].forEach(t => { const n = make('div', t, $('#c0')); n.className = 'item'; n.style.cssText = 'border:1px solid #999;padding:12px;margin:6px;background:#fff;cursor:grab;user-select:none'; });
 document.addEventListener('pointerdown', e => { const n = e.target.closest('.item'); if (!n) return; grabs++; held = n; dx = e.clientX; dy = e.clientY; });
 document.addEventListener('pointermove', e => { if (held) { held.style.transform = 'translate(' + (e.clientX - dx) + 'px,' + (e.clientY - dy) + 'px)'; held.style.pointerEvents = 'none'; } });
 document.addEventListener('pointerup', e => { if (!held) return; const col = document.elementFromPoint(e.clientX, e.clientY)?.closest('.col'); held.style.transform = ''; held.style.pointerEvents = ''; if (${keeps} && col && col !== held.parentNode) { col.append(held); moves++; } held = null; });`;

const slider = follows => [
  `<h1>Loan</h1><p>Sum <output id="v">20000</output></p><div id="track" style="width:520px;height:8px;background:#bbb;border-radius:4px;position:relative;margin:40px 20px">
  <div id="thumb" role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="520" aria-valuenow="100" style="position:absolute;left:100px;top:-10px;width:28px;height:28px;border-radius:50%;background:#1d70b8;cursor:grab"></div></div><button>Next</button>`,
  `let sets = 0, grabs = 0, held = false; on('#thumb', 'pointerdown', e => { grabs++; held = true; e.preventDefault(); }); document.addEventListener('pointermove', e => { if (!held || !${follows}) return; const x = Math.max(0, Math.min(520, e.clientX - $('#track').getBoundingClientRect().left)); sets++; $('#thumb').style.left = x + 'px'; $('#thumb').setAttribute('aria-valuenow', x); say('#v', Math.round(x) * 200); });
  document.addEventListener('pointerup', () => { held = false; });`,
];

/** Things dragged: those that go where they should, and those that do not. */
export const scenarios = [
  {
    id: 'dev-drag-card-springs-back',
    struggle: true,
    family: 'drag',
    kinds: ['failed-drag'],
    target: '.item',
    html: dress('cloud', board, boardScript('false'), 'feed'),
    after: `grabs === 4 && moves === 0`,
    run: byHand(async (h, mark) => {
      for (let n = 0; n < 4; n++) {
        await h.drag('#c0 .item:nth-of-type(1)', n === 2 ? '#c2' : '#c1');
        if (n === 1) mark();
        await h.pause(750);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-drag-handle-that-does-not-follow',
    struggle: true,
    family: 'drag',
    kinds: ['failed-drag'],
    target: '#thumb',
    html: dress('portal', ...slider('false')),
    after: `grabs >= 4 && sets === 0`,
    run: byHand(async (h, mark, page) => {
      const { x, y } = await page.locator('#track').boundingBox();
      for (let n = 0; n < 4; n++) {
        await h.drag('#thumb', { x: x + 280 + n * 40, y: y + 6 });
        if (n === 1) mark();
        await h.pause(700);
      }
      await h.press('#thumb');
      await h.wander(700);
    }),
  },
  {
    id: 'dev-drag-file-onto-a-folder-that-takes-nothing',
    struggle: true,
    family: 'drag',
    kinds: ['failed-drag'],
    target: '.file',
    html: dress(
      'ledger',
      `<h1>Documents</h1><table>${['Lease.pdf', 'Plan.pdf', 'Offer.pdf'].map(f => `<tr><td><span class="file" draggable="true">${f}</span></td></tr>`).join('')}</table><div id="folder" style="border:2px dashed #888;width:240px;padding:40px;margin:30px">Drop files here</div>`,
      `let tries = 0; on('.file', 'dragstart', e => { tries++; e.dataTransfer.setData('text/plain', 'file'); });`,
      'clock',
    ),
    after: `tries >= 3 && $$('.file').length === 3`,
    run: byHand(async (h, mark) => {
      for (let n = 0; n < 4; n++) {
        await h.drag(`tr:nth-child(${n === 2 ? 2 : 1}) .file`, '#folder');
        if (n === 1) mark();
        await h.pause(850);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-drag-ok-cards-moved-on',
    struggle: false,
    family: 'drag',
    html: dress('cloud', board, boardScript('true'), 'feed'),
    after: `moves === 4`,
    run: byHand(async h => {
      for (const [from, to] of [
        ['#c0', '#c1'],
        ['#c0', '#c1'],
        ['#c1', '#c2'],
        ['#c0', '#c1'],
      ]) {
        await h.drag(`${from} .item`, to);
        await h.pause(600);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-drag-ok-sum-set-finely',
    struggle: false,
    family: 'drag',
    html: dress('portal', ...slider('true')),
    after: `sets > 20`,
    run: byHand(async (h, _mark, page) => {
      const { x, y } = await page.locator('#track').boundingBox();
      for (const at of [320, 260, 300, 284]) {
        await h.drag('#thumb', { x: x + at, y: y + 6 });
        await h.pause(600);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-drag-ok-passages-selected-with-the-mouse',
    struggle: false,
    family: 'drag',
    html: dress(
      'portal',
      `<h1>Minutes</h1><p id="a">The roof will be mended in May by Holt and Sons.</p><p id="b">The lift is to be looked at before the summer.</p><p id="c">Next meeting on the ninth.</p>`,
    ),
    after: `getSelection().toString().length > 8`,
    run: byHand(async (h, _mark, page) => {
      for (const q of ['#a', '#b', '#c']) {
        const { x, y, height } = await page.locator(q).boundingBox();
        await h.drag({ x: x + 12, y: y + height / 2 }, { x: x + 190, y: y + height / 2 });
        await h.pause(400);
        await h.key('Control+c', 1, 500);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-drag-ok-map-pushed-about',
    struggle: false,
    family: 'drag',
    html: dress(
      'cloud',
      `<h1>Deliveries</h1><canvas id="map" width="800" height="440" style="background:#dfe8d8;cursor:grab"></canvas>`,
      `let pans = 0, held = false, ox = 0, oy = 0; const pen = $('#map').getContext('2d'); const draw = () => { pen.clearRect(0, 0, 800, 440); for (let n = 0; n < 9; n++) pen.fillRect(80 * n + ox, 60 + 35 * n + oy, 24, 16); }; draw();
      on('#map', 'pointerdown', e => { held = true; $('#map').setPointerCapture(e.pointerId); }); on('#map', 'pointermove', e => { if (held) { ox += e.movementX; oy += e.movementY; draw(); } }); on('#map', 'pointerup', () => { held = false; pans++; });`,
    ),
    after: `pans === 5`,
    run: byHand(async (h, _mark, page) => {
      const { x, y } = await page.locator('#map').boundingBox();
      for (const [fromX, toX] of [
        [600, 250],
        [580, 240],
        [250, 520],
        [600, 300],
        [300, 340],
      ]) {
        await h.drag({ x: x + fromX, y: y + 240 }, { x: x + toX, y: y + 190 });
        await h.pause(350);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-drag-ok-column-made-wider',
    struggle: false,
    family: 'drag',
    html: dress(
      'ledger',
      `<h1>Stock</h1><table style="table-layout:fixed;width:600px"><tr><th id="h1" style="width:120px;position:relative">Article<span id="grip" style="position:absolute;right:0;top:0;width:9px;height:100%;background:#987;cursor:col-resize"></span></th><th>On hand</th></tr><tr><td>Toner, black, for the large printer</td><td>4</td></tr></table>`,
      `let from, width, sets = 0; on('#grip', 'pointerdown', e => { from = e.clientX; width = $('#h1').offsetWidth; e.preventDefault(); }); document.addEventListener('pointermove', e => { if (from) { $('#h1').style.width = Math.max(60, width + e.clientX - from) + 'px'; } }); document.addEventListener('pointerup', () => { if (from) sets++; from = 0; });`,
    ),
    after: `sets === 3`,
    run: byHand(async (h, _mark, page) => {
      for (const by of [150, -60, 30]) {
        const { x, y, width, height } = await page.locator('#grip').boundingBox();
        await h.drag('#grip', { x: x + width / 2 + by, y: y + height / 2 });
        await h.pause(700);
      }
      await h.wander(700);
    }),
  },
];
