import { byPerson, pageOf } from './second-pages.mjs';

const dayButtons = Array.from(
  { length: 28 },
  (_, day) => `<button role="gridcell" tabindex="${day === 11 ? 0 : -1}">${day + 1}</button>`,
).join('');

const doses = ['Aspirin', 'Metformin', 'Ramipril', 'Heparin', 'Insulin'];

/** Struggles of people who work with the keyboard. */
export const scenarios = [
  {
    id: 'dev2-keyboard-calendar-deaf-to-arrows',
    struggle: true,
    family: 'keyboard',
    kinds: ['dead-key-press', 'rage-click', 'dead-click'],
    target: '#days, #days button',
    html: pageOf(
      'ward',
      `<h1>Next review</h1><label for="reason">Reason</label><input id="reason"><button id="open">Choose a day</button>
      <div id="calendar" class="box" role="dialog" aria-label="March" hidden><div id="days" role="grid" style="display:grid;grid-template-columns:repeat(7,60px)">${dayButtons}</div></div><p id="chosen">No day chosen</p>`,
      `press('#open', () => { one('#calendar').hidden = false; one('#days [tabindex="0"]').focus(); });
      one('#days').addEventListener('mousedown', e => { one('#chosen').textContent = e.target.textContent + ' March'; });
      one('#days').addEventListener('keydown', e => { if (e.key !== 'Tab') e.preventDefault(); });`,
    ),
    after: `one('#chosen').textContent === 'No day chosen' && document.activeElement.textContent === '12'`,
    run: byPerson(async (h, mark) => {
      await h.click('#reason');
      await h.type('wound', 95);
      await h.key('Tab');
      await h.pause(450);
      await h.key('Enter');
      await h.pause(1100);
      await h.key('ArrowRight', 2, 380);
      await h.pause(900);
      mark();
      await h.key('ArrowRight', 3, 240);
      await h.pause(700);
      await h.key('ArrowDown', 2, 330);
      await h.pause(1300);
      await h.key('Enter', 2, 500);
      await h.pause(800);
      await h.key('ArrowRight', 4, 200);
      await h.pause(1400);
    }),
  },
  {
    id: 'dev2-keyboard-menu-shuts-at-the-first-arrow',
    struggle: true,
    family: 'keyboard',
    kinds: ['dead-key-press', 'rage-click', 'menu-hunting'],
    target: '#more, #menu',
    html: pageOf(
      'desk',
      `<h1>Ticket 8812: printer on floor 2</h1><div class="card">Asked by Reception, two days ago</div><button id="more" aria-haspopup="menu" aria-expanded="false">More</button>
      <div id="menu" role="menu" class="card" hidden>${['Merge', 'Hand over', 'Close'].map(what => `<div role="menuitem" tabindex="-1">${what}</div>`).join('')}</div>`,
      `const show = open => { one('#menu').hidden = !open; one('#more').setAttribute('aria-expanded', open); };
      let opened = 0; press('#more', () => { opened++; show(one('#menu').hidden); });
      addEventListener('keydown', e => { if (e.key.startsWith('Arrow') && !one('#menu').hidden) { e.preventDefault(); show(false); } });`,
    ),
    after: `opened === 5 && one('#menu').hidden`,
    run: byPerson(async (h, mark, page) => {
      await page.locator('#more').focus();
      await h.pause(600);
      await h.key('Enter');
      await h.pause(700);
      await h.key('ArrowDown');
      await h.pause(1300);
      await h.key('Enter');
      await h.pause(500);
      await h.key('ArrowDown');
      mark();
      await h.pause(1500);
      for (const gap of [650, 480, 900]) {
        await h.key('Enter');
        await h.pause(gap);
        await h.key('ArrowDown');
        await h.pause(gap + 300);
      }
      await h.pause(1200);
    }),
  },
  {
    id: 'dev2-keyboard-focus-thrown-away-after-every-dose',
    struggle: true,
    family: 'keyboard',
    kinds: ['focus-loss', 'focus-trap', 'dead-key-press', 'form-thrash'],
    target: '#doses, #doses button',
    html: pageOf(
      'ward',
      `<h1>Morning round</h1><p>${['Beds', 'Charts', 'Orders', 'Letters'].map(where => `<a href="#${where}">${where}</a> `).join('')}</p><div id="doses"></div>`,
      `const given = new Set(); const rows = ${JSON.stringify(doses)};
      function draw() { fill('#doses', rows.map((name, k) => '<div class="box">' + name + ' <button data-k="' + k + '" ' + (given.has(k) ? 'class="main"' : '') + '>' + (given.has(k) ? 'Given' : 'Give') + '</button> <button>Hold</button></div>').join('')); }
      draw(); press('[data-k]', async hit => { await ask(150); given.add(Number(hit.dataset.k)); draw(); one('.top a').focus(); });`,
    ),
    after: `given.size === 3 && document.activeElement === one('.top a')`,
    run: byPerson(async (h, mark) => {
      await h.key('Tab', 6, 230);
      await h.pause(500);
      await h.key('Enter');
      await h.pause(1100);
      await h.key('Tab', 2, 300);
      await h.pause(900);
      await h.key('Tab', 5, 210);
      await h.pause(600);
      await h.key('Enter');
      await h.pause(900);
      mark();
      await h.key('Tab', 3, 190);
      await h.key('Shift+Tab', 2, 180);
      await h.pause(900);
      await h.key('Tab', 10, 160);
      await h.pause(500);
      await h.key('Shift+Tab', 2, 300);
      await h.pause(700);
      await h.key('Enter');
      await h.pause(1100);
      await h.key('Tab', 5, 150);
      await h.key('Shift+Tab', 5, 150);
      await h.pause(1200);
    }),
  },
  {
    id: 'dev2-keyboard-save-chord-without-effect',
    struggle: true,
    family: 'keyboard',
    kinds: ['dead-key-press', 'rage-click'],
    target: '#deed, #state',
    html: pageOf(
      'registry',
      `<h1>Deed 1987/44</h1><div id="deed" contenteditable="true" class="note" style="min-height:120px">The parcel lies north of the mill. </div><p id="state">Saved at 09:58</p><p>Control and S saves the deed.</p>`,
      `let chords = 0; one('#deed').addEventListener('input', () => { one('#state').textContent = 'Not saved'; });
      addEventListener('keydown', e => { if (e.ctrlKey && e.key === 's') { e.preventDefault(); chords++; } });`,
    ),
    after: `chords === 7 && one('#state').textContent === 'Not saved'`,
    run: byPerson(async (h, mark) => {
      await h.click('#deed', { at: { x: 0.4, y: 0.3 } });
      await h.key('End');
      await h.type('It is leased.', 90);
      await h.pause(600);
      await h.key('Control+s');
      await h.pause(1600);
      await h.key('Control+s');
      mark();
      await h.pause(1100);
      await h.key('Control+s', 3, 320);
      await h.pause(1900);
      await h.key('Control+s', 2, 450);
      await h.pause(1500);
    }),
  },
  {
    id: 'dev2-keyboard-dialog-that-cannot-be-left',
    struggle: true,
    family: 'keyboard',
    kinds: ['focus-trap', 'dead-key-press', 'form-thrash'],
    target: '#lot, #lot input, #lot .x',
    html: pageOf(
      'buying',
      `<h1>Goods receipt</h1><div class="panel"><label>Order <input id="order"></label><button id="lots">Lots</button><label>Remark <input id="remark"></label></div>
      <div id="lot" class="panel" role="dialog" aria-modal="true" hidden style="position:fixed;top:150px;left:380px;width:420px"><span class="x" style="float:right">×</span><h2>Lot</h2><label>Number <input></label><label>Best before <input></label></div>`,
      `press('#lots', () => { one('#lot').hidden = false; one('#lot input').focus(); });
      one('#lot').addEventListener('keydown', e => { if (e.key === 'Tab') { e.preventDefault(); all('#lot input').find(field => field !== e.target).focus(); } });
      press('.x', () => { one('#lot').hidden = true; });`,
    ),
    after: `!one('#lot').hidden && one('#lot').contains(document.activeElement)`,
    run: byPerson(async (h, mark) => {
      await h.click('#order');
      await h.type('450091', 80);
      await h.key('Tab');
      await h.pause(400);
      await h.key('Enter');
      await h.pause(900);
      await h.type('L2209', 110);
      await h.key('Tab', 2, 500);
      await h.pause(700);
      await h.key('Escape');
      await h.pause(800);
      await h.key('Tab', 2, 350);
      await h.key('Escape', 2, 400);
      mark();
      await h.pause(900);
      await h.key('Tab', 5, 230);
      await h.key('Shift+Tab', 3, 260);
      await h.pause(1200);
      await h.key('Escape', 3, 280);
      await h.pause(700);
      await h.key('Enter', 2, 400);
      await h.pause(1400);
    }),
  },
  {
    id: 'dev2-keyboard-supplier-forgotten-at-enter',
    struggle: true,
    family: 'keyboard',
    kinds: ['field-re-entry', 'dead-key-press', 'form-thrash'],
    target: '#supplier',
    html: pageOf(
      'buying',
      `<h1>New order</h1><div class="panel"><label>Supplier <input id="supplier" role="combobox" aria-expanded="false" aria-controls="found"></label><ul id="found" role="listbox"></ul></div><div class="panel">Items: none. Choose a supplier first.</div>`,
      `const firms = ['Halden Steel', 'Halden Paper', 'Harrow Tools']; let lost = 0; let at = -1;
      const list = names => { fill('#found', names.map((name, k) => '<li role="option" ' + (k === at ? 'style="background:#cde3fa"' : '') + '>' + name + '</li>').join('')); };
      one('#supplier').addEventListener('input', async e => { at = -1; const typed = e.target.value; await ask(180); list(typed ? firms.filter(name => name.toLowerCase().startsWith(typed.toLowerCase())) : []); });
      one('#supplier').addEventListener('keydown', e => { if (e.key === 'ArrowDown') { e.preventDefault(); at++; list(all('#found li').map(n => n.textContent)); } if (e.key === 'Enter') { e.target.value = ''; lost++; list([]); } });`,
    ),
    after: `lost === 4 && one('#supplier').value === ''`,
    run: byPerson(async (h, mark) => {
      await h.click('#supplier');
      for (const [round, text] of ['hald', 'halden', 'halden', 'hal'].entries()) {
        await h.type(text, 130);
        await h.pause(700);
        await h.key('ArrowDown', round === 3 ? 2 : 1, 350);
        await h.pause(400);
        await h.key('Enter');
        if (round === 1) mark();
        await h.pause(1200);
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev2-keyboard-icons-that-only-the-mouse-can-press',
    struggle: true,
    family: 'keyboard',
    kinds: ['dead-key-press', 'dead-click', 'rage-click'],
    target: '#stamp',
    html: pageOf(
      'registry',
      `<h1>Certificate of birth</h1><div role="toolbar" aria-label="Certificate">${['print', 'stamp', 'seal'].map(what => `<span id="${what}" role="button" tabindex="0" aria-label="${what}" style="display:inline-block;border:1px solid;padding:8px;margin:3px">${{ print: '⎙', stamp: '✉', seal: '◉' }[what]}</span>`).join('')}</div>
      <p id="stamped">Not stamped</p><div class="note" style="height:900px">Born on the third of May in this district.</div>`,
      `press('#stamp', () => { one('#stamped').textContent = 'Stamped'; });`,
    ),
    after: `one('#stamped').textContent === 'Not stamped' && document.activeElement.id === 'stamp'`,
    run: byPerson(async (h, mark) => {
      await h.key('Tab', 3, 420);
      await h.pause(700);
      await h.key('Enter');
      await h.pause(1400);
      await h.key('Enter');
      mark();
      await h.pause(700);
      await h.key('Enter', 2, 300);
      await h.pause(900);
      await h.key('Space', 2, 400);
      await h.pause(1300);
      await h.key('Enter', 3, 220);
      await h.pause(1500);
    }),
  },
];
