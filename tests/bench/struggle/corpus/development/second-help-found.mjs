import { byPerson, pageOf } from './second-pages.mjs';

const terms = { I10: 'High blood pressure', E11: 'Diabetes', J18: 'Pneumonia', L89: 'Pressure ulcer' };

const tickets = ['Cannot print', 'Locked out', 'New phone'];

const particulars = ['Box of', 'Shelf', 'Contract'];

/** People who look things up and go on. */
export const scenarios = [
  {
    id: 'dev2-help-ok-codes-looked-up-and-added',
    struggle: false,
    family: 'help',
    html: pageOf(
      'ward',
      `<h1>Diagnoses, bed 11</h1><input id="find" type="search" placeholder="Search a diagnosis"><ul id="found"></ul><h2>On the chart</h2><ol id="chart"></ol>`,
      `const terms = ${JSON.stringify(terms)}; one('#find').addEventListener('input', async e => { const text = e.target.value.toLowerCase(); await ask(110); fill('#found', text ? Object.entries(terms).filter(([, name]) => name.toLowerCase().includes(text)).map(([code, name]) => '<li><button data-code="' + code + '">' + code + ' ' + name + '</button>').join('') : ''); });
      press('[data-code]', hit => { one('#chart').insertAdjacentHTML('beforeend', '<li>' + hit.textContent); fill('#found', ''); });`,
    ),
    after: `all('#chart li').length === 3`,
    run: byPerson(async h => {
      for (const word of ['press', 'diab', 'pneu']) {
        await h.retype('#find', word, 130);
        await h.pause(900);
        await h.click(word === 'press' ? '[data-code="L89"]' : '[data-code]');
        await h.pause(1100);
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev2-help-ok-article-read-once-and-followed',
    struggle: false,
    family: 'help',
    html: pageOf(
      'registry',
      `<button id="help" style="float:right">Help</button><h1>Copy of an entry</h1><fieldset><label>Entry</label><input id="entry"><br><label>Copies</label><input id="copies"><br><button id="issue">Issue</button></fieldset><p id="said" class="note"></p><aside id="panel" hidden style="position:fixed;right:0;top:150px;width:320px;background:#fff;padding:14px;border:1px solid"><h2>To issue a copy</h2><p>1. Write the number of the entry.</p><p>2. Say how many.</p><p>3. Press Issue.</p></aside>`,
      `press('#help', () => { one('#panel').hidden = !one('#panel').hidden; }); press('#issue', async () => { await ask(300); fill('#said', one('#copies').value + ' copies of entry ' + one('#entry').value + ' are at the printer.'); });`,
    ),
    after: `one('#said').textContent === '2 copies of entry 318 are at the printer.' && one('#panel').hidden`,
    run: byPerson(async h => {
      await h.click('#help');
      await h.pause(900);
      await h.move('#panel', { at: { x: 0.4, y: 0.6 } });
      await h.pause(2600);
      await h.click('#entry');
      await h.type('318', 130);
      await h.pause(500);
      await h.move('#panel', { at: { x: 0.4, y: 0.8 } });
      await h.pause(900);
      await h.click('#copies');
      await h.type('2', 120);
      await h.click('#issue');
      await h.pause(1400);
      await h.click('#help');
      await h.pause(1500);
    }),
  },
  {
    id: 'dev2-help-ok-agent-answers-from-the-articles',
    struggle: false,
    family: 'help',
    html: pageOf(
      'desk',
      `<h1>Queue</h1><div style="display:grid;grid-template-columns:1fr 1fr;gap:16px"><div>${tickets.map((name, n) => `<div class="card" data-ticket="${n}">${name}<p></p></div>`).join('')}</div><section class="card"><h2>Help articles</h2><form id="find"><input id="words" type="search"><button>Search</button></form><div id="found"></div></section></div>`,
      `let ticket = 0, sent = 0; press('[data-ticket]', hit => { ticket = Number(hit.dataset.ticket); all('[data-ticket]').forEach(t => { t.style.outline = t === hit ? '2px solid #5b3fa6' : ''; }); });
      one('#find').addEventListener('submit', async e => { e.preventDefault(); await ask(240); fill('#found', '<p>How to: ' + one('#words').value + '</p><button id="send" class="main">Send to customer</button>'); });
      press('#send', () => { sent++; one('[data-ticket="' + ticket + '"] p').textContent = 'Answered with “' + one('#words').value + '”'; fill('#found', 'Sent'); });`,
    ),
    after: `sent === 3 && all('[data-ticket] p').every(p => p.textContent.startsWith('Answered'))`,
    run: byPerson(async h => {
      for (const [n, words] of ['printer', 'password', 'phone'].entries()) {
        await h.click(`[data-ticket="${n}"]`);
        await h.pause(700);
        await h.retype('#words', words, 85);
        await h.key('Enter');
        await h.pause(1100);
        await h.click('#send');
        await h.pause(800);
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev2-help-ok-each-tip-read-once-then-the-field-filled',
    struggle: false,
    family: 'help',
    html: pageOf(
      'buying',
      `<h1>New article</h1>${particulars.map((name, n) => `<div class="panel"><label>${name} <input id="f${n}"></label><button class="tip" data-n="${n}" aria-label="About ${name}">?</button><small></small></div>`).join('')}<button class="main" id="create">Create</button><p id="said"></p>`,
      `press('.tip', hit => { all('small').forEach(s => { s.textContent = ''; }); hit.nextElementSibling.textContent = ['How many are in one box', 'Aisle and shelf, like 6-12', 'Four digits'][hit.dataset.n]; }); press('#create', async () => { await ask(320); fill('#said', 'Article 70012 was created.'); });`,
    ),
    after: `one('#said').textContent === 'Article 70012 was created.'`,
    run: byPerson(async h => {
      for (const [n, text] of ['100', '6-12', '4410'].entries()) {
        await h.click(`.tip[data-n="${n}"]`);
        await h.pause(1300);
        await h.click(`#f${n}`);
        await h.type(text, 110);
        await h.pause(400);
      }
      await h.click('#create');
      await h.pause(1900);
    }),
  },
];
