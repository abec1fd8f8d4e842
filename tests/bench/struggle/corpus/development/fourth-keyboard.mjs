import { doneBy, siteOf } from './fourth-site.mjs';

const parts = `<h2>Goods in</h2><label>Part number</label><input id="part" autofocus> <span id="hint">Scan or type, then Enter</span><table id="found"><tr><th>Part<th>Bin<th>On hand</tr></table><p><button>Print label</button> <button>Bins</button></p>`;

const order = `<h1>Telephone order</h1><label>Customer<br><input id="who" size="30"></label><label>Delivery</label>
<div id="combo" role="combobox" aria-expanded="false" tabindex="0" style="border:1px solid #b8ab93;width:260px;padding:6px 10px">Choose a carrier ▾</div><ul id="list" hidden><li>Post</li><li>Courier</li><li>Collect</li></ul><label>Gift note<br><input id="note" size="30"></label><p><button>Place order</button></p>`;

const scheduling = `<h1>Rota, week 48</h1><table><tr><th>Mon<th>Tue<th>Wed<th>Thu<th>Fri</tr><tr><td>Ana<td>Ben<td>Ana<td>Cleo<td>Ben</tr></table><button id="open">Add shift</button>
<div id="dialog" role="dialog" aria-modal="true" hidden style="position:fixed;left:380px;top:160px;width:420px;background:#fff;padding:20px;box-shadow:0 0 0 2000px #0007"><h2>Add shift</h2><input id="d1" placeholder="Name"><br><input id="d2" placeholder="Start"><br><input id="d3" placeholder="End"></div>`;

/** Work done with the keys alone. */
export const scenarios = [
  {
    id: 'dev4-keyboard-enter-finds-no-part',
    struggle: true,
    family: 'keyboard',
    kinds: ['dead-key-press', 'rage-click', 'dead-click'],
    target: '#part',
    html: siteOf(
      'ledger',
      parts,
      `let enters = 0; $('#part').addEventListener('keydown', event => { if (event.key === 'Enter') { enters++; event.preventDefault(); } });`,
    ),
    after: `enters >= 6 && $$('#found tr').length === 1`,
    run: doneBy(async (h, mark) => {
      await h.click('#part');
      await h.type('BX-40218', 100);
      await h.key('Enter');
      await h.pause(1800);
      mark();
      await h.key('Enter', 3, 300);
      await h.pause(1300);
      await h.key('Control+a');
      await h.type('BX40218', 100);
      await h.key('Enter', 2, 420);
      await h.pause(1500);
      await h.key('Enter', 2, 260);
      await h.pause(1000);
    }),
  },
  {
    id: 'dev4-keyboard-a-list-that-opens-by-mouse-only',
    struggle: true,
    family: 'keyboard',
    kinds: ['dead-key-press', 'rage-click', 'dead-click'],
    target: '#combo',
    html: siteOf(
      'store',
      order,
      `when('mousedown', '#combo', () => { $('#list').hidden = false; }); when('mousedown', '#list li', item => { $('#combo').textContent = item.textContent; $('#list').hidden = true; });`,
    ),
    after: `$('#list').hidden && document.activeElement.id === 'combo'`,
    run: doneBy(async (h, mark) => {
      await h.click('#who');
      await h.type('Mrs Adeyemi', 85);
      await h.key('Tab');
      await h.pause(500);
      await h.key('ArrowDown', 2, 420);
      await h.pause(900);
      mark();
      await h.key('Enter', 2, 500);
      await h.pause(800);
      await h.key('Space', 2, 340);
      await h.key('Alt+ArrowDown', 2, 400);
      await h.pause(700);
      await h.type('cou', 130);
      await h.key('ArrowDown', 3, 230);
      await h.pause(900);
    }),
  },
  {
    id: 'dev4-keyboard-a-dialog-that-will-not-close',
    struggle: true,
    family: 'keyboard',
    kinds: ['dead-key-press', 'focus-trap', 'rage-click', 'dead-click'],
    target: ['#dialog', '#d1', '#d2', '#d3'],
    html: siteOf(
      'clinic',
      scheduling,
      `when('click', '#open', () => { $('#dialog').hidden = false; $('#d1').focus(); });
      document.addEventListener('keydown', event => { if ($('#dialog').hidden || event.key !== 'Tab') return; event.preventDefault(); const fields = $$('#dialog input'); const next = fields.indexOf(document.activeElement) + (event.shiftKey ? 2 : 1); fields[next % 3].focus(); });`,
    ),
    after: `!$('#dialog').hidden`,
    run: doneBy(async (h, mark, page) => {
      await page.locator('#open').focus();
      await h.key('Enter');
      await h.pause(1600);
      await h.key('Escape');
      await h.pause(1100);
      mark();
      await h.key('Escape', 3, 300);
      await h.pause(900);
      await h.key('Tab', 5, 260);
      await h.pause(600);
      await h.key('Escape', 2, 350);
      await h.key('Shift+Tab', 4, 280);
      await h.pause(900);
      await h.key('Escape', 3, 230);
      await h.pause(800);
    }),
  },
  {
    id: 'dev4-keyboard-ok-figures-into-a-spreadsheet',
    struggle: false,
    family: 'keyboard',
    html: siteOf(
      'ledger',
      `<h2>Forecast</h2><table id="sheet" tabindex="0">${Array.from({ length: 9 }, (_, r) => `<tr>${Array.from({ length: 7 }, (_, c) => `<td style="width:90px">${c === 0 ? `Region ${r + 1}` : ''}</td>`).join('')}</tr>`).join('')}</table><p>Sum <b id="sum">0</b></p>`,
      `let r = 0, c = 1; const cell = () => $('#sheet').rows[r].cells[c]; const show = () => { $$('td').forEach(n => { n.style.outline = ''; }); cell().style.outline = '2px solid #1a73e8'; $('#sum').textContent = $$('td').reduce((all, n) => all + (Number(n.textContent) || 0), 0); }; show();
      $('#sheet').addEventListener('keydown', event => { const way = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Tab: [0, 1] }[event.key]; if (way) { event.preventDefault(); r = Math.max(0, Math.min(8, r + way[0])); c = Math.max(1, Math.min(6, c + way[1])); } else if (/^[0-9]$/.test(event.key)) cell().textContent += event.key; else if (event.key === 'Delete') cell().textContent = ''; show(); });`,
    ),
    after: `$('#sum').textContent === '1630'`,
    run: doneBy(async h => {
      await h.click('#sheet td:nth-child(2)');
      for (const amount of ['310', '295', '402']) {
        await h.type(amount, 110);
        await h.key('Enter');
        await h.pause(420);
      }
      await h.key('ArrowUp', 3, 150);
      await h.key('ArrowRight');
      await h.type('999', 100);
      await h.pause(500);
      await h.key('Delete');
      await h.type('311', 110);
      await h.key('Enter');
      await h.type('312', 110);
      await h.key('Enter', 4, 160);
      await h.key('ArrowLeft', 2, 170);
      await h.key('ArrowUp', 5, 120);
      await h.pause(1400);
    }),
  },
  {
    id: 'dev4-keyboard-ok-a-name-by-input-method',
    struggle: false,
    family: 'keyboard',
    html: siteOf(
      'crm',
      `<h1>New contact</h1><label>Family name</label><input id="family" lang="ja"><br><label>Town</label><input id="town" lang="ja"><p id="greeting"></p>`,
      `when('input', 'input', () => { $('#greeting').textContent = 'Card: ' + $('#family').value + ' / ' + $('#town').value; });`,
    ),
    after: `$('#family').value === '田中' && $('#town').value === '横浜'`,
    run: doneBy(async h => {
      await h.click('#family');
      await h.compose(['t', 'た', 'たn', 'たな', 'たなk', 'たなか', '田中', '棚か', '田中'], '田中', 190);
      await h.pause(900);
      await h.click('#town');
      await h.compose(
        ['y', 'よ', 'よk', 'よこ', 'よこは', 'よこはm', 'よこはま', '横はま', '横浜'],
        '横浜',
        180,
      );
      await h.pause(1600);
    }),
  },
];
