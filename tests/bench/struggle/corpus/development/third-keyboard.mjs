import { at, worked } from './third-places.mjs';

/** People who work by keys, and whose keys let them down. */
export const scenarios = [
  {
    id: 'dev3-keyboard-an-open-menu-that-knows-no-arrows',
    struggle: true,
    family: 'keyboard',
    kinds: ['dead-key-press', 'dead-click', 'rage-click', 'menu-hunting'],
    target: ['#file', '#menu'],
    html: at(
      'desk',
      `<div role="menubar"><button id="file" role="menuitem" aria-haspopup="true" aria-expanded="false">Ticket</button><button role="menuitem">View</button></div><div id="menu" class="menu" role="menu" hidden><div role="menuitem">Assign</div><div role="menuitem">Merge</div><div role="menuitem">Close ticket</div></div><p style="margin-top:150px">Ticket 4471: the scanner in room 12 does not wake up.</p>`,
      `let toggles = 0, closed = 0; on('#file', 'click', () => { toggles++; $('#menu').hidden = !$('#menu').hidden; $('#file').setAttribute('aria-expanded', !$('#menu').hidden); });
      on('#menu > *', 'mousedown', () => closed++);`,
    ),
    after: `toggles === 3 && closed === 0 && document.activeElement.id === 'file'`,
    run: worked(async (h, mark, page) => {
      await h.settle(600);
      await page.locator('#file').focus();
      await h.pause(700);
      await h.key('Enter');
      await h.pause(900);
      await h.key('ArrowDown', 2, 380);
      await h.pause(800);
      mark();
      await h.key('ArrowDown', 3, 290);
      await h.pause(700);
      await h.key('Enter');
      await h.pause(900);
      await h.key('Enter');
      await h.pause(600);
      await h.key('ArrowDown', 4, 260);
      await h.key('ArrowUp', 2, 300);
      await h.pause(1700);
    }),
  },
  {
    id: 'dev3-keyboard-a-choice-that-does-not-stay-in-the-box',
    struggle: true,
    family: 'keyboard',
    kinds: ['field-re-entry', 'dead-key-press', 'form-thrash'],
    target: ['#drug', '#options'],
    html: at(
      'ward',
      `<h2>Prescribe</h2><label for="drug">Drug</label><br><input id="drug" role="combobox" aria-expanded="false" size="40" autocomplete="off"><ul id="options" role="listbox" style="list-style:none;padding:0;margin:0 3px;width:320px;min-height:60px"></ul><label for="dose">Dose</label><br><input id="dose">`,
      `let lost = 0; const drugs = ['Amlodipine 5 mg', 'Amoxicillin 250 mg', 'Amoxicillin 500 mg', 'Ampicillin 1 g']; let n = -1;
      const paint = () => draw('#options', drugs.filter(d => $('#drug').value && d.toLowerCase().startsWith($('#drug').value.toLowerCase())).map((d, k) => '<li role="option" style="padding:3px;background:' + (k === n ? '#cfe3fb' : '#fff') + '">' + d + '</li>').join(''));
      on('#drug', 'input', () => { n = -1; paint(); });
      on('#drug', 'keydown', e => { if (e.key === 'ArrowDown') { n++; paint(); e.preventDefault(); } if (e.key === 'Enter') { e.preventDefault(); } });
      on('#drug', 'blur', () => { if ($('#drug').value) lost++; $('#drug').value = ''; n = -1; paint(); });`,
    ),
    after: `lost === 3 && $('#drug').value === ''`,
    run: worked(async (h, mark) => {
      await h.settle(500);
      await h.click('#drug');
      await h.type('amox', 130);
      await h.pause(600);
      await h.key('ArrowDown', 2, 320);
      await h.key('Enter');
      await h.pause(500);
      await h.key('Tab');
      await h.pause(1400);
      await h.key('Shift+Tab');
      await h.type('amox', 120);
      await h.key('ArrowDown', 2, 300);
      await h.key('Enter', 2, 500);
      await h.key('Tab');
      await h.pause(500);
      mark();
      await h.pause(1100);
      await h.key('Shift+Tab');
      await h.type('amoxicillin 500', 110);
      await h.key('ArrowDown');
      await h.key('Enter', 3, 350);
      await h.pause(700);
      await h.key('Tab');
      await h.pause(1700);
    }),
  },
  {
    id: 'dev3-keyboard-scans-that-go-nowhere',
    struggle: true,
    family: 'keyboard',
    kinds: ['dead-key-press', 'dead-click', 'rage-click'],
    target: ['#code', 'body', '#last'],
    html: at(
      'tablet',
      `<h2>Receive goods</h2><div class="item">Scan a parcel <input id="code" style="font:inherit" size="18"></div><div class="item" id="last">Nothing received</div><button id="light">Light</button>`,
      `let received = 0; $('#code').focus(); on('#code', 'keydown', e => { if (e.key !== 'Enter') return; received++; say('#last', 'Received ' + e.target.value); e.target.value = ''; if (received === 2) { e.target.blur(); } });`,
    ),
    after: `received === 2`,
    run: worked(async (h, mark) => {
      const scan = async code => {
        await h.type(code, 16);
        await h.key('Enter');
      };
      await h.pause(900);
      await scan('PK400188213');
      await h.pause(1800);
      await scan('PK400188214');
      await h.pause(1900);
      await scan('PK400188215');
      await h.pause(1600);
      await scan('PK400188215');
      mark();
      await h.pause(1300);
      await scan('PK400188215');
      await h.pause(2100);
      await scan('PK400188215');
      await h.pause(900);
      await h.key('Enter', 2, 300);
      await h.pause(1300);
    }),
  },
  {
    id: 'dev3-keyboard-a-dialog-the-keys-cannot-reach',
    struggle: true,
    family: 'keyboard',
    kinds: ['focus-trap', 'dead-key-press', 'hesitation', 'navigation-ping-pong'],
    target: ['#box', '#yes', '#no', '.pay', '#bar a'],
    html: at(
      'claims',
      `<h2>Claims to be paid</h2>${['MM-1', 'MM-2', 'MM-3'].map(no => `<p>${no} <button class="pay">Pay</button></p>`).join('')}<div id="box" role="dialog" aria-modal="true" hidden style="position:fixed;left:380px;top:180px;width:420px;padding:22px;background:#fff;border:2px solid #7a1f3d;box-shadow:0 0 0 2000px #0005"><p>Pay 812 euros to the insured?</p><span id="yes" class="fake" style="padding:8px 14px;background:#7a1f3d;color:#fff">Pay now</span> <span id="no" style="padding:8px 14px">Not yet</span></div>`,
      `let paid = 0, sure = 0; on('.pay', 'click', () => { sure++; $('#box').hidden = false; }); on('#yes', 'click', () => { paid++; $('#box').hidden = true; }); on('#no', 'click', () => { $('#box').hidden = true; });`,
    ),
    after: `paid === 0 && sure >= 1 && !$('#box').hidden`,
    run: worked(async (h, mark, page) => {
      await h.settle(500);
      await page.locator('.pay').first().focus();
      await h.pause(600);
      await h.key('Enter');
      await h.pause(1400);
      await h.key('Tab', 2, 420);
      await h.pause(500);
      await h.key('Shift+Tab', 2, 380);
      await h.key('Escape');
      await h.pause(600);
      mark();
      await h.key('Escape', 2, 330);
      await h.key('Tab', 4, 290);
      await h.pause(1200);
      await h.key('Shift+Tab', 6, 240);
      await h.pause(700);
      await h.key('Escape', 2, 300);
      await h.pause(1400);
    }),
  },
  {
    id: 'dev3-keyboard-a-message-that-will-not-go-off',
    struggle: true,
    family: 'keyboard',
    kinds: ['dead-key-press', 'dead-click', 'rage-click'],
    target: '#write',
    html: at(
      'desk',
      `<h2>Chat with Orla</h2><div id="log"><div class="row">Is the delivery on its way?</div></div><div id="write" contenteditable="true" role="textbox" aria-multiline="true" style="border:1px solid #4a5060;min-height:60px;padding:8px"></div><small>Ctrl+Enter sends</small>`,
      `let sent = 0; on('#write', 'keypress', e => { if (e.metaKey && e.key === 'Enter') { sent++; } }); on('#write', 'keydown', e => { if (e.ctrlKey && e.key === 'Enter') e.preventDefault(); });`,
    ),
    after: `sent === 0 && $('#write').textContent.startsWith('It left')`,
    run: worked(async (h, mark) => {
      await h.settle(500);
      await h.click('#write');
      await h.type('It left the depot at noon', 85);
      await h.pause(500);
      await h.key('Control+Enter');
      await h.pause(1500);
      mark();
      await h.key('Control+Enter', 2, 430);
      await h.pause(900);
      await h.key('Enter');
      await h.pause(800);
      await h.key('Backspace');
      await h.pause(400);
      await h.key('Control+Enter', 3, 300);
      await h.pause(1800);
    }),
  },
  {
    id: 'dev3-keyboard-a-mask-that-garbles-the-date',
    struggle: true,
    family: 'keyboard',
    kinds: ['field-re-entry', 'dead-key-press', 'validation-loop'],
    target: '#born',
    html: at(
      'ward',
      `<h2>New patient</h2><label for="name">Name</label><br><input id="name"><br><label for="born">Date of birth</label><br><input id="born" placeholder="__.__.____" autocomplete="off"><br><label for="nhs">Number</label><br><input id="nhs">`,
      `let swallowed = 0; on('#born', 'keydown', e => { if (e.ctrlKey || e.key.length > 1) return; e.preventDefault(); if (!/[0-9]/.test(e.key)) { swallowed++; return; } const v = e.target.value; if (v.length >= 10) { swallowed++; return; }
      e.target.value = v.length === 2 || v.length === 5 ? v + '.' : v + e.key; });`,
    ),
    after: `swallowed >= 6 && $('#born').value !== '04.11.1962'`,
    run: worked(async (h, mark) => {
      await h.settle(400);
      await h.click('#name');
      await h.type('Iris Kaya', 90);
      await h.key('Tab');
      await h.type('04/11/1962', 140);
      await h.pause(1300);
      await h.key('Control+a');
      await h.key('Delete');
      await h.type('04.11.1962', 170);
      await h.pause(1100);
      mark();
      await h.key('Backspace', 9, 150);
      await h.pause(700);
      await h.type('04111962', 210);
      await h.pause(1500);
      await h.key('Control+a');
      await h.key('Delete');
      await h.type('4-11-62', 220);
      await h.pause(1600);
    }),
  },
  {
    id: 'dev3-keyboard-thrown-back-to-the-top-after-every-row',
    struggle: true,
    family: 'keyboard',
    kinds: ['focus-trap', 'dead-key-press', 'navigation-ping-pong', 'scroll-thrash'],
    target: ['.fit', '#rows', '#rows button'],
    html: at(
      'claims',
      `<h2>Timetable wishes</h2><p><a href="#a">Teachers</a> <a href="#b">Rooms</a> <a href="#c">Courses</a> <a href="#d">Years</a></p><div id="rows"></div>`,
      `let fits = 0; const wishes = ['Art, Friday', 'Music, Monday', 'Latin, Tuesday', 'Chess, Thursday'].map(what => ({ what, ok: false }));
      const paint = () => draw('#rows', wishes.map((w, n) => '<p>' + w.what + ' <button class="fit" data-n="' + n + '">' + (w.ok ? 'Granted' : 'Grant') + '</button> <button class="no">Refuse</button></p>').join('')); paint();
      pressed('.fit', hit => { fits++; wishes[Number(hit.dataset.n)].ok = true; paint(); const first = $('#bar a'); first.focus(); first.blur(); document.body.tabIndex = -1; document.body.focus(); });`,
    ),
    after: `fits === 3`,
    run: worked(async (h, mark, page) => {
      const grant = async (n, gap) => {
        const wish = page.locator('.fit').nth(n);
        for (let step = 0; step < 16; step++) {
          if (await wish.evaluate(node => node === document.activeElement)) break;
          await h.key('Tab');
          await h.pause(gap);
        }
        await h.key('Enter');
      };
      await h.settle(400);
      await page.locator('.fit').first().focus();
      await h.pause(500);
      await h.key('Enter');
      await h.pause(1100);
      await grant(1, 260);
      await h.pause(900);
      mark();
      await h.key('Tab', 2, 420);
      await h.pause(1300);
      await grant(2, 170);
      await h.pause(1200);
      await h.key('Tab', 3, 300);
      await h.pause(1700);
    }),
  },
  {
    id: 'dev3-keyboard-a-locked-cell-takes-no-letter',
    struggle: true,
    family: 'keyboard',
    kinds: ['dead-key-press', 'dead-click', 'rage-click'],
    target: ['#grid', 'td.here'],
    html: at(
      'sheet',
      `<table id="grid" role="grid" tabindex="0">${Array.from({ length: 8 }, (_, r) => `<tr><th>${r + 1}</th>${Array.from({ length: 5 }, (_, c) => `<td>${c === 2 ? 'Hall' : `Room ${r + c}`}</td>`).join('')}</tr>`).join('')}</table>`,
      `let x = 1, y = 1, written = 0; const cell = () => $('#grid').rows[y].cells[x]; const mark = () => { $$('.here').forEach(c => c.classList.remove('here')); cell().classList.add('here'); }; mark();
      on('#grid', 'keydown', e => { const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[e.key]; if (way) { x = Math.max(1, Math.min(5, x + way[0])); y = Math.max(0, Math.min(7, y + way[1])); mark(); e.preventDefault(); return; }
      if (x === 3) { e.preventDefault(); return; } if (e.key.length === 1) { written++; cell().textContent += e.key; } if (e.key === 'Delete') cell().textContent = ''; });`,
    ),
    after: `x === 3 && cell().textContent === 'Hall' && written === 3`,
    run: worked(async (h, mark) => {
      await h.settle(500);
      await h.click('#grid', { at: { x: 0.3, y: 0.1 } });
      await h.key('ArrowRight', 1);
      await h.key('Delete');
      await h.type('Gym', 120);
      await h.pause(700);
      await h.key('ArrowRight');
      await h.type('Gym', 130);
      await h.pause(1200);
      await h.key('Delete');
      await h.pause(500);
      mark();
      await h.type('Gym', 160);
      await h.pause(900);
      await h.key('F2', 2, 450);
      await h.type('G', 100);
      await h.pause(600);
      await h.key('Enter', 2, 380);
      await h.key('Backspace', 3, 250);
      await h.pause(1600);
    }),
  },
];
