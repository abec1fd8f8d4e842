import { dress } from './dress.mjs';
import { byHand } from './hands.mjs';

const editor = `<h1>Notice</h1><div class="card"><button id="u">Undo</button><button id="b">Bold</button><div id="e" contenteditable="true" style="min-height:140px;border:1px solid #bbb;padding:10px">The canteen is shut on Friday.</div></div>`;

const board = `<h1>Room plan</h1><p><button id="add">Add desk</button><button id="undo">Undo</button><button id="redo">Redo</button></p><div id="room" style="display:flex;gap:8px;flex-wrap:wrap;width:600px;min-height:160px;border:1px solid"></div>`;

const boardScript = `const desks = []; const gone = []; let undone = 0; const draw = () => { $('#room').replaceChildren(); desks.forEach(n => { make('div', 'Desk ' + n, $('#room')).style.cssText = 'border:1px solid;padding:16px'; }); };
 on('#add', 'click', () => { desks.push(desks.length + 1); draw(); }); on('#undo', 'click', () => { if (desks.length) { undone++; gone.push(desks.pop()); draw(); } }); on('#redo', 'click', () => { if (gone.length) { desks.push(gone.pop()); draw(); } });`;

/** Work taken back: in distress, or as a matter of course. */
export const scenarios = [
  {
    id: 'dev-undo-tried-and-taken-back-in-an-editor',
    struggle: true,
    family: 'undo',
    kinds: ['repeated-undo'],
    target: ['#e', '#b'],
    html: dress('cloud', editor, `on('#b', 'click', () => document.execCommand('bold'));`),
    after: `$('#e').textContent.startsWith('The canteen')`,
    run: byHand(async (h, mark) => {
      await h.press('#e');
      await h.key('Control+End', 1, 60);
      await h.type(' No hot', 80);
      await h.key('Enter', 2, 200);
      await h.pause(600);
      await h.key('Control+z', 2, 380);
      mark();
      await h.key('Control+z', 4, 330);
      await h.pause(700);
      await h.key('Control+Shift+z', 2, 320);
      await h.key('Control+z', 4, 300);
      await h.wander(700);
    }),
  },
  {
    id: 'dev-undo-button-pressed-to-find-the-way-back',
    struggle: true,
    family: 'undo',
    kinds: ['repeated-undo'],
    target: ['#undo', '#redo', '#room'],
    html: dress('ledger', board, boardScript, 'clock'),
    after: `undone >= 7`,
    run: byHand(async (h, mark) => {
      await h.press('#add');
      await h.again(5, 330);
      await h.wander(700);
      await h.press('#undo');
      await h.again(1, 600);
      mark();
      await h.again(2, 560);
      await h.pause(700);
      await h.press('#redo');
      await h.again(1, 600);
      await h.press('#undo');
      await h.again(3, 520);
      await h.wander(700);
    }),
  },
  {
    id: 'dev-undo-ok-two-steps-back-then-on-with-the-text',
    struggle: false,
    family: 'undo',
    html: dress('cloud', editor),
    after: `$('#e').textContent.includes('Bring')`,
    run: byHand(async h => {
      await h.press('#e');
      await h.key('Control+End', 1, 60);
      await h.type(' Thx', 80);
      await h.key('Control+z', 2, 240);
      await h.type(' Bring your own lunch, please.', 70);
      await h.wander(700);
    }),
  },
  {
    id: 'dev-undo-ok-one-desk-too-many',
    struggle: false,
    family: 'undo',
    html: dress('ledger', board, boardScript, 'clock'),
    after: `desks.length === 6`,
    run: byHand(async h => {
      await h.press('#add');
      await h.again(6, 330);
      await h.pause(700);
      await h.press('#undo');
      await h.wander(900);
      await h.press('#redo');
      await h.pause(900);
      await h.press('#undo');
      await h.wander(700);
    }),
  },
  {
    id: 'dev-undo-ok-words-rubbed-out-with-backspace',
    struggle: false,
    family: 'undo',
    html: dress('cloud', editor),
    after: `$('#e').textContent.endsWith('Monday.')`,
    run: byHand(async h => {
      await h.press('#e');
      await h.key('Control+End', 1, 60);
      await h.key('Backspace', 8, 75);
      await h.pause(300);
      await h.type(' on Tuesday', 80);
      await h.key('Backspace', 7, 80);
      await h.type('Monday.', 80);
      await h.wander(1100);
    }),
  },
];
