import { byHand, workplace } from './third-workplaces.mjs';

/** People who go to and fro because the work is like that, and get on with it. */
export const scenarios = [
  {
    id: 'dev3-navigation-ok-delivery-ticked-against-the-order',
    struggle: false,
    family: 'navigation',
    html: workplace(
      'depot',
      '',
      `const lines = ['Bolts M8', 'Washers', 'Hinges', 'Brackets'], got = {};
      const draw = () => paint('main', location.pathname === '/delivery'
        ? '<button id="to-order">Order</button><h1>Delivery note</h1>' + lines.map((t, n) => '<div class="row">' + t + ' <input id="q' + n + '" size="4" value="' + (got[n] || '') + '"></div>').join('')
        : '<button id="to-delivery">Delivery note</button><h1>Order 812</h1>' + lines.map((t, n) => '<div class="row">' + t + ': ' + (n + 2) * 40 + (got[n] ? ' ✓' : '') + '</div>').join(''));
      press('#to-order', () => go('/order', draw)); press('#to-delivery', () => go('/delivery', draw));
      document.addEventListener('input', e => { got[e.target.id.slice(1)] = e.target.value; }); draw();`,
    ),
    after: `Object.values(got).join() === '80,120,160,200' && $$('.row').every(r => r.textContent.endsWith('✓'))`,
    run: byHand(async h => {
      for (const [n, amount] of ['80', '120', '160', '200'].entries()) {
        await h.pause(900);
        await h.click('#to-delivery');
        await h.pause(350);
        await h.click(`#q${n}`);
        await h.type(amount, 110);
        await h.pause(300);
        await h.click('#to-order');
      }
      await h.pause(1500);
    }),
  },
  {
    id: 'dev3-navigation-ok-queue-of-tickets-worked-off',
    struggle: false,
    family: 'navigation',
    html: workplace(
      'desk',
      '',
      `let open = ['Printer on 3 jams', 'New badge', 'Cannot print twice', 'Password for Jo', 'Broken chair', 'Loan of a laptop'], done = 0, skipped = 0;
      const draw = () => { const m = location.pathname.match(/ticket.(\\d)/);
        paint('main', m && open[m[1]] ? '<h1>' + open[m[1]] + '</h1><p>Asked this morning from extension 21' + m[1] + '.</p><button class="main" id="solve">Resolve and close</button><button>Assign</button>'
          : '<h1>Queue</h1><p>' + done + ' closed today</p>' + open.map((t, n) => '<div class="item" data-n="' + n + '">' + t + '</div>').join('')); };
      press('[data-n]', node => go('/ticket/' + node.dataset.n, draw));
      press('#solve', async node => { node.textContent = 'Closing…'; await api(180); open.splice(Number(location.pathname.slice(-1)), 1); done++; go('/queue', draw); });
      addEventListener('popstate', () => { skipped++; draw(); }); draw();`,
    ),
    after: `done === 4 && open.length === 2 && skipped === 1`,
    run: byHand(async h => {
      const solve = async (n, reading) => {
        await h.click(`[data-n="${n}"]`);
        await h.pause(reading);
        await h.click('#solve');
        await h.pause(800);
      };
      await solve(0, 1100);
      await solve(0, 900);
      await h.click('[data-n="1"]');
      await h.pause(1300);
      await h.back(500);
      await solve(2, 700);
      await solve(0, 1000);
      await h.pause(1200);
    }),
  },
  {
    id: 'dev3-navigation-ok-days-turned-to-a-free-hour',
    struggle: false,
    family: 'navigation',
    html: workplace(
      'ward',
      '',
      `let booked = ''; const free = { 6: ['10:20'], 4: ['15:40'], 3: ['08:10'] };
      const day = () => Number(location.pathname.slice(5)) || 0;
      const draw = () => paint('main', '<h1>Clinic, ' + (9 + day()) + ' June</h1><button id="earlier" aria-label="Previous day">‹</button><button id="later" aria-label="Next day">›</button><div class="panel">'
        + (free[day()] || []).map(t => '<button class="slot">' + t + ' free</button>').join('') + '<p>' + (12 - day()) + ' booked</p><p>' + booked + '</p></div>');
      press('#earlier', () => go('/day/' + (day() - 1), draw)); press('#later', () => go('/day/' + (day() + 1), draw));
      press('.slot', async n => { n.textContent = 'Booking…'; await api(240); booked = 'Booked ' + n.closest('main').querySelector('h1').textContent; draw(); }); draw();`,
    ),
    after: `booked === 'Booked Clinic, 13 June'`,
    run: byHand(async h => {
      for (const gap of [700, 550, 900, 1000, 600, 1400]) {
        await h.click('#later');
        await h.pause(gap);
      }
      await h.burst('#earlier', 3, 620);
      await h.pause(900);
      await h.click('#later');
      await h.pause(800);
      await h.click('.slot');
      await h.pause(2000);
    }),
  },
  {
    id: 'dev3-navigation-ok-two-conversations-answered-in-turn',
    struggle: false,
    family: 'navigation',
    html: workplace(
      'desk',
      `<div id="who"></div><div id="talk"></div><input id="say" size="50" aria-label="Message" autocomplete="off">`,
      `let now = 'Amina'; const talks = { Amina: ['Amina: where is my parcel?'], Bo: ['Bo: can I still cancel?'] }; let unread = {};
      const draw = () => { paint('#who', Object.keys(talks).map(n => '<button id="with-' + n + '"' + (n === now ? ' aria-current="true" class="main"' : '') + '>' + n + (unread[n] ? ' (1)' : '') + '</button>').join(''));
        paint('#talk', talks[now].map(t => '<p>' + t + '</p>').join('')); };
      press('#who button', node => { now = node.id.slice(5); unread[now] = false; history.pushState({}, '', '/with/' + now); draw(); });
      $('#say').addEventListener('keydown', e => { if (e.key !== 'Enter') return; const to = now; talks[to].push('You: ' + e.target.value); e.target.value = ''; draw(); setTimeout(() => { talks[to].push(to + ': thanks, and then?'); unread[to] = to !== now; draw(); }, 1500); }); draw();`,
    ),
    after: `talks.Amina.length >= 5 && talks.Bo.length >= 5 && now === 'Bo'`,
    run: byHand(async h => {
      const answer = async (who, text) => {
        await h.click(`#with-${who}`);
        await h.pause(600);
        await h.click('#say');
        await h.type(text, 60);
        await h.key('Enter');
        await h.pause(450);
      };
      await answer('Bo', 'yes until six');
      await answer('Amina', 'in Hull, due today');
      await answer('Bo', 'press Cancel on the order');
      await answer('Amina', 'the driver rings first');
      await answer('Bo', 'you are welcome');
      await h.pause(1900);
    }),
  },
  {
    id: 'dev3-navigation-ok-every-tab-of-a-record-seen-and-signed',
    struggle: false,
    family: 'navigation',
    html: workplace(
      'ward',
      `<div role="tablist"></div><div class="panel" role="tabpanel"></div><button id="sign" disabled>Sign the round</button><p id="end"></p>`,
      `const names = ['Fluids', 'Pain', 'Wound', 'Sleep', 'Diet'], seen = {}; let k = 0;
      const draw = () => { paint('[role=tablist]', names.map((n, i) => '<button role="tab" tabindex="' + (i === k ? 0 : -1) + '" aria-selected="' + (i === k) + '">' + n + (seen[i] ? ' ✓' : '') + '</button>').join(''));
        paint('.panel', '<h2>' + names[k] + '</h2><p>Charted at 06:00 by the night nurse. Value ' + (k + 3) + ' of 10.</p><label><input type="checkbox" id="seen"' + (seen[k] ? ' checked' : '') + '> Seen</label>');
        $('#sign').disabled = names.some((_, i) => !seen[i]); };
      press('[role=tab]', node => { k = $$('[role=tab]').indexOf(node); draw(); });
      document.addEventListener('change', () => { seen[k] = true; draw(); }); press('#sign', () => say('#end', 'Signed at 08:15')); draw();`,
    ),
    after: `$('#end').textContent === 'Signed at 08:15'`,
    run: byHand(async h => {
      for (const [n, reading] of [900, 1300, 700, 1100, 800].entries()) {
        await h.click(`[role=tab]:nth-child(${n + 1})`);
        await h.pause(reading);
        await h.click('#seen');
        await h.pause(250);
      }
      await h.click('[role=tab]:nth-child(2)');
      await h.pause(1500);
      await h.click('#sign');
      await h.pause(1700);
    }),
  },
];
