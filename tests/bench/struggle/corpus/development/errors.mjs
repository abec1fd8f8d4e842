import { dress } from './dress.mjs';
import { byHand } from './hands.mjs';

const claim = `<h1>Expense report</h1><label for="sum">Sum</label><input id="sum" value="120"><p><button id="send">Send report</button></p><div id="toasts" style="position:fixed;right:20px;bottom:20px"></div><p id="state">Draft</p>`;

const send = (
  ...codes
) => `const codes = ${JSON.stringify(codes)}; on('#send', 'click', async () => { const c = codes.length > 1 ? codes.shift() : codes[0];
  const answer = await api(350, c); if (answer.ok) return say('#state', 'Sent'); const t = make('div', 'Something went wrong, please try again', $('#toasts'));
  t.setAttribute('role', 'alert'); t.style.cssText = 'background:#b00;color:#fff;padding:12px'; setTimeout(() => t.remove(), 1500); });`;

const signIn = `<h1>Sign in</h1><form><label for="u">Staff number</label><input id="u" autocomplete="username"><label for="p">Password</label>
<input id="p" type="password"><button>Sign in</button><p id="msg" role="alert" class="error"></p></form>`;

const check = right =>
  `let tries = 0; on('form', 'submit', async e => { e.preventDefault(); tries++; say('#msg', ''); const right = $('#p').value === '${right}';
  await api(400, right ? 200 : 401); if (right) { say('main', 'Welcome back'); } else { say('#msg', 'Staff number or password is wrong'); $('#p').value = ''; $('#p').focus(); } });`;

/** Actions that end in an error: again and again, or once and then well. */
export const scenarios = [
  {
    id: 'dev-error-500-toast-three-times',
    struggle: true,
    family: 'error',
    kinds: ['error-loop'],
    target: '#send',
    html: dress('portal', claim, send(500)),
    after: `$('#state').textContent === 'Draft'`,
    run: byHand(async (h, mark) => {
      await h.press('#send');
      await h.wander(1800);
      mark();
      await h.press('#send');
      await h.wander(2200);
      await h.press('#send');
      await h.wander(1800);
      await h.press('#send');
      await h.wander(700);
    }),
  },
  {
    id: 'dev-error-ok-second-try-succeeds',
    struggle: false,
    family: 'error',
    html: dress('portal', claim, send(503, 200)),
    after: `$('#state').textContent === 'Sent'`,
    run: byHand(async h => {
      await h.press('#send');
      await h.wander(2200);
      await h.press('#send');
      await h.wander(1800);
    }),
  },
  {
    id: 'dev-error-handler-throws',
    struggle: true,
    family: 'error',
    kinds: ['error-click', 'dead-click'],
    target: '#calc',
    html: dress(
      'ledger',
      `<h1>Depreciation</h1><p>Cost <input value="9000"> Years <input value="5"></p><button id="calc">Calculate</button><p id="out"></p>`,
      `on('#calc', 'click', () => { say('#out', window.rates.straight.value); });`,
      'clock',
    ),
    after: `$('#out').textContent === ''`,
    run: byHand(async (h, mark) => {
      await h.press('#calc');
      await h.wander(1500);
      mark();
      await h.press('#calc');
      await h.pause(1300);
      await h.again(2, 600);
      await h.wander(700);
    }),
  },
  {
    id: 'dev-error-password-wrong-four-times',
    struggle: true,
    family: 'error',
    kinds: ['error-loop', 'validation-loop'],
    target: ['form', '#p', '#u', 'form button'],
    html: dress('portal', signIn, check('never')),
    after: `tries === 4`,
    run: byHand(async (h, mark) => {
      await h.press('#u');
      await h.type('40117', 70);
      await h.press('#p');
      for (let n = 0; n < 4; n++) {
        await h.type(['sunny', 'sunny1', 'Sunny1', 'sunny22'][n], 75);
        await h.key('Enter');
        if (n === 1) mark();
        await h.pause(1100);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-error-ok-password-mistyped-once',
    struggle: false,
    family: 'error',
    html: dress('portal', signIn, check('harbour')),
    after: `$('main').textContent === 'Welcome back'`,
    run: byHand(async h => {
      await h.press('#u');
      await h.type('40117', 80);
      await h.press('#p');
      await h.type('harbuor', 80);
      await h.key('Enter');
      await h.pause(1200);
      await h.type('harbour', 110);
      await h.press('button');
      await h.wander(700);
    }),
  },
  {
    id: 'dev-error-panel-whose-try-again-brings-the-same-panel',
    struggle: true,
    family: 'error',
    kinds: ['error-loop', 'rage-click'],
    target: '#retry',
    html: dress(
      'cloud',
      `<h1>Reports</h1><div id="pane"></div>`,
      `let loads = 0; const load = async () => { loads++; $('#pane').replaceChildren(); make('p', 'Loading', $('#pane')); await api(450, 502);
        $('#pane').replaceChildren(); const box = make('div', 'We could not load your report. ', $('#pane')); box.className = 'card'; const b = make('button', 'Try again', box); b.id = 'retry'; b.onclick = load; }; load();`,
      'feed',
    ),
    after: `loads >= 5`,
    run: byHand(async (h, mark) => {
      await h.pause(500);
      for (let n = 0; n < 5; n++) {
        await h.press('#retry');
        if (n === 1) mark();
        await h.pause(1200);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-error-ok-polling-fails-while-working',
    struggle: false,
    family: 'error',
    html: dress(
      'cloud',
      `<h1>Tasks</h1><div class="card"><input id="t" placeholder="New task"><button id="add">Add</button><ul id="list"></ul></div>`,
      `setInterval(() => api(100, 500).then(() => console.error('no news')), 1200); on('#add', 'click', () => { make('li', $('#t').value, $('#list')); $('#t').value = ''; $('#t').focus(); });`,
    ),
    after: `$$('#list li').length === 3`,
    run: byHand(async h => {
      await h.press('#t');
      for (const task of ['call Loft', 'badge', 'desk']) {
        await h.type(task, 80);
        await h.press('#add');
        await h.pause(700);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-error-ok-incidents-resolved-one-after-another',
    struggle: false,
    family: 'error',
    html: dress(
      'ledger',
      `<h1>Failed imports</h1><p role="alert" style="color:#b00">4 imports failed in the night</p><table>${[
        '0611',
        '0612',
        '0614',
        '0619',
      ]
        .map(
          n =>
            `<tr><td>Batch ${n}</td><td class="s" style="color:#b00">Error 500</td><td><button>Run again</button></td></tr>`,
        )
        .join('')}</table>`,
      `on('button', 'click', async e => { const s = e.target.closest('tr').querySelector('.s'); s.textContent = 'Running'; await api(500); s.textContent = 'Done'; e.target.remove(); });`,
      'clock',
    ),
    after: `$$('tr button').length === 0`,
    run: byHand(async h => {
      for (const row of [1, 2, 3, 4]) {
        await h.press(`tr:nth-child(${row}) button`);
        await h.pause(900);
      }
      await h.wander(700);
    }),
  },
];
