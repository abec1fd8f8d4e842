import { dress } from './dress.mjs';
import { byHand } from './hands.mjs';

/** Forms that are filled in as forms are. */
export const scenarios = [
  {
    id: 'dev-form-ok-one-mistake-mended',
    struggle: false,
    family: 'form',
    html: dress(
      'portal',
      `<h1>New address</h1><form><label for="s">Street</label><input id="s" required><label for="z">Post code</label><input id="z" required pattern="[0-9]{5}"><button>Save</button></form>`,
      `on('form', 'submit', e => { e.preventDefault(); say('h1', 'Saved'); });`,
    ),
    after: `$('h1').textContent === 'Saved'`,
    run: byHand(async h => {
      await h.press('#s');
      await h.type('Quay 4', 80);
      await h.press('#z');
      await h.type('2045', 90);
      await h.press('form button');
      await h.pause(1200);
      await h.press('#z');
      await h.type('7', 120);
      await h.press('form button');
      await h.wander(700);
    }),
  },
  {
    id: 'dev-form-ok-filled-by-a-password-manager',
    struggle: false,
    family: 'form',
    html: dress(
      'cloud',
      `<h1>Sign in</h1><form class="card"><input id="u" autocomplete="username" aria-label="Mail"><input id="p" type="password" aria-label="Password"><button>Sign in</button></form>`,
      `let filled; on('#u', 'focus', () => { if (filled) return; filled = true; setTimeout(() => { for (const [q, v] of [['#u', 'a@b.example'], ['#p', 'not-a-secret']]) { $(q).value = v;
        $(q).dispatchEvent(new Event('input', { bubbles: true })); $(q).dispatchEvent(new Event('change', { bubbles: true })); } }, 350); });
      on('form', 'submit', async e => { e.preventDefault(); const b = $('form button'); b.disabled = true; b.textContent = 'One moment'; await api(1600); say('main', 'Good morning'); });`,
    ),
    after: `$('main').textContent === 'Good morning'`,
    run: byHand(async h => {
      await h.press('#u');
      await h.pause(900);
      await h.press('form button');
      await h.wander(3200);
    }),
  },
  {
    id: 'dev-form-ok-saving-takes-three-seconds',
    struggle: false,
    family: 'form',
    html: dress(
      'ledger',
      `<h1>Price list</h1><p><input id="a" value="4.10"> <input id="b" value="5.20"></p><button id="s">Save</button><p id="n"></p>`,
      `on('#s', 'click', async () => { await later(250); $('#s').disabled = true; say('#s', 'Saving'); await api(3000); $('#s').disabled = false; say('#s', 'Save'); say('#n', 'Saved at 9:42'); });`,
      'clock',
    ),
    after: `$('#n').textContent !== ''`,
    run: byHand(async h => {
      await h.press('#a');
      await h.empty();
      await h.type('4.25', 90);
      await h.press('#s');
      await h.wander(2000);
      await h.press('#s');
      await h.wander(2400);
    }),
  },
  {
    id: 'dev-form-ok-letter-with-corrections',
    struggle: false,
    family: 'form',
    html: dress(
      'cloud',
      `<h1>Reply</h1><div class="card"><textarea id="t" rows="8" cols="60"></textarea><br><button>Send</button></div>`,
      `on('button', 'click', () => say('h1', 'Sent'));`,
      'poll',
    ),
    after: `$('h1').textContent === 'Sent'`,
    run: byHand(async h => {
      await h.press('#t');
      await h.type('Thank you for yuor', 60);
      await h.key('Backspace', 4, 90);
      await h.type('our mail. We wil call', 60);
      await h.key('Backspace', 6, 80);
      await h.pause(900);
      await h.type('ill ring you on Monday.', 60);
      await h.pause(500);
      await h.press('button');
      await h.wander(700);
    }),
  },
  {
    id: 'dev-form-ok-debit-and-credit-in-turn',
    struggle: false,
    family: 'form',
    html: dress(
      'ledger',
      `<h1>Posting</h1><table>${[1, 2, 3, 4].map(r => `<tr><td>Line ${r}</td><td><input id="d${r}" size="6"></td><td><input id="c${r}" size="6"></td></tr>`).join('')}</table><p>Open <output id="o">0</output></p>`,
      `document.addEventListener('input', () => { let n = 0; $$('input').forEach(i => n += (i.id[0] === 'd' ? 1 : -1) * Number(i.value)); say('#o', n); });`,
      'clock',
    ),
    after: `$('#o').textContent === '0' && $('#c4').value === '7'`,
    run: byHand(async h => {
      await h.press('#d1');
      for (const sum of ['40', '12', '310', '7']) {
        await h.type(sum, 100);
        await h.key('Tab', 1, 130);
        await h.type(sum, 100);
        await h.key('Tab', 1, 220);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-form-ok-choosing-from-a-list-that-follows-the-typing',
    struggle: false,
    family: 'form',
    html: dress(
      'cloud',
      `<h1>Assign to</h1><div class="card"><input id="q" role="combobox" aria-expanded="false" aria-controls="l"><ul id="l" role="listbox"></ul></div><p id="who"></p>`,
      `const all = ['Marta Olsen', 'Mark Oduya', 'Maren Holt', 'Jonas Beck', 'Priya Nair']; let k = 0;
      on('#q', 'input', async () => { const v = $('#q').value.toLowerCase(); await api(90); $('#l').replaceChildren(); k = 0; if (v) all.filter(n => n.toLowerCase().includes(v)).forEach(n => make('li', n, $('#l')).setAttribute('role', 'option')); $('#q').setAttribute('aria-expanded', String(!!v)); });
      on('#q', 'keydown', e => { const o = $$('#l li'); if (e.key === 'ArrowDown') { o.forEach(n => n.style.background = ''); o[k] && (o[k].style.background = '#dde'); k = (k + 1) % (o.length || 1); }
        if (e.key === 'Enter' && o.length) { say('#who', o[0].textContent); $('#q').value = ''; $('#l').replaceChildren(); } });`,
    ),
    after: `$('#who').textContent === 'Priya Nair'`,
    run: byHand(async h => {
      await h.press('#q');
      await h.type('mar', 130);
      await h.key('ArrowDown', 3, 200);
      await h.key('Backspace', 3, 140);
      await h.pause(500);
      await h.type('pri', 130);
      await h.pause(600);
      await h.key('ArrowDown');
      await h.key('Enter');
      await h.wander(700);
    }),
  },
  {
    id: 'dev-form-ok-text-by-an-input-method',
    struggle: false,
    family: 'form',
    html: dress('portal', `<h1>Name of the office</h1><label for="n">Name</label><input id="n" lang="ja">`),
    after: `$('#n').value === '東京支店大阪'`,
    run: byHand(async (h, _mark, page) => {
      await h.press('#n');
      const method = await page.context().newCDPSession(page);
      for (const [steps, word] of [
        [['と', 'とう', 'とうき', 'とうきょう'], '東京'],
        [['し', 'して', 'してん'], '支店'],
        [['お', 'おお', 'おおさ', 'おおさか'], '大阪'],
      ]) {
        for (const text of [...steps, word]) {
          await method.send('Input.imeSetComposition', {
            text,
            selectionStart: text.length,
            selectionEnd: text.length,
          });
          await h.pause(190);
        }
        await method.send('Input.insertText', { text: word });
        await h.pause(400);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-form-ok-filters-tried-one-after-another',
    struggle: false,
    family: 'form',
    html: dress(
      'ledger',
      `<h1>Ledger accounts</h1><input id="f" placeholder="Filter"><table id="t"></table>`,
      `const names = ['4000 Sales', '4100 Sales abroad', '5000 Wages', '5100 Travel', '6000 Rent', '6100 Repairs']; const draw = () => { $('#t').replaceChildren(); names.filter(n => n.toLowerCase().includes($('#f').value)).forEach(n => make('tr', n, $('#t'))); }; draw(); on('#f', 'input', draw);`,
      'clock',
    ),
    after: `$('#t').rows.length === 1`,
    run: byHand(async h => {
      await h.press('#f');
      await h.type('sales', 100);
      await h.wander(1300);
      await h.empty();
      await h.type('51', 120);
      await h.wander(1800);
      await h.move('#t tr');
      await h.pause(900);
    }),
  },
];
