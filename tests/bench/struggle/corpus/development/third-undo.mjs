import { byHand, workplace } from './third-workplaces.mjs';

/** An editor that keeps its own history, as editors built on a model do. */
const history = `const past = [], ahead = []; let undone = 0, redone = 0;
  const undo = () => { if (!past.length) return; undone++; ahead.push(state()); restore(past.pop()); }; const redo = () => { if (!ahead.length) return; redone++; past.push(state()); restore(ahead.pop()); };
  document.addEventListener('keydown', e => { if (!e.ctrlKey) return; const k = e.key.toLowerCase(); if (k === 'z' && !e.shiftKey) { e.preventDefault(); undo(); } else if (k === 'y' || k === 'z') { e.preventDefault(); redo(); } });
  press('#undo', undo); press('#redo', redo);`;

/** Steps taken back. */
export const scenarios = [
  {
    id: 'dev3-undo-word-that-is-put-right-wrongly',
    struggle: true,
    family: 'undo',
    kinds: ['repeated-undo', 'field-re-entry'],
    target: '#note',
    html: workplace(
      'ward',
      `<div class="panel"><h2>Note</h2><div id="note" contenteditable="true" spellcheck="false" style="border:1px solid #9bb;min-height:90px;padding:8px"></div></div>`,
      `const note = $('#note'); let wrongly = 0; const state = () => note.textContent; const end = () => { const r = document.createRange(); r.selectNodeContents(note); r.collapse(false); getSelection().removeAllRanges(); getSelection().addRange(r); };
      const restore = t => { note.textContent = t; end(); }; ${history}
      note.addEventListener('input', () => { const t = note.textContent; if (/hydroxyzine\\s$/.test(t)) { past.push(t.replace(/\\s$/, '')); wrongly++; restore(t.replace(/hydroxyzine\\s$/, 'hydralazine\\u00a0')); } });`,
    ),
    after: `wrongly === 4 && undone === 3 && note.textContent.includes('hydralazine')`,
    run: byHand(async (h, mark) => {
      await h.click('#note');
      await h.type('give hydroxyzine ', 95);
      await h.pause(1500);
      await h.key('Control+z');
      await h.pause(700);
      await h.type(' ', 90);
      await h.pause(1300);
      await h.key('Control+z');
      mark();
      await h.pause(900);
      await h.key('Backspace', 11, 90);
      await h.pause(500);
      await h.type('hydroxyzine ', 130);
      await h.pause(1400);
      await h.key('Control+z');
      await h.pause(800);
      await h.type(' ', 120);
      await h.pause(2200);
    }),
  },
  {
    id: 'dev3-undo-column-pasted-over-the-wrong-cells',
    struggle: true,
    family: 'undo',
    kinds: ['repeated-undo', 'error-loop'],
    target: ['#undo', '#paste', 'table'],
    html: workplace(
      'sheet',
      `<button id="undo" aria-label="Undo">↶</button><button id="redo" aria-label="Redo">↷</button><button id="paste">Paste special</button><table></table>`,
      `let cells = Array.from({ length: 40 }, (_, n) => String(n * 3)), at = 9, pasted = 0; const state = () => cells.join();
      const draw = () => paint('table', Array.from({ length: 8 }, (_, r) => '<tr>' + cells.slice(r * 5, r * 5 + 5).map((v, c) => '<td data-c="' + (r * 5 + c) + '" style="' + (r * 5 + c === at ? 'outline:2px solid #27c' : '') + '">' + v + '</td>').join('') + '</tr>').join('')); const restore = t => { cells = t.split(','); draw(); }; draw(); ${history}
      press('[data-c]', n => { at = Number(n.dataset.c); draw(); });
      press('#paste', () => { past.push(state()); ahead.length = 0; pasted++; for (let n = 0; n < 5; n++) cells[(Math.floor(at / 5) * 5 + n + 5) % 40] = '#REF!'; draw(); });`,
    ),
    after: `pasted === 4 && undone === 4 && redone === 1`,
    run: byHand(async (h, mark) => {
      await h.click('[data-c="11"]');
      await h.pause(700);
      await h.click('#paste');
      await h.pause(1700);
      await h.click('#undo');
      await h.pause(900);
      await h.click('[data-c="10"]');
      await h.click('#paste');
      await h.pause(1200);
      await h.click('#undo');
      mark();
      await h.pause(1100);
      await h.click('#redo');
      await h.pause(1300);
      await h.click('#undo');
      await h.pause(800);
      await h.click('[data-c="16"]');
      await h.click('#paste');
      await h.pause(1000);
      await h.click('#undo');
      await h.pause(700);
      await h.click('[data-c="6"]');
      await h.click('#paste');
      await h.pause(2300);
    }),
  },
  {
    id: 'dev3-undo-takes-back-what-somebody-else-did',
    struggle: true,
    family: 'undo',
    kinds: ['repeated-undo'],
    target: ['#undo', '#redo', '#wall'],
    html: workplace(
      'desk',
      `<button id="undo">Undo</button><button id="redo">Redo</button><button id="mine" class="main">Add my note</button><div id="wall"></div>`,
      `let notes = ['Priya: budget?', 'Tom: move to June']; const state = () => notes.join('|'), draw = () => paint('#wall', notes.map(t => '<div class="item">' + t + '</div>').join('')), restore = t => { notes = t ? t.split('|') : []; draw(); }; draw(); ${history}
      const add = t => { past.push(state()); notes.push(t); draw(); }; press('#mine', () => { add('Me: hire two'); setTimeout(() => add('Priya: what about Ana?'), 300); setTimeout(() => add('Tom: and the van'), 600); });`,
    ),
    after: `undone === 7 && redone === 5 && notes.includes('Me: hire two')`,
    run: byHand(async (h, mark) => {
      await h.click('#mine');
      await h.pause(1500);
      await h.click('#undo');
      await h.pause(1400);
      await h.click('#redo');
      await h.pause(1100);
      await h.burst('#undo', 2, 700);
      await h.pause(600);
      mark();
      await h.pause(800);
      await h.burst('#redo', 2, 600);
      await h.pause(1500);
      await h.key('Control+z', 2, 650);
      await h.pause(900);
      await h.key('Control+y', 2, 600);
      await h.pause(1200);
      await h.burst('#undo', 2, 520);
      await h.pause(2100);
    }),
  },
  {
    id: 'dev3-undo-ok-sketch-with-a-stroke-taken-back-now-and-then',
    struggle: false,
    family: 'undo',
    html: workplace(
      'claims',
      `<h1>Sketch of the crossing</h1><button id="undo">Undo stroke</button><br><canvas width="720" height="380" style="border:1px solid #999"></canvas>`,
      `const c = $('canvas'), x = c.getContext('2d'), strokes = []; let held, undone = 0; const draw = () => { x.clearRect(0, 0, 720, 380); for (const s of strokes) { x.beginPath(); s.forEach((p, n) => (n ? x.lineTo(p[0], p[1]) : x.moveTo(p[0], p[1]))); x.stroke(); } };
      c.addEventListener('pointerdown', e => { held = [[e.offsetX, e.offsetY]]; strokes.push(held); }); c.addEventListener('pointermove', e => { if (held) { held.push([e.offsetX, e.offsetY]); draw(); } }); c.addEventListener('pointerup', () => { held = undefined; }); press('#undo', () => { strokes.pop(); undone++; draw(); });`,
    ),
    after: `strokes.length === 5 && undone === 2`,
    run: byHand(async h => {
      const stroke = async (x, y, toX, toY) => {
        await h.drag('canvas', 'canvas', { at: { x, y }, toAt: { x: toX, y: toY }, ms: 500 });
        await h.pause(650);
      };
      await stroke(0.1, 0.5, 0.9, 0.48);
      await stroke(0.5, 0.1, 0.62, 0.9);
      await h.click('#undo');
      await h.pause(500);
      await stroke(0.5, 0.1, 0.5, 0.9);
      await stroke(0.3, 0.4, 0.4, 0.4);
      await stroke(0.55, 0.7, 0.7, 0.5);
      await h.click('#undo');
      await h.pause(400);
      await stroke(0.55, 0.7, 0.55, 0.6);
      await stroke(0.1, 0.6, 0.45, 0.6);
      await h.pause(1300);
    }),
  },
  {
    id: 'dev3-undo-ok-sentence-taken-back-and-writing-goes-on',
    struggle: false,
    family: 'undo',
    html: workplace(
      'school',
      `<h1>Report</h1><div class="card"><div id="note" contenteditable="true" spellcheck="false" style="min-height:80px"></div></div>`,
      `const note = $('#note'); let last = ''; const state = () => note.textContent; const restore = t => { note.textContent = t; last = t; const r = document.createRange(); r.selectNodeContents(note); r.collapse(false); getSelection().removeAllRanges(); getSelection().addRange(r); }; ${history}
      note.addEventListener('input', () => { if (/[\\s.]$/.test(note.textContent)) { past.push(last); last = note.textContent; } });`,
    ),
    after: `undone === 5 && note.textContent.replace(/\\s/g, ' ').trim() === 'Ida reads well. She has grown in confidence.'`,
    run: byHand(async h => {
      await h.click('#note');
      await h.type('Ida reads well. She is rather too quiet.', 70);
      await h.pause(1300);
      await h.key('Control+z', 5, 330);
      await h.pause(600);
      await h.type('She has grown in confidence.', 75);
      await h.pause(1800);
    }),
  },
  {
    id: 'dev3-undo-ok-photograph-compared-before-and-after',
    struggle: false,
    family: 'undo',
    html: workplace(
      'claims',
      `<h1>Photograph 3</h1><button id="light">Lighten</button> <button id="undo">Undo</button> <button id="redo">Redo</button> <button id="save">Save</button><div id="photo" style="width:420px;height:240px;background:linear-gradient(45deg,#333,#a86,#eee)"></div><p id="end"></p>`,
      `let light = 100; const state = () => light, restore = v => { light = v; $('#photo').style.filter = 'brightness(' + v + '%)'; say('#end', v + ' %'); }; ${history}
      press('#light', () => { past.push(light); restore(light + 45); }); press('#save', async () => { say('#end', 'Saving…'); await api(300); say('#end', 'Saved at ' + light + ' %'); });`,
    ),
    after: `$('#end').textContent === 'Saved at 145 %' && undone === 2 && redone === 2`,
    run: byHand(async h => {
      await h.click('#light');
      await h.rest('#photo', 1600);
      await h.key('Control+z');
      await h.pause(1500);
      await h.key('Control+y');
      await h.pause(1400);
      await h.key('Control+z');
      await h.pause(1100);
      await h.key('Control+y');
      await h.pause(900);
      await h.click('#save');
      await h.pause(2000);
    }),
  },
];
