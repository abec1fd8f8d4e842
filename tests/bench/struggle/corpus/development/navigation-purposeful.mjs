import { dress } from './dress.mjs';
import { byHand } from './hands.mjs';

const wizard = dress(
  'portal',
  `<h1>Apply for a parking space</h1><div id="s"></div><p><button id="back">Back</button><button id="next">Next</button></p>`,
  `const steps = ['Your car', 'Your days', 'Check your answers']; let k = 0, sent; const given = ['', '']; const draw = () => { $('#s').replaceChildren(); make('h2', steps[k], $('#s'));
    if (k < 2) { const i = document.createElement('input'); i.value = given[k]; i.oninput = () => { given[k] = i.value; }; $('#s').append(i); } else make('p', given.join(', '), $('#s')); say('#next', k === 2 ? 'Send' : 'Next'); };
  on('#next', 'click', () => { if (k === 2) { sent = true; say('main', 'Thank you'); } else { k++; draw(); } }); on('#back', 'click', () => { k = Math.max(0, k - 1); draw(); }); draw();`,
);

const mails = dress(
  'cloud',
  `<h1>Requests</h1><div id="v"></div>`,
  `let open = ['Key card', 'Monitor', 'Locker', 'Headset'], done = 0; const list = () => { $('#v').replaceChildren(); open.forEach(m => { const c = make('div', m, $('#v')); c.className = 'card row'; c.onclick = () => one(m); }); };
  const one = m => { history.pushState({}, '', '#' + m); $('#v').replaceChildren(); make('p', m + ': please order one for me. Thanks for the quick help last time, it was just what I had hoped for.', $('#v')); const b = make('button', 'Approve and close', $('#v')); b.id = 'ok'; b.onclick = () => { done++; open = open.filter(x => x !== m); history.pushState({}, '', '#'); list(); }; }; list();`,
  'feed',
);

/** People who go to and fro because the work asks for it. */
export const scenarios = [
  {
    id: 'dev-navigation-ok-two-records-compared',
    struggle: false,
    family: 'navigation',
    html: dress(
      'ledger',
      `<h1>Offers</h1><nav><a href="#loft">Loft</a> <a href="#brandt">Brandt</a></nav><div id="v"></div><textarea id="notes" rows="4" cols="50"></textarea>`,
      `const offers = { '#loft': 'Delivery 9 days. Paper 80 g, 41.00 for ten. Returns are paid by the buyer.', '#brandt': 'Delivery 4 days. Paper 80 g, 44.50 for ten. Returns are free within a month.' }; addEventListener('hashchange', () => say('#v', offers[location.hash] || ''));`,
    ),
    after: `$('#notes').value.length > 10`,
    run: byHand(async h => {
      for (const [to, note] of [
        ['loft', '9 d, '],
        ['brandt', '4 d, '],
        ['loft', '41, '],
        ['brandt', '44.5'],
      ]) {
        await h.press(`nav a[href$=${to}]`);
        await h.wander(1000);
        await h.press('#notes');
        await h.key('Control+End', 1, 60);
        await h.type(note, 90);
      }
      await h.pause(800);
    }),
  },
  {
    id: 'dev-navigation-ok-wizard-gone-back-to-check',
    struggle: false,
    family: 'navigation',
    html: wizard,
    after: `sent === true`,
    run: byHand(async h => {
      await h.press('#s input');
      await h.type('grey van', 80);
      await h.press('#next');
      await h.press('#s input');
      await h.type('Mondays', 80);
      await h.press('#next');
      await h.wander(800);
      await h.press('#back');
      await h.pause(600);
      await h.press('#back');
      await h.wander(900);
      await h.press('#next');
      await h.pause(450);
      await h.press('#next');
      await h.pause(800);
      await h.press('#next');
      await h.pause(900);
    }),
  },
  {
    id: 'dev-navigation-ok-requests-closed-one-by-one',
    struggle: false,
    family: 'navigation',
    html: mails,
    after: `done === 4`,
    run: byHand(async h => {
      for (let n = 0; n < 4; n++) {
        await h.press('.row');
        await h.wander(600);
        await h.press('#ok');
        await h.pause(400);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-navigation-ok-pages-leafed-through',
    struggle: false,
    family: 'navigation',
    html: dress(
      'ledger',
      `<h1>Postings</h1><table id="t"></table><p><button id="p">Previous</button> <b id="k" style="display:inline-block;width:80px">Page 1</b> <button id="n">Next</button></p>`,
      `let k = 1; const draw = () => { say('#k', 'Page ' + k); $('#t').replaceChildren(); for (let r = 0; r < 6; r++) make('tr', 'Posting ' + (k * 6 + r), $('#t')); }; draw(); on('#n', 'click', async () => { await api(180); k++; draw(); }); on('#p', 'click', () => { k--; draw(); });`,
      'clock',
    ),
    after: `k === 7`,
    run: byHand(async h => {
      await h.press('#n');
      await h.again(4, 520);
      await h.wander(900);
      await h.press('#n');
      await h.again(1, 480);
      await h.pause(700);
      await h.press('#p');
      await h.wander(700);
    }),
  },
  {
    id: 'dev-navigation-ok-second-page-read-and-back',
    struggle: false,
    family: 'navigation',
    html: dress(
      'portal',
      `<h1>Training</h1><p>Please read <a id="rules" href="/s/p2">the rules of the workshop</a>, then confirm.</p><button>I have read them</button>`,
      `on('button', 'click', () => say('h1', 'Confirmed'));`,
    ),
    after: `$('h1').textContent === 'Confirmed'`,
    run: byHand(async (h, _mark, page) => {
      await h.wander(700);
      await h.press('#rules');
      await page.waitForURL('**/s/p2');
      await h.wander(4000);
      await page.goBack();
      await h.pause(900);
      await h.press('button');
      await h.wander(700);
    }),
  },
  {
    id: 'dev-navigation-ok-signed-in-again-after-a-time-out',
    struggle: false,
    family: 'navigation',
    html: dress(
      'cloud',
      `<h1>Timesheet</h1><div class="card"><input id="h" aria-label="Hours"><button id="save">Save</button><p id="n"></p></div>
      <dialog id="out"><p>Your session has ended</p><form method="dialog"><input id="p" type="password" aria-label="Password"><button id="in">Sign in</button></form></dialog>`,
      `let known; on('#save', 'click', async () => { const r = await api(250, known ? 200 : 401); if (!r.ok) return $('#out').showModal(); say('#n', 'Saved'); }); on('#in', 'click', () => { known = true; });`,
    ),
    after: `$('#n').textContent === 'Saved'`,
    run: byHand(async h => {
      await h.press('#h');
      await h.type('7.5', 100);
      await h.press('#save');
      await h.pause(1300);
      await h.press('#p');
      await h.type('harbour', 80);
      await h.press('#in');
      await h.pause(800);
      await h.press('#save');
      await h.wander(700);
    }),
  },
];
