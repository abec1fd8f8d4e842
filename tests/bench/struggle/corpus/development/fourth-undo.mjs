import { doneBy, siteOf } from './fourth-site.mjs';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
const board = `<h1>Vans, week 48</h1><p><button id="undo">Undo</button> <span id="left"></span></p><table><tr>${days.map(name => `<th>${name}`).join('')}</tr><tr>${days.map((_, n) => `<td class="slot" data-n="${n}" style="width:150px;height:64px;background:#fff"></td>`).join('')}</tr></table><p>Press the tour, then a day.</p>`;

const boardScript = (
  wrong = '',
) => `let at = 1, held = false, undone = 0; const past = []; const draw = () => { $$('.slot').forEach((cell, n) => { cell.innerHTML = n === at ? '<button id="tour" class="main"' + (held ? ' style="outline:3px solid gold"' : '') + '>Tour 14</button>' : ''; }); $('#left').textContent = past.length + ' changes'; }; draw();
when('click', '.slot', (cell, event) => { if (event.target.id === 'tour') { held = !held; draw(); return; } if (!held) return; past.push(at); at = Number(cell.dataset.n); ${wrong} held = false; draw(); });
when('click', '#undo', () => { if (past.length) { at = past.pop(); undone++; draw(); } });`;

const letter = `<h1>Letter to Hollis Dental</h1><p><button data-do="bold"><b>B</b></button> <button data-do="italic"><i>I</i></button> <button data-do="insertUnorderedList">List</button></p><div id="text" contenteditable="true" style="border:1px solid #aab2bd;min-height:230px;padding:14px"><p>Dear Mrs Hollis,</p><p>thank you for your order of gloves and masks.</p></div>`;

const letterScript = `let undos = 0, redos = 0; when('mousedown', '[data-do]', (button, event) => { event.preventDefault(); document.execCommand(button.dataset.do); });
$('#text').addEventListener('input', event => { if (event.inputType === 'historyUndo') undos++; if (event.inputType === 'historyRedo') redos++; });`;

/** Taking back what was done. */
export const scenarios = [
  {
    id: 'dev4-undo-a-letter-taken-back-again-and-again',
    struggle: true,
    family: 'undo',
    kinds: ['repeated-undo'],
    target: ['#text', '[data-do]'],
    html: siteOf('crm', letter, letterScript),
    after: `undos >= 8`,
    run: doneBy(async (h, mark) => {
      await h.click('#text p >> nth=1', { at: { x: 0.3, y: 0.5 } });
      await h.key('End');
      await h.key('Enter');
      await h.type('gloves', 80);
      await h.click('[data-do=insertUnorderedList]');
      await h.pause(900);
      await h.key('Control+z', 3, 380);
      mark();
      await h.pause(900);
      await h.click('[data-do=insertUnorderedList]');
      await h.type('gloves', 85);
      await h.key('Enter');
      await h.type('masks', 85);
      await h.pause(900);
      await h.key('Control+z', 4, 330);
      await h.pause(1000);
      await h.click('[data-do=insertUnorderedList]');
      await h.type('gloves', 85);
      await h.key('Enter');
      await h.pause(700);
      await h.key('Control+z', 3, 300);
      await h.pause(1100);
    }),
  },
  {
    id: 'dev4-undo-a-tour-that-lands-on-the-wrong-day',
    struggle: true,
    family: 'undo',
    kinds: ['repeated-undo'],
    target: ['#undo', '.slot', '#tour'],
    html: siteOf('desk', board, boardScript('at = Math.min(4, at + 1);')),
    after: `undone === 4`,
    run: doneBy(async (h, mark) => {
      for (let turn = 0; turn < 4; turn++) {
        await h.click('#tour');
        await h.pause(400);
        await h.click('.slot >> nth=3');
        await h.pause(1000);
        await h.click('#undo');
        await h.pause(800);
        if (turn === 1) mark();
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev4-undo-ok-a-paragraph-written-and-trimmed',
    struggle: false,
    family: 'undo',
    html: siteOf('crm', letter, letterScript),
    after: `undos === 2 && $('#text').textContent.includes('Friday')`,
    run: doneBy(async h => {
      await h.click('#text p >> nth=1', { at: { x: 0.3, y: 0.5 } });
      await h.key('End');
      await h.type(' They leave on ', 75);
      await h.key('Control+b');
      await h.type('Friday', 80);
      await h.key('Control+b');
      await h.type('. With kind regards', 75);
      await h.pause(600);
      await h.key('Control+a');
      await h.pause(400);
      await h.click('[data-do=italic]');
      await h.pause(800);
      await h.key('Control+z');
      await h.pause(700);
      await h.key('ArrowRight');
      await h.type('!', 90);
      await h.pause(300);
      await h.key('Control+z');
      await h.type(', Ana', 85);
      await h.pause(1400);
    }),
  },
  {
    id: 'dev4-undo-ok-a-tour-moved-with-one-slip',
    struggle: false,
    family: 'undo',
    html: siteOf('desk', board, boardScript()),
    after: `undone === 1 && at === 3`,
    run: doneBy(async h => {
      for (const day of [2, 4]) {
        await h.click('#tour');
        await h.pause(400);
        await h.click(`.slot >> nth=${day}`);
        await h.pause(900);
      }
      await h.click('#undo');
      await h.pause(900);
      await h.click('#tour');
      await h.pause(400);
      await h.click('.slot >> nth=3');
      await h.pause(1700);
    }),
  },
];
