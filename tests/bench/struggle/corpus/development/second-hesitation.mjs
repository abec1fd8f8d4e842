import { byPerson, pageOf } from './second-pages.mjs';

const taxCodes = ['V1 full, goods', 'V2 full, services', 'V7 reduced, goods', 'V9 reduced, other'];

const icons = ['⌗', '⎘', '⇄', '◫', '⌥', '◇'];

const wounds = ['Sacrum', 'Left heel', 'Right heel', 'Elbow', 'Hip', 'Ankle'];

/** People who do not know which to choose, and people who only take their time. */
export const scenarios = [
  {
    id: 'dev2-hesitation-three-ways-to-discharge',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation'],
    target: '#ways, #ways button',
    html: pageOf(
      'ward',
      `<h1>Bed 3, Mrs Field</h1><div class="box">Going home today, transport at 14:00</div><div id="ways">${['Discharge', 'End stay', 'Close episode'].map(name => `<button>${name}</button>`).join('')}</div><p id="end"></p>`,
      `let over = 0; all('#ways button').forEach(b => b.addEventListener('mouseenter', () => { over++; })); press('#ways button', hit => fill('#end', hit.textContent));`,
    ),
    after: `over >= 9 && one('#end').textContent === ''`,
    run: byPerson(async (h, mark) => {
      await h.move('.box');
      await h.pause(1200);
      for (const [turn, which] of [1, 2, 3, 2, 1, 3, 1, 2, 3, 2].entries()) {
        await h.move(`#ways button:nth-child(${which})`);
        await h.pause(turn % 3 ? 700 : 1300);
        if (turn === 6) mark();
      }
      await h.move('#ways', { at: { x: 0.5, y: 1.6 } });
      await h.pause(2300);
    }),
  },
  {
    id: 'dev2-hesitation-over-four-tax-codes',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation', 'form-thrash'],
    target: '#codes, #codes label, #codes input',
    html: pageOf(
      'buying',
      `<h1>Invoice 90177</h1><div class="panel">Cleaning cloths and a day of cleaning, 412.00</div><fieldset id="codes"><legend>Tax code</legend>${taxCodes.map(code => `<label style="display:block;padding:5px"><input type="radio" name="tax" value="${code}"> ${code}</label>`).join('')}</fieldset><button class="main" id="post">Post</button>`,
      `let picks = 0, posted = 0; one('#codes').addEventListener('change', () => { picks++; }); press('#post', () => { posted++; });`,
    ),
    after: `picks === 5 && posted === 0`,
    run: byPerson(async (h, mark) => {
      const label = n => `#codes label:nth-of-type(${n})`;
      await h.move('.panel');
      await h.pause(900);
      await h.move(label(1), { at: { x: 0.12, y: 0.5 } });
      await h.pause(1400);
      for (const [turn, which] of [1, 2, 3, 1, 2].entries()) {
        await h.click(label(which), { at: { x: 0.06, y: 0.5 } });
        await h.pause(900);
        await h.move(label(((which + 1) % 4) + 1), { at: { x: 0.1, y: 0.5 } });
        await h.pause(800);
        await h.move('#post');
        await h.pause(700);
        if (turn === 2) mark();
      }
      await h.move(label(3), { at: { x: 0.1, y: 0.5 } });
      await h.pause(1900);
    }),
  },
  {
    id: 'dev2-hesitation-list-opened-and-shut-without-a-choice',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation', 'menu-hunting'],
    target: '#reason, #reasons, #reasons li',
    html: pageOf(
      'registry',
      `<h1>Refuse an entry</h1><label>Reason</label><button id="reason" role="combobox" aria-expanded="false">Please choose</button><ul id="reasons" role="listbox" hidden style="width:320px;border:1px solid">${['Not complete', 'Not legible', 'Not in order', 'Not in due form', 'Other ground'].map(t => `<li role="option" style="padding:5px">${t}</li>`).join('')}</ul><p id="entry">Entry 77 stays open</p>`,
      `let opens = 0; const show = open => { one('#reasons').hidden = !open; one('#reason').setAttribute('aria-expanded', open); opens += open; };
      press('#reason', () => show(one('#reasons').hidden)); addEventListener('keydown', e => { if (e.key === 'Escape') show(false); }); press('#reasons li', hit => { one('#reason').textContent = hit.textContent; show(false); });`,
    ),
    after: `opens === 3 && one('#reason').textContent === 'Please choose'`,
    run: byPerson(async (h, mark) => {
      const walk = async rows => {
        for (const row of rows) {
          await h.move(`#reasons li:nth-child(${row})`, { at: { x: 0.3, y: 0.5 } });
          await h.pause(620);
        }
      };
      await h.click('#reason');
      await h.pause(700);
      await walk([1, 2, 3, 4, 3, 2]);
      await h.key('Escape');
      await h.pause(1400);
      await h.click('#reason');
      await h.pause(500);
      mark();
      await walk([4, 3, 4, 1, 3]);
      await h.key('Escape');
      await h.pause(1100);
      await h.click('#reason');
      await walk([3, 4, 3]);
      await h.pause(1700);
    }),
  },
  {
    id: 'dev2-hesitation-icons-that-say-nothing',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation', 'menu-hunting', 'cursor-thrash'],
    target: '#icons, #icons button',
    html: pageOf(
      'desk',
      `<h1>Ticket 120: lost parcel</h1><div id="icons" role="toolbar">${icons.map((icon, n) => `<button title="Action ${n + 1}">${icon}</button>`).join('')}</div><div class="card">Please pass this one to the night shift.</div>`,
      `let over = 0, pressed = 0; all('#icons button').forEach(b => { b.addEventListener('mouseenter', () => { over++; b.style.background = '#eee'; }); b.addEventListener('mouseleave', () => { b.style.background = ''; }); }); press('#icons button', () => { pressed++; });`,
    ),
    after: `over >= 12 && pressed === 0`,
    run: byPerson(async (h, mark) => {
      await h.move('.card');
      await h.pause(800);
      for (const [turn, which] of [1, 2, 3, 4, 5, 6, 5, 4, 2, 1, 3, 5, 3].entries()) {
        await h.move(`#icons button:nth-child(${which})`);
        await h.pause(turn < 6 ? 550 : 850);
        if (turn === 8) mark();
      }
      await h.move('.card');
      await h.pause(1000);
      await h.move('#icons button:nth-child(4)');
      await h.pause(1800);
    }),
  },
  {
    id: 'dev2-hesitation-ok-reading-a-table-along-the-mouse',
    struggle: false,
    family: 'hesitation',
    html: pageOf(
      'registry',
      `<h1>Fees due</h1><table>${['Brook', 'Sand', 'Marsh', 'Field', 'Wood', 'Lake', 'Hill'].map((name, k) => `<tr><td>${name}<td>${40 + k * 7}.00<td>${k % 2 ? 'reminded' : 'open'}<td><button data-name="${name}">Remind</button></tr>`).join('')}</table><p id="said" role="status"></p>`,
      `press('[data-name]', async hit => { await ask(200); fill('#said', hit.dataset.name + ' was reminded.'); hit.closest('tr').cells[2].textContent = 'reminded'; });`,
    ),
    after: `one('#said').textContent === 'Hill was reminded.'`,
    run: byPerson(async h => {
      for (let row = 1; row < 8; row++) {
        await h.move(`tr:nth-child(${row}) td:nth-child(1)`);
        await h.pause(500);
        await h.move(`tr:nth-child(${row}) td:nth-child(3)`);
        await h.pause(450);
      }
      await h.move('tr:nth-child(5) td:nth-child(2)');
      await h.pause(900);
      await h.click('[data-name="Hill"]');
      await h.pause(1700);
    }),
  },
  {
    id: 'dev2-hesitation-ok-photographs-shown-under-the-mouse',
    struggle: false,
    family: 'hesitation',
    html: pageOf(
      'ward',
      `<h1>Wounds of bed 2</h1><div id="tiles" style="display:flex;gap:8px">${wounds.map(name => `<button data-name="${name}">${name}</button>`).join('')}</div><div class="box" id="shown" style="height:180px">Point at one to see it</div><p id="chosen"></p>`,
      `let looked = 0; all('[data-name]').forEach((tile, k) => tile.addEventListener('mouseenter', () => { looked++; fill('#shown', '<b>' + tile.dataset.name + '</b><svg width="200" height="120"><circle cx="90" cy="60" r="' + (20 + k * 6) + '" fill="#c66"/></svg> ' + (k + 1) + ' cm'); })); press('[data-name]', hit => fill('#chosen', 'Report on: ' + hit.dataset.name));`,
    ),
    after: `looked >= 7 && one('#chosen').textContent === 'Report on: Elbow'`,
    run: byPerson(async h => {
      for (let tile = 1; tile < 7; tile++) {
        await h.move(`#tiles button:nth-child(${tile})`);
        await h.pause(1050);
      }
      await h.move('#tiles button:nth-child(5)');
      await h.pause(700);
      await h.click('#tiles button:nth-child(4)');
      await h.pause(1900);
    }),
  },
  {
    id: 'dev2-hesitation-ok-mouse-at-play-while-a-report-is-made',
    struggle: false,
    family: 'hesitation',
    html: pageOf(
      'buying',
      `<h1>Spend by supplier</h1><div class="panel"><button id="make" class="main">Make report</button><button>Schedule</button><button>Share</button> <progress id="bar" max="100" value="0" hidden></progress> <span id="state"></span></div><table id="report"></table>`,
      `press('#make', async () => { one('#bar').hidden = false; for (let part = 1; part < 9; part++) { one('#state').textContent = 'Reading month ' + part + ' of 8'; await ask(820); one('#bar').value = part * 12.5; } one('#state').textContent = 'Ready'; fill('#report', '<tr><td>Halden<td>91 200<tr><td>Harrow<td>40 150'); });`,
    ),
    after: `one('#state').textContent === 'Ready'`,
    run: byPerson(async h => {
      await h.click('#make');
      for (const [which, ms] of [
        [2, 700],
        [3, 900],
        [1, 600],
        [2, 1100],
        [3, 800],
        [2, 700],
      ]) {
        await h.move(`.panel button:nth-of-type(${which})`, { at: { x: 0.5, y: 0.4 } });
        await h.pause(ms);
      }
      await h.move('#bar');
      await h.pause(1600);
      await h.move('#report', { at: { x: 0.5, y: 0.5 } });
      await h.pause(1300);
    }),
  },
];
