import { byPerson, pageOf } from './second-pages.mjs';

const nights = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
const shifts = ['Okafor', 'Lindt', 'Sand'];

/** An undo and redo of whole states, and a way to show the present one. */
const history = `const past = [], future = []; let undone = 0, redone = 0;
const put = change => { past.push(structuredClone(state)); future.length = 0; change(); show(); };
const undo = () => { if (!past.length) return; undone++; future.push(structuredClone(state)); state = past.pop(); show(); };
const redo = () => { if (!future.length) return; redone++; past.push(structuredClone(state)); state = future.pop(); show(); };
press('#undo', undo); press('#redo', redo);
addEventListener('keydown', e => { if (e.ctrlKey && e.key === 'z') { e.preventDefault(); undo(); } if (e.ctrlKey && e.key === 'y') { e.preventDefault(); redo(); } });`;

const buttons = '<button id="undo">Undo</button><button id="redo">Redo</button>';

/** People whose work does not come out as meant, and people who use undo as a tool. */
export const scenarios = [
  {
    id: 'dev2-undo-report-whose-format-spills-over',
    struggle: true,
    family: 'undo',
    kinds: ['repeated-undo', 'rage-click'],
    target: '#note, #bold',
    html: pageOf(
      'ward',
      `<h1>Report of the night</h1><button id="bold"><b>B</b></button><button id="list">•</button><div id="note" class="box" contenteditable="true" style="min-height:130px"><p>Slept until four.</p><p>Pain at five, tablet given.</p><p>Calm at six.</p></div>`,
      `let spills = 0; one('#bold').addEventListener('mousedown', e => { e.preventDefault(); spills++; one('#note').focus(); document.execCommand('selectAll'); document.execCommand('bold'); document.execCommand('foreColor', false, '#0b7a75'); });
      let taken = 0; one('#note').addEventListener('beforeinput', e => { if (e.inputType === 'historyUndo') taken++; });`,
    ),
    after: `spills === 3 && taken === 6`,
    run: byPerson(async (h, mark) => {
      await h.burst('#note p:nth-child(2)', 2, 160, { at: { x: 0.02, y: 0.5 } });
      await h.pause(500);
      await h.click('#bold');
      await h.pause(1300);
      await h.key('Control+z', 2, 420);
      await h.pause(900);
      await h.burst('#note p:nth-child(2)', 2, 160, { at: { x: 0.02, y: 0.5 } });
      await h.click('#bold');
      await h.pause(1100);
      mark();
      await h.key('Control+z', 3, 330);
      await h.pause(1200);
      await h.click('#bold');
      await h.pause(900);
      await h.key('Control+z', 3, 260);
      await h.pause(1700);
    }),
  },
  {
    id: 'dev2-undo-body-map-that-marks-the-wrong-place',
    struggle: true,
    family: 'undo',
    kinds: ['repeated-undo', 'failed-drag', 'dead-click'],
    target: '#map, #undo',
    html: pageOf(
      'ward',
      `<h1>Body map</h1>${buttons}<span id="count">0 marks</span><br><canvas id="map" width="420" height="360" style="border:1px solid"></canvas>`,
      `let state = []; ${history}
      const show = () => { const pen = one('#map').getContext('2d'); pen.clearRect(0, 0, 420, 360); pen.strokeRect(170, 40, 80, 220); pen.strokeRect(185, 5, 50, 35); state.forEach(([x, y]) => { pen.beginPath(); pen.arc(x, y, 9, 0, 7); pen.fillStyle = '#c33'; pen.fill(); }); one('#count').textContent = state.length + ' marks'; }; show();
      one('#map').addEventListener('click', e => put(() => { state.push([e.offsetX + 70, e.offsetY + 45]); }));`,
    ),
    after: `undone === 5 && state.length === 0`,
    run: byPerson(async (h, mark) => {
      const spots = [
        [0.48, 0.4],
        [0.5, 0.42],
        [0.46, 0.38],
        [0.44, 0.4],
        [0.5, 0.36],
      ];
      for (const [turn, [x, y]] of spots.entries()) {
        await h.click('#map', { at: { x, y } });
        await h.pause(turn < 2 ? 1100 : 700);
        if (turn % 2) await h.key('Control+z');
        else await h.click('#undo');
        await h.pause(turn === 3 ? 1800 : 800);
        if (turn === 2) mark();
      }
      await h.pause(1200);
    }),
  },
  {
    id: 'dev2-undo-rota-that-fills-the-whole-week',
    struggle: true,
    family: 'undo',
    kinds: ['repeated-undo', 'form-thrash'],
    target: '#rota, #rota td, #undo',
    html: pageOf(
      'registry',
      `<h1>Rota of the counter</h1>${buttons}<table id="rota"></table>`,
      `let state = {}; ${history}
      const show = () => fill('#rota', '<tr><th>' + ${JSON.stringify(nights)}.map(d => '<th>' + d).join('') + ${JSON.stringify(shifts)}.map((who, r) => '<tr><th>' + who + ${JSON.stringify(nights)}.map((d, c) => '<td data-cell="' + r + c + '">' + (state[r + '' + c] || '–')).join('')).join('')); show();
      press('[data-cell]', hit => put(() => { const row = hit.dataset.cell[0]; for (let c = 0; c < 5; c++) state[row + c] = 'early'; }));`,
    ),
    after: `undone === 6 && redone === 1 && Object.keys(state).length === 5`,
    run: byPerson(async (h, mark) => {
      const back = async (times, ms) => {
        for (let n = 0; n < times; n++) {
          await h.click('#undo');
          await h.pause(ms);
        }
      };
      await h.click('[data-cell="01"]');
      await h.pause(1500);
      await back(1, 900);
      await h.click('[data-cell="02"]');
      await h.pause(1100);
      await back(1, 700);
      await h.click('[data-cell="12"]');
      await h.pause(1000);
      await back(1, 600);
      mark();
      await h.click('#redo');
      await h.pause(900);
      await back(1, 700);
      await h.click('[data-cell="21"]');
      await h.click('[data-cell="22"]');
      await h.pause(800);
      await back(2, 450);
      await h.click('[data-cell="01"]');
      await h.pause(1600);
    }),
  },
  {
    id: 'dev2-undo-ok-before-and-after-of-a-change',
    struggle: false,
    family: 'undo',
    html: pageOf(
      'desk',
      `<h1>Notice for the lobby</h1>${buttons}<button id="large">Larger title</button><button id="blue">Blue</button><div id="sheet" class="card" style="height:200px"></div><button id="keep" class="main">Keep</button><p id="kept"></p>`,
      `let state = { size: 20, colour: 'black' }; ${history}
      const show = () => fill('#sheet', '<b style="font-size:' + state.size + 'px;color:' + state.colour + '">Closed on Friday</b>'); show(); press('#large', () => put(() => { state.size = 36; })); press('#blue', () => put(() => { state.colour = 'blue'; })); press('#keep', async () => { await ask(200); fill('#kept', 'The notice was saved.'); });`,
    ),
    after: `undone === 3 && redone === 3 && one('#kept').textContent !== '' && state.size === 36`,
    run: byPerson(async h => {
      await h.click('#large');
      await h.pause(1200);
      await h.click('#blue');
      await h.pause(1500);
      for (const ms of [1700, 1400, 1300]) {
        await h.click('#undo');
        await h.pause(ms);
        await h.click('#redo');
        await h.pause(ms);
      }
      await h.click('#keep');
      await h.pause(1600);
    }),
  },
  {
    id: 'dev2-undo-ok-slips-of-the-pen-taken-back-at-once',
    struggle: false,
    family: 'undo',
    html: pageOf(
      'buying',
      `<h1>Letter to Halden</h1><div id="letter" class="panel" contenteditable="true" style="min-height:140px"></div><small id="saved"></small>`,
      `let taken = 0; one('#letter').addEventListener('beforeinput', e => { if (e.inputType === 'historyUndo') taken++; }); let idle; one('#letter').addEventListener('input', () => { clearTimeout(idle); idle = setTimeout(async () => { await ask(100); one('#saved').textContent = 'Draft saved'; }, 900); });`,
    ),
    after: `taken >= 3 && one('#letter').textContent.endsWith('by Friday.')`,
    run: byPerson(async h => {
      await h.click('#letter');
      await h.type('We thank you for ', 75);
      await h.pause(500);
      await h.key('Control+Backspace');
      await h.pause(500);
      await h.key('Control+z');
      await h.pause(500);
      await h.type('your offer ', 75);
      await h.pause(700);
      await h.key('Control+Shift+ArrowLeft');
      await h.key('Control+b');
      await h.pause(1100);
      await h.key('Control+z');
      await h.pause(400);
      await h.key('End');
      await h.type('and ask you ', 75);
      await h.key('Control+Backspace');
      await h.pause(600);
      await h.key('Control+z');
      await h.pause(700);
      await h.key('End');
      await h.type('to deliver by Friday.', 80);
      await h.pause(1700);
    }),
  },
  {
    id: 'dev2-undo-ok-beds-moved-back-after-a-call',
    struggle: false,
    family: 'undo',
    html: pageOf(
      'ward',
      `<h1>Bed plan</h1>${buttons}<ul id="steps"></ul><table id="beds"></table><label>Admit <input id="name"></label>`,
      `let state = { steps: [], beds: {} }; ${history}
      const show = () => { fill('#beds', '<tr>' + [1, 2, 3, 4, 5, 6].map(n => '<td data-bed="' + n + '">Bed ' + n + '<br>' + (state.beds[n] || 'free')).join('')); fill('#steps', state.steps.map(s => '<li>' + s).join('')); }; show();
      press('[data-bed]', hit => { const who = one('#name').value; if (!who) return; put(() => { state.beds[hit.dataset.bed] = who; state.steps.push(who + ' to bed ' + hit.dataset.bed); }); one('#name').value = ''; });`,
    ),
    after: `undone === 4 && state.steps.length === 3 && state.beds[6] === 'Hill'`,
    run: byPerson(async h => {
      const admit = async (name, bed) => {
        await h.click('#name');
        await h.type(name, 70);
        await h.click(`[data-bed="${bed}"]`);
        await h.pause(450);
      };
      for (const [n, name] of ['Wood', 'Lake', 'Marsh', 'Field', 'Sand'].entries()) await admit(name, n + 1);
      await h.pause(1800);
      for (let n = 0; n < 4; n++) {
        await h.click('#undo');
        await h.pause(850);
      }
      await admit('Lake', 5);
      await admit('Hill', 6);
      await h.pause(1500);
    }),
  },
];
