import { doneBy, siteOf } from './fourth-site.mjs';

const absence = `<h1>Request leave</h1><div class="card"><label>From <input type="date" id="from" value="2026-12-07"></label> <label>To <input type="date" value="2026-12-11"></label>
<p><label>Kind <select><option>Annual leave</option><option>Unpaid</option></select></label></p><p><textarea id="why" rows="2" cols="50" placeholder="Note to your manager"></textarea></p>
<button class="main" id="send">Send request</button></div><div class="card">You have 11.5 days left this year.</div>`;

const quote = `<h1>Quotation Q-3391</h1><p>For Barlow Kitchens</p><table id="lines"><tr><th>Article<th>Number<th>Each</tr><tr><td>Oak board<td>4<td>38.00</tr></table>
<p><select id="article"><option>Birch board</option><option>Hinge, brass</option><option>Varnish 1 l</option></select> <input id="many" size="4" value="1"> <button id="add" class="main">Add line</button></p>`;

const signIn = `<div id="app"></div>`;

/** Things that fail, each time in the same way; and failures that a person gets over at once. */
export const scenarios = [
  {
    id: 'dev4-error-leave-request-fails-each-time',
    struggle: true,
    family: 'error',
    kinds: ['error-loop', 'error-click', 'rage-click'],
    target: '#send',
    html: siteOf(
      'desk',
      absence,
      `let failures = 0; when('click', '#send', async button => { button.disabled = true; button.textContent = 'Sending...';
      const answer = await api(500, 500); button.disabled = false; button.textContent = 'Send request'; if (!answer.ok) { failures++; toast('Something went wrong. Please try again later.'); } });`,
    ),
    after: `failures === 4`,
    run: doneBy(async (h, mark) => {
      await h.click('#why');
      await h.type('Visiting family', 80);
      await h.pause(500);
      await h.click('#send');
      await h.pause(2600);
      await h.click('#send');
      await h.pause(800);
      mark();
      await h.pause(1500);
      await h.click('#send');
      await h.pause(2200);
      await h.click('#why');
      await h.key('End');
      await h.type('.', 80);
      await h.pause(600);
      await h.click('#send');
      await h.pause(2000);
    }),
  },
  {
    id: 'dev4-error-add-line-throws',
    struggle: true,
    family: 'error',
    kinds: ['error-click', 'rage-click', 'dead-click', 'error-loop'],
    target: '#add',
    html: siteOf(
      'crm',
      quote,
      `let tries = 0; const prices = { 'Oak board': { each: 38 } };
      when('click', '#add', () => { tries++; const each = prices[$('#article').value].each; const row = $('#lines').insertRow(); row.innerHTML = '<td>' + $('#article').value + '<td>' + $('#many').value + '<td>' + each; });`,
    ),
    after: `tries === 6 && $$('#lines tr').length === 2`,
    run: doneBy(async (h, mark) => {
      await h.click('#many');
      await h.key('Control+a');
      await h.type('6', 90);
      await h.pause(400);
      await h.click('#add');
      await h.pause(1800);
      mark();
      await h.click('#add');
      await h.pause(900);
      await h.burst('#add', 2, 300);
      await h.pause(1200);
      await h.click('#article');
      await h.key('ArrowDown');
      await h.key('Enter');
      await h.pause(700);
      await h.burst('#add', 2, 480);
      await h.pause(1300);
    }),
  },
  {
    id: 'dev4-error-sign-in-is-refused-again-and-again',
    struggle: true,
    family: 'error',
    kinds: ['error-loop', 'validation-loop', 'field-re-entry'],
    target: ['#enter', '#word', '#user'],
    html: siteOf(
      'clinic',
      signIn,
      `let refused = 0; const draw = (user, text) => { $('#app').innerHTML = '<h1>Sign in</h1>' + (text ? '<p class="error" role="alert">' + text + '</p>' : '') + '<form id="f"><label for="user">User name</label><input id="user"><label for="word">Password</label><input id="word" type="password"><br><br><button id="enter">Sign in</button></form>'; $('#user').value = user; };
      draw('', ''); document.addEventListener('submit', async event => { event.preventDefault(); const user = $('#user').value; await api(450, 401); refused++; draw(user, 'The user name or the password is not right.'); $('#word').focus(); });`,
    ),
    after: `refused === 4 && $('[role=alert]')`,
    run: doneBy(async (h, mark) => {
      await h.click('#user');
      await h.type('kosei', 90);
      await h.key('Tab');
      await h.type('harvest-19', 95);
      await h.key('Enter');
      await h.pause(1700);
      await h.type('Harvest-19', 110);
      await h.key('Enter');
      await h.pause(900);
      mark();
      await h.pause(1300);
      await h.type('harvest-20', 120);
      await h.click('#enter');
      await h.pause(1900);
      await h.click('#word');
      await h.type('Harvest-20', 120);
      await h.click('#enter');
      await h.pause(1800);
    }),
  },
  {
    id: 'dev4-error-ok-a-report-that-takes-its-time',
    struggle: false,
    family: 'error',
    html: siteOf(
      'ledger',
      `<h2>Open items</h2><label>Customer from</label><input id="a" value="10000"> to <input value="19999"><br><button id="run">Run</button> <span id="busy" hidden>Reading postings <progress></progress></span><table id="out"></table>`,
      `when('click', '#run', async button => { button.disabled = true; $('#busy').hidden = false; await api(3800); $('#busy').hidden = true; button.disabled = false;
      $('#out').innerHTML = '<tr><th>Account<th>Open</tr>' + [10044, 10192, 12007, 13350].map(n => '<tr><td>' + n + '<td>' + (n % 977) + '.00</tr>').join(''); });`,
    ),
    after: `$$('#out tr').length === 5 && !$('#run').disabled`,
    run: doneBy(async h => {
      await h.click('#a');
      await h.key('Control+a');
      await h.type('10040', 90);
      await h.click('#run');
      await h.pause(1500);
      await h.move({ x: 560, y: 300 });
      await h.pause(3200);
      await h.move('#out tr:nth-child(3)');
      await h.pause(1300);
      await h.click('#run');
      await h.pause(5200);
    }),
  },
  {
    id: 'dev4-error-ok-a-switch-goes-back-once-and-is-left',
    struggle: false,
    family: 'error',
    html: siteOf(
      'desk',
      `<h1>Notifications</h1>${['Mentions', 'Weekly digest', 'Escalations', 'New tickets'].map((name, n) => `<div class="card">${name} <button role="switch" aria-checked="false" id="s${n}" style="float:right">Off</button></div>`).join('')}`,
      `const set = (node, state) => { node.setAttribute('aria-checked', state); node.textContent = state ? 'On' : 'Off'; };
      when('click', '[role=switch]', async node => { const state = node.getAttribute('aria-checked') !== 'true'; set(node, state); const answer = await api(700, node.id === 's2' ? 403 : 200); if (!answer.ok) { set(node, !state); toast('Only leads may be told of escalations.', 4000); } });`,
    ),
    after: `$$('[aria-checked=true]').length === 3 && $('#s2').textContent === 'Off'`,
    run: doneBy(async h => {
      await h.click('#s0');
      await h.pause(900);
      await h.click('#s1');
      await h.pause(800);
      await h.click('#s2');
      await h.pause(2900);
      await h.click('#s3');
      await h.pause(2200);
    }),
  },
];
