import { byHand, workplace } from './third-workplaces.mjs';

/** People who ask the application itself, in vain or to good purpose. */
export const scenarios = [
  {
    id: 'dev3-help-a-parcel-to-be-stopped-asked-in-four-ways',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking', 'field-re-entry'],
    target: ['#ask', '#help', '#panel'],
    html: workplace(
      'desk',
      `<h1>Order 7718</h1><p>Handed to the carrier at 11:02.</p><button id="help" aria-label="Help">?</button><aside id="panel" hidden><h2>Help</h2><input id="ask" type="search" placeholder="Search the help" autocomplete="off"><div id="found"></div></aside>`,
      `let asked = 0, read = 0; press('#help', () => { $('#panel').hidden = !$('#panel').hidden; });
      $('#ask').addEventListener('keydown', async e => { if (e.key !== 'Enter') return; asked++; say('#found', 'Searching…'); await api(220); paint('#found', asked === 3 ? '<div class="item" data-a>Deliveries: an overview</div>' : '<p>Nothing found.</p>'); });
      press('[data-a]', () => { read++; paint('#found', '<h3>Deliveries: an overview</h3><p>A delivery brings goods to the customer.</p>'); });`,
    ),
    after: `asked === 4 && read === 1`,
    run: byHand(async (h, mark) => {
      await h.rest('h1 + p', 900);
      await h.click('#help');
      await h.pause(600);
      await h.click('#ask');
      await h.type('cancel shipment', 80);
      await h.key('Enter');
      await h.pause(1900);
      await h.retype('#ask', 'stop parcel', 85);
      await h.key('Enter');
      await h.pause(500);
      mark();
      await h.pause(1100);
      await h.retype('#ask', 'delivery', 95);
      await h.key('Enter');
      await h.pause(1000);
      await h.click('[data-a]');
      await h.pause(2000);
      await h.retype('#ask', 'recall carrier', 90);
      await h.key('Enter');
      await h.pause(2200);
    }),
  },
  {
    id: 'dev3-help-question-marks-that-say-nothing',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking', 'hesitation', 'menu-hunting'],
    target: ['.hint', '[popover]', 'fieldset'],
    html: workplace(
      'claims',
      `<h1>Reserve</h1><fieldset>${['IBNR', 'Case basis', 'Loss adj. ALAE', 'Tail'].map((name, n) => `<p><label>${name} <input id="r${n}"></label> <button type="button" class="hint" popovertarget="h${n}" aria-label="What is ${name}?">?</button></p><div popover id="h${n}">Enter the value for ${name}.</div>`).join('')}</fieldset><button id="save">Save</button>`,
      `let hints = 0, keys = 0; document.addEventListener('toggle', e => { if (e.newState === 'open') hints++; }, true); document.addEventListener('keydown', e => { if (e.key === 'F1') { keys++; e.preventDefault(); } });`,
    ),
    after: `hints === 6 && keys === 2`,
    run: byHand(async (h, mark) => {
      const ask = async (n, ms) => {
        await h.click(`fieldset p:nth-of-type(${n}) .hint`);
        await h.pause(ms);
        await h.key('Escape');
        await h.pause(400);
      };
      await h.click('#r0');
      await h.pause(1300);
      await ask(1, 1500);
      await ask(2, 1100);
      await ask(3, 900);
      mark();
      await h.click('#r0');
      await h.key('F1', 2, 700);
      await h.pause(900);
      await ask(1, 1000);
      await ask(4, 1200);
      await ask(3, 1700);
    }),
  },
  {
    id: 'dev3-help-ok-four-customers-looked-up',
    struggle: false,
    family: 'help',
    html: workplace(
      'desk',
      `<input id="find" type="search" placeholder="Search customers" autocomplete="off"><div id="found"></div><div id="card"></div>`,
      `const all = ['Adler, Kim', 'Brandt, Leo', 'Ferrari, Lia', 'Novak, Jana', 'Okafor, Ben', 'Osei, Kofi', 'Ruiz, Ana'], called = [];
      $('#find').addEventListener('input', async e => { const word = e.target.value.toLowerCase(); await api(60); paint('#found', word ? all.filter(n => n.toLowerCase().startsWith(word)).map(n => '<div class="item" data-n="' + n + '">' + n + '</div>').join('') : ''); });
      press('[data-n]', n => { $('#find').value = ''; paint('#found', ''); paint('#card', '<h1>' + n.dataset.n + '</h1><button class="main" id="called">Called</button>'); });
      press('#called', n => { called.push($('#card h1').textContent); n.textContent = 'Noted ✓'; });`,
    ),
    after: `called.length === 4`,
    run: byHand(async h => {
      for (const [word, reading] of [
        ['osei', 900],
        ['bra', 1200],
        ['nov', 700],
        ['ruiz', 1000],
      ]) {
        await h.click('#find');
        await h.type(word, 110);
        await h.pause(450);
        await h.click('[data-n]');
        await h.pause(reading);
        await h.click('#called');
        await h.pause(700);
      }
      await h.pause(1400);
    }),
  },
  {
    id: 'dev3-help-ok-read-once-and-done-as-it-says',
    struggle: false,
    family: 'help',
    html: workplace(
      'sheet',
      `<button id="help">Help</button><button id="freeze" hidden>Freeze first row</button><button id="more">More…</button><div id="text"></div><table>${Array.from({ length: 10 }, (_, r) => `<tr>${Array.from({ length: 6 }, (_, c) => `<td>${r * 12 + c}</td>`).join('')}</tr>`).join('')}</table>`,
      `press('#help', async () => { say('#text', 'Loading…'); await api(240); paint('#text', '<p>To keep the first row in sight:</p><ol><li>Press More…</li><li>Press Freeze first row</li></ol><button id="shut">Close</button>'); });
      press('#shut', () => paint('#text', '')); press('#more', () => { $('#freeze').hidden = false; });
      press('#freeze', n => { n.textContent = 'Frozen ✓'; $$('tr:first-child td').forEach(c => { c.style.background = '#eee'; }); });`,
    ),
    after: `$('#freeze').textContent === 'Frozen ✓' && $('#text').textContent === ''`,
    run: byHand(async h => {
      await h.click('#help');
      await h.pause(1000);
      await h.rest('#text ol', 2600);
      await h.click('#more');
      await h.pause(900);
      await h.rest('#text li:nth-child(2)', 800);
      await h.click('#freeze');
      await h.pause(1200);
      await h.click('#shut');
      await h.pause(1700);
    }),
  },
];
