import { pageOf, person } from './other-pages.mjs';

/** Failures that come again, and failures that hinder nobody. */
export const scenarios = [
  {
    id: 'dev2-error-transfer-refused-again',
    struggle: true,
    family: 'error',
    kinds: ['error-loop', 'error-click', 'rage-click'],
    target: '#pay',
    html: pageOf(
      'bank',
      `<h1>Pay somebody</h1><label for="who">To</label><input id="who"><label for="sum">Amount</label><input id="sum" inputmode="decimal"><br><button id="pay">Pay now</button>`,
      `let tries = 0; hear('click', '#pay', async (e, n) => { n.disabled = true; n.textContent = 'Paying ...'; const r = await ask(500, 500); tries++; n.disabled = false; n.textContent = 'Pay now';
        if (!r.ok) toast('Something went wrong (E-17). Please try again.', 'alert'); });`,
    ),
    after: `tries === 5`,
    run: person(async (h, mark) => {
      await h.click('#who');
      await h.type('R Okafor', 80);
      await h.click('#sum');
      await h.type('64.50', 110);
      await h.click('#pay');
      await h.pause(2600);
      await h.click('#pay');
      await h.pause(900);
      mark();
      await h.pause(1500);
      await h.click('#pay');
      await h.pause(1900);
      await h.retype('#sum', '64', 120);
      await h.click('#pay');
      await h.pause(1700);
      await h.click('#pay');
      await h.pause(2100);
    }),
  },
  {
    id: 'dev2-error-assigned-and-taken-back',
    struggle: true,
    family: 'error',
    kinds: ['error-click', 'error-loop', 'rage-click', 'dead-click'],
    target: ['.take[value="1"]', '.take'],
    html: pageOf(
      'desk',
      `<h2>Unassigned</h2><div id="list"></div>`,
      `let tries = 0; const tickets = [{ what: 'Till prints blank paper', who: '' }, { what: 'Gate 4 does not open', who: '' }, { what: 'Badge lost', who: '' }];
      const draw = drawn('#list', () => tickets.map((t, k) => '<div class="card">' + t.what + ' <small>' + (t.who || 'nobody') + '</small> <button class="take" value="' + k + '">' + (t.who ? 'Give back' : 'Take') + '</button></div>').join(''));
      hear('click', '.take', async (e, n) => { const t = tickets[n.value]; if (t.who) return; tries++; t.who = 'Me'; draw(); const r = await ask(420, 409); if (!r.ok) { t.who = ''; draw(); } });`,
    ),
    after: `tries >= 5 && tickets[1].who === ''`,
    run: person(async (h, mark) => {
      const take = '.take[value="1"]';
      await h.click(take);
      await h.pause(1900);
      await h.click(take);
      await h.pause(650);
      mark();
      await h.pause(900);
      await h.click(take);
      await h.pause(1500);
      await h.burst(take, 2, 1100);
      await h.pause(1900);
      await h.click(take);
      await h.pause(1600);
    }),
  },
  {
    id: 'dev2-error-label-printer-throws',
    struggle: true,
    family: 'error',
    kinds: ['error-click', 'dead-click', 'rage-click', 'error-loop'],
    target: '.label',
    html: pageOf(
      'stock',
      `<h1>Labels</h1><table>${['Lamp oil', 'Cable drum', 'Gloves', 'Rope'].map((what, n) => `<tr><td>44${n}0</td><td>${what}</td><td><button class="label" value="${n}">Print label</button></td></tr>`).join('')}</table>`,
      `let thrown = 0; const printer = { queue: null }; hear('click', '.label', (e, n) => { thrown++; printer.queue.push({ code: n.value }); toast('Label is printing'); });`,
    ),
    after: `thrown === 7`,
    run: person(async (h, mark, page) => {
      const label = n => page.locator('.label').nth(n);
      await h.click(label(1));
      await h.pause(2000);
      mark();
      await h.click(label(1));
      await h.pause(1100);
      await h.burst(label(1), 3, 270);
      await h.pause(1700);
      await h.click(label(2));
      await h.pause(1400);
      await h.click(label(1));
      await h.pause(1600);
    }),
  },
  {
    id: 'dev2-error-seats-are-gone-each-time',
    struggle: true,
    family: 'error',
    kinds: ['error-loop', 'error-click'],
    target: ['#hold', '#why'],
    html: pageOf(
      'box',
      `<h2>Friday, stalls</h2><div id="app"></div>`,
      `let why = '', tries = 0; const mine = new Set();
      const draw = drawn('#app', () => (why ? '<p role="alert" class="bad" id="why">' + why + '</p>' : '') + Array.from({ length: 12 }, (_, k) => '<button class="seat" aria-pressed="' + mine.has(k) + '" value="' + k + '" style="' + (mine.has(k) ? '' : 'background:#caa') + '">' + (k + 1) + '</button>').join('') + '<p><button id="hold">Hold ' + mine.size + ' seats</button></p>');
      hear('click', '.seat', (e, n) => { const k = Number(n.value); mine.delete(k) || mine.add(k); why = ''; draw(); });
      hear('click', '#hold', async () => { const r = await ask(380, 409); tries++; if (!r.ok) { mine.clear(); why = 'Those seats could not be held.'; draw(); } });`,
    ),
    after: `tries === 4 && mine.size === 0`,
    run: person(async (h, mark) => {
      const choose = async (...seats) => {
        for (const seat of seats) {
          await h.click(`.seat[value="${seat}"]`);
          await h.pause(380);
        }
        await h.click('#hold');
        await h.pause(700);
      };
      await choose(4, 5);
      await h.pause(1100);
      await choose(4, 5);
      mark();
      await h.pause(1300);
      await choose(7, 8);
      await h.pause(1600);
      await choose(10, 11);
      await h.pause(1800);
    }),
  },
  {
    id: 'dev2-error-ok-second-try-goes-through',
    struggle: false,
    family: 'error',
    html: pageOf(
      'bank',
      `<h1>Pay somebody</h1><label for="sum">Amount</label><input id="sum"><br><button id="pay">Pay now</button><table id="paid"></table>`,
      `let tries = 0; hear('click', '#pay', async (e, n) => { n.disabled = true; const r = await ask(350, ++tries === 1 ? 503 : 200); n.disabled = false;
        if (!r.ok) return toast('We were busy. Please try again.', 'alert'); one('#paid').insertAdjacentHTML('beforeend', '<tr><td>' + one('#sum').value + '</td><td>Paid</td></tr>'); one('#sum').value = ''; toast('Paid'); });`,
    ),
    after: `tries === 4 && all('#paid tr').length === 3`,
    run: person(async h => {
      await h.click('#sum');
      await h.type('31.20', 110);
      await h.click('#pay');
      await h.pause(2400);
      await h.click('#pay');
      await h.pause(2100);
      for (const sum of ['12', '140.75']) {
        await h.click('#sum');
        await h.type(sum, 120);
        await h.click('#pay');
        await h.pause(1700);
      }
    }),
  },
  {
    id: 'dev2-error-ok-page-complains-to-itself',
    struggle: false,
    family: 'error',
    html: pageOf(
      'desk',
      `<h2>To confirm</h2><div id="list"></div>`,
      `const asks = ['Laptop for Ines', 'Key for bay C', 'Second screen', 'Van on Tuesday', 'Visitor badge'].map(what => ({ what, done: false }));
      const draw = drawn('#list', () => asks.map((t, k) => '<div class="card"' + (t.done ? ' style="opacity:.55"' : '') + '>' + t.what + ' ' + (t.done ? 'confirmed' : '<button class="yes main" value="' + k + '">Confirm</button>') + '</div>').join(''));
      hear('click', '.yes', (e, n) => { asks[n.value].done = true; draw(); fetch('/beacon/lost').catch(() => {}); setTimeout(() => console.error('measure: no consent'), 30); setTimeout(() => { undefined.size; }, 60); ask(200); });
      setInterval(() => ask(60, 500), 1900); setInterval(() => { throw new Error('banner: no slot'); }, 2600);`,
    ),
    after: `asks.every(t => t.done)`,
    run: person(async h => {
      for (const n of [0, 1, 2, 3, 4]) {
        await h.click(`.yes[value="${n}"]`);
        await h.pause(n === 2 ? 1900 : 780);
      }
      await h.pause(1700);
    }),
  },
  {
    id: 'dev2-error-ok-weeding-out-unknown-codes',
    struggle: false,
    family: 'error',
    html: pageOf(
      'stock',
      `<h1>Returned boxes</h1><p>Enter each code. Boxes we do not know go on the red shelf.</p><input id="code" autocomplete="off"><button id="look">Look up</button><p id="found" role="alert"></p><p>Red shelf: <output id="red">0</output>, ours: <output id="ours">0</output></p>`,
      `let red = 0, ours = 0; const look = async () => { const code = one('#code').value; if (!code) return; const r = await ask(160, /^9/.test(code) ? 404 : 200); one('#code').value = ''; one('#code').focus();
        if (r.ok) ours++; else red++; one('#found').textContent = code + (r.ok ? ' is ours: bay B-0' + ours : ' is not known: red shelf'); one('#found').className = r.ok ? '' : 'bad'; one('#red').textContent = red; one('#ours').textContent = ours; };
      hear('click', '#look', look); hear('keydown', '#code', e => { if (e.key === 'Enter') look(); });`,
    ),
    after: `red === 3 && ours === 2`,
    run: person(async h => {
      await h.click('#code');
      for (const code of ['44102', '93317', '93318', '44108', '90021']) {
        await h.type(code, 95);
        await h.key('Enter');
        await h.pause(1500);
      }
    }),
  },
];
