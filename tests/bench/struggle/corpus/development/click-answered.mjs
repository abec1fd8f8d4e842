import { dress } from './dress.mjs';
import { byHand } from './hands.mjs';

const player = `<h1>Pronunciation</h1><div class="card">Schedule <button id="play">&#9654; Listen</button></div>
<div class="card">Invoice <button>&#9654; Listen</button></div>`;

/** Presses that are answered, many of them quickly, some silently. */
export const scenarios = [
  {
    id: 'dev-click-ok-stepper',
    struggle: false,
    family: 'click',
    html: dress(
      'shop',
      `<h2>Coffee beans</h2><p><button id="less">Fewer</button> <output id="n">1</output> <button id="plus">More</button></p>
      <button id="add">Add to basket</button><p id="note"></p>`,
      `let n = 1; on('#plus', 'click', () => say('#n', ++n)); on('#less', 'click', () => say('#n', --n)); on('#add', 'click', () => say('#note', 'Added ' + n));`,
      'advert',
    ),
    after: `$('#note').textContent === 'Added 10'`,
    run: byHand(async h => {
      await h.press('#plus');
      await h.again(9, 190);
      await h.pause(600);
      await h.press('#less');
      await h.pause(700);
      await h.press('#add');
      await h.wander(700);
    }),
  },
  {
    id: 'dev-click-ok-carousel',
    struggle: false,
    family: 'click',
    html: dress(
      'shop',
      `<h2>Showroom</h2><div style="width:480px;overflow:hidden;border:1px solid"><div id="strip" style="display:flex;transition:transform .35s">
      ${['Oak', 'Ash', 'Pine', 'Elm', 'Beech', 'Larch', 'Birch', 'Yew'].map(wood => `<div style="flex:0 0 480px;height:150px">${wood} desk</div>`).join('')}
      </div></div><button id="next" aria-label="Next picture">&rsaquo;</button>`,
      `let k = 0; on('#next', 'click', () => { k = (k + 1) % 8; $('#strip').style.transform = 'translateX(' + -480 * k + 'px)'; });`,
    ),
    after: `k === 7`,
    run: byHand(async h => {
      await h.press('#next');
      await h.again(3, 420);
      await h.wander(900);
      await h.press('#next');
      await h.again(2, 380);
      await h.wander(700);
    }),
  },
  {
    id: 'dev-click-ok-next-month',
    struggle: false,
    family: 'click',
    html: dress(
      'portal',
      `<h1>Book a room</h1><p><button id="prev">&laquo;</button><b id="month" style="display:inline-block;width:130px">January</b> <button id="next">&raquo;</button></p>
      <table id="days"></table><p id="note"></p>`,
      `const names = ['January','February','March','April','May','June','July','August','September','October']; let m = 0;
      const draw = () => { say('#month', names[m]); $('#days').replaceChildren(); for (let w = 0; w < 4; w++) { const r = make('tr', '', $('#days'));
        for (let d = 1; d < 8; d++) make('td', w * 7 + d, r); } }; draw();
      on('#next', 'click', () => { m++; draw(); }); $('#days').addEventListener('click', e => { say('#note', e.target.textContent + ' ' + names[m]); e.target.style.background = '#cfc'; });`,
    ),
    after: `$('#note').textContent === '10 August'`,
    run: byHand(async h => {
      await h.press('#next');
      await h.again(6, 260);
      await h.pause(800);
      await h.press('#days tr:nth-child(2) td:nth-child(3)');
      await h.wander(1500);
    }),
  },
  {
    id: 'dev-click-ok-words-picked-out-by-double-and-triple-click',
    struggle: false,
    family: 'click',
    html: dress(
      'portal',
      `<h1>Order confirmation</h1><p id="ref">Your reference is <b>HX20931</b> and was sent to you.</p>
      <p id="long">Please quote the whole of this paragraph in every letter, so that we can find your case quickly.</p>`,
    ),
    after: `getSelection().toString().trim().startsWith('Please quote')`,
    run: byHand(async (h, _mark, page) => {
      await h.press('#ref b');
      await h.again(1, 170);
      await h.pause(500);
      await page.keyboard.press('Control+c');
      await h.wander(900);
      await h.press('#long');
      await h.again(2, 160);
      await h.pause(600);
      await page.keyboard.press('Control+c');
      await h.wander(1100);
    }),
  },
  {
    id: 'dev-click-ok-drawing-on-a-canvas',
    struggle: false,
    family: 'click',
    html: dress(
      'cloud',
      `<h1>Site plan</h1><p>Press to set a mark on the plan.</p><canvas id="plan" width="700" height="420" style="background:#fff;border:1px solid #999"></canvas>`,
      `const pen = $('#plan').getContext('2d'); let marks = 0; on('#plan', 'click', e => { marks++; pen.beginPath(); pen.arc(e.offsetX, e.offsetY, 5, 0, 7); pen.fill(); });`,
      'feed',
    ),
    after: `marks === 9`,
    run: byHand(async (h, _mark, page) => {
      const { x, y } = await page.locator('#plan').boundingBox();
      for (let n = 0; n < 5; n++) {
        await h.press({ x: x + 140 + n * 34, y: y + 120 });
        await h.pause(160);
      }
      await h.pause(700);
      for (let n = 0; n < 4; n++) await h.press({ x: x + 300, y: y + 200 + n * 12 });
      await h.wander(700);
    }),
  },
  {
    id: 'dev-click-ok-sound-only',
    struggle: false,
    family: 'click',
    html: dress(
      'cloud',
      player,
      `let played = 0; on('button', 'click', () => { played++; const sound = window.sound ||= new AudioContext(); const tone = sound.createOscillator();
        tone.connect(sound.destination); tone.start(); tone.stop(sound.currentTime + 0.5); });`,
    ),
    after: `played === 3`,
    run: byHand(async h => {
      await h.press('#play');
      await h.pause(2400);
      await h.pressHere();
      await h.pause(1600);
      await h.press('.card:nth-of-type(2) button');
      await h.wander(700);
    }),
  },
  {
    id: 'dev-click-ok-copied-without-a-sign',
    struggle: false,
    family: 'click',
    html: dress(
      'cloud',
      `<h1>API keys</h1><div class="card">Staging <code>st-1190</code> <button id="one">Copy</button></div>
      <div class="card">Live <code>lv-7742</code> <button id="two">Copy</button></div><textarea id="pad"></textarea>`,
      `on('#one', 'click', () => navigator.clipboard.writeText('st-1190')); on('#two', 'click', () => navigator.clipboard.writeText('lv-7742'));`,
    ),
    after: `$('#pad').value.length > 6`,
    run: byHand(async h => {
      await h.press('#one');
      await h.pause(700);
      await h.press('#pad');
      await h.key('Control+v');
      await h.pause(900);
      await h.press('#two');
      await h.pause(600);
      await h.press('#pad');
      await h.key('Control+v');
      await h.wander(700);
    }),
  },
  {
    id: 'dev-click-ok-three-downloads',
    struggle: false,
    family: 'click',
    html: dress(
      'ledger',
      `<h1>Statements</h1><table>${['March', 'April', 'May'].map(month => `<tr><td>${month}</td><td><button>Download</button></td></tr>`).join('')}</table>`,
      `let got = 0; on('button', 'click', () => { got++; location.href = '/file.csv'; });`,
    ),
    after: `got === 3`,
    run: byHand(async h => {
      for (const row of [1, 2, 3]) {
        await h.press(`tr:nth-child(${row}) button`);
        await h.pause(1100);
      }
      await h.wander(700);
    }),
  },
];
