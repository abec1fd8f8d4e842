import { byPerson, goBack, pageOf } from './second-pages.mjs';

const setUp = ['Company', 'Cost centre', 'Approvers', 'Limits', 'Summary'];

/** Work that goes to and fro on purpose. */
export const scenarios = [
  {
    id: 'dev2-navigation-ok-two-offers-compared',
    struggle: false,
    family: 'navigation',
    html: pageOf(
      'buying',
      `<nav><a href="/offer/halden" data-to="/offer/halden">Halden</a> | <a href="/offer/harrow" data-to="/offer/harrow">Harrow</a></nav><div id="view"></div><div class="panel"><label>My notes<br><textarea id="notes" rows="4" cols="50"></textarea></label></div>`,
      `let drawn = 0; function draw() { drawn++; const who = location.pathname.split('/').pop(); fill('#view', who === 'halden' ? '<h1>Halden</h1><table><tr><td>Price<td>1180<tr><td>Delivery<td>9 days<tr><td>Warranty<td>2 years</table>' : who === 'harrow' ? '<h1>Harrow</h1><table><tr><td>Price<td>1225<tr><td>Delivery<td>4 days<tr><td>Warranty<td>3 years</table>' : '<h1>Two offers</h1>'); } draw();`,
    ),
    after: `drawn === 7 && one('#notes').value.endsWith('Harrow')`,
    run: byPerson(async h => {
      for (const [who, note] of [
        ['halden', '1180'],
        ['harrow', ' 1225'],
        ['halden', ', 9 d'],
        ['harrow', ' 4 d'],
        ['halden', ''],
        ['harrow', ', so Harrow'],
      ]) {
        await h.click(`nav [data-to="/offer/${who}"]`);
        await h.pause(1500);
        if (note) {
          await h.click('#notes', { at: { x: 0.6, y: 0.7 } });
          await h.key('Control+End');
          await h.type(note, 85);
        }
        await h.pause(400);
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev2-navigation-ok-list-of-charts-signed-one-by-one',
    struggle: false,
    family: 'navigation',
    html: pageOf(
      'ward',
      `<div id="view"></div>`,
      `const signed = new Set(); function draw() { const bed = Number(location.pathname.split('/')[2]); fill('#view', bed ? '<h1>Bed ' + bed + '</h1><div class="box">Paracetamol 1 g at 08:00, given</div><button class="main" id="sign">Sign</button> <a href="/" data-to="/">All charts</a><p id="mine"></p>' : '<h1>To sign</h1>' + [3, 5, 6, 9].map(n => '<div class="box"><a href="/bed/' + n + '" data-to="/bed/' + n + '">Bed ' + n + '</a> ' + (signed.has(n) ? '✓ signed' : '') + '</div>').join('')); }
      draw(); press('#sign', async () => { const bed = Number(location.pathname.split('/')[2]); await ask(160); signed.add(bed); fill('#mine', 'Signed by N. Okafor'); });`,
    ),
    after: `signed.size === 4 && location.pathname === '/'`,
    run: byPerson(async h => {
      for (const bed of [3, 5, 6, 9]) {
        await h.click(`#view [data-to="/bed/${bed}"]`);
        await h.pause(1200);
        await h.click('#sign');
        await h.pause(650);
        await h.click('#view [data-to="/"]');
        await h.pause(500);
      }
      await h.pause(1300);
    }),
  },
  {
    id: 'dev2-navigation-ok-invoice-checked-against-delivery-note',
    struggle: false,
    family: 'navigation',
    html: pageOf(
      'buying',
      `<h1>Three-way match</h1><div role="tablist"><button role="tab" data-which="0">Invoice</button><button role="tab" data-which="1">Delivery note</button></div><table><tbody id="lines"></tbody></table><p id="left">3 lines to match</p>`,
      `let which = 0; const matched = new Set(); let turns = 0; const show = () => { fill('#lines', ['Bolts', 'Hinges', 'Paint'].map((name, k) => '<tr><td>' + name + '<td>' + [40, 12, 6][k] + (which ? ' delivered' : ' charged') + '<td><label><input type="checkbox" data-k="' + k + '"' + (matched.has(k) ? ' checked' : '') + '> agrees</label></tr>').join('')); all('[role=tab]').forEach((tab, n) => tab.setAttribute('aria-selected', n === which)); };
      show(); press('[data-which]', hit => { turns++; which = Number(hit.dataset.which); show(); }); press('[data-k]', hit => { matched.add(Number(hit.dataset.k)); one('#left').textContent = 3 - matched.size + ' lines to match'; });`,
    ),
    after: `turns === 6 && matched.size === 3`,
    run: byPerson(async h => {
      for (let line = 0; line < 3; line++) {
        await h.move(`#lines tr:nth-child(${line + 1}) td:nth-child(2)`);
        await h.pause(700);
        await h.click('[data-which="1"]');
        await h.pause(1100);
        await h.click(`[data-k="${line}"]`);
        await h.pause(500);
        await h.click('[data-which="0"]');
        await h.pause(800);
      }
      await h.pause(1200);
    }),
  },
  {
    id: 'dev2-navigation-ok-guided-set-up-with-a-look-back',
    struggle: false,
    family: 'navigation',
    html: pageOf(
      'desk',
      `<h1 id="step"></h1><div id="body" class="card"></div><button id="back">Back</button><button id="next" class="main">Next</button>`,
      `const steps = ${JSON.stringify(setUp)}; const given = []; let at = 0, done = false; function show() { one('#step').textContent = (at + 1) + '. ' + steps[at]; fill('#body', at === 4 ? steps.slice(0, 4).map((name, k) => name + ': ' + given[k]).join('<br>') : '<label>' + steps[at] + ' <input value="' + (given[at] || '') + '"></label>'); one('#next').textContent = at === 4 ? 'Finish' : 'Next'; }
      show(); press('#next', async () => { if (at === 4) { await ask(400); done = true; fill('#body', 'All set. Welcome!'); return; } given[at] = one('#body input').value; at++; show(); }); press('#back', () => { at = Math.max(0, at - 1); show(); });`,
    ),
    after: `done && given[2] === 'Ana, Ben'`,
    run: byPerson(async h => {
      for (const text of ['Lantern', '4410', 'Ana', '900']) {
        await h.click('#body input');
        await h.type(text, 90);
        await h.click('#next');
        await h.pause(500);
      }
      await h.pause(1700);
      await h.click('#back');
      await h.pause(500);
      await h.click('#back');
      await h.pause(600);
      await h.click('#body input');
      await h.key('End');
      await h.type(', Ben', 100);
      await h.click('#next');
      await h.pause(600);
      await h.click('#next');
      await h.pause(1400);
      await h.click('#next');
      await h.pause(1700);
    }),
  },
  {
    id: 'dev2-navigation-ok-referrals-page-after-page',
    struggle: false,
    family: 'navigation',
    html: pageOf(
      'registry',
      `<h1 id="title"></h1><p id="who" class="note"></p><button id="take">Accept</button><p id="said" role="status"></p><a id="before">Previous</a> <a id="after">Next</a>`,
      `const n = Number(location.pathname.split('/')[2] || 1); one('#title').textContent = 'Application ' + n + ' of 6'; one('#who').textContent = ['Brook', 'Sand', 'Marsh', 'Field', 'Wood', 'Lake'][n - 1] + ', name change'; one('#before').href = '/application/' + Math.max(1, n - 1); one('#after').href = '/application/' + Math.min(6, n + 1);
      const taken = JSON.parse(sessionStorage.taken || '[]'); const tell = () => { one('#said').textContent = taken.includes(n) ? 'Accepted' : 'Open'; }; tell(); press('#take', () => { taken.push(n); sessionStorage.taken = JSON.stringify(taken); tell(); });`,
    ),
    after: `taken.length === 4 && n === 4`,
    run: byPerson(async h => {
      for (let n = 1; n < 5; n++) {
        await h.move('#who', { at: { x: 0.1, y: 0.5 } });
        await h.pause(1100);
        await h.click('#take');
        await h.pause(600);
        if (n === 3) {
          await h.click('#before');
          await h.pause(1300);
          await h.click('#after');
          await h.pause(800);
        }
        if (n < 4) await h.click('#after');
        await h.pause(700);
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev2-navigation-ok-three-articles-into-the-basket',
    struggle: false,
    family: 'navigation',
    html: pageOf(
      'buying',
      `<h1>Catalogue: “masks”</h1><p>Basket: <b id="basket">0</b></p><div id="hits"></div>`,
      `const item = location.pathname.match(/mask-(\\d)/); const count = () => { one('#basket').textContent = sessionStorage.basket || 0; }; count(); addEventListener('pageshow', count);
      fill('#hits', item ? '<div class="panel"><h2>Mask ' + item[1] + '</h2><p>Box of 50, in contract</p><button class="main" id="add">Add to basket</button><span id="added"></span></div>' : [1, 2, 3, 4, 5].map(k => '<div class="panel"><a href="/mask-' + k + '">Mask ' + k + '</a></div>').join(''));
      press('#add', async () => { await ask(140); sessionStorage.basket = Number(sessionStorage.basket || 0) + 1; count(); fill('#added', ' Added'); });`,
    ),
    after: `sessionStorage.basket === '3' && location.pathname === '/'`,
    run: byPerson(async (h, _mark, page) => {
      for (const which of [1, 3, 4]) {
        await h.click(`#hits a[href="/mask-${which}"]`);
        await h.pause(1400);
        await h.click('#add');
        await h.pause(900);
        await goBack(page);
        await h.pause(800);
      }
      await h.pause(1000);
    }),
  },
  {
    id: 'dev2-navigation-ok-handover-read-bed-by-bed',
    struggle: false,
    family: 'navigation',
    html: pageOf(
      'ward',
      `<h1>Handover</h1><div role="tablist">${[1, 2, 3, 4].map(n => `<button role="tab" data-bed="${n}">Bed ${n}</button>`).join('')}</div><div class="box" id="bed">Choose a bed</div>`,
      `const read = new Set(); let note = ''; let bed = 0; press('[data-bed]', async hit => { bed = Number(hit.dataset.bed); fill('#bed', 'One moment'); await ask(120); fill('#bed', '<p>Slept well. Next dose at ' + (9 + bed) + ':00.</p><label><input type="checkbox" id="read"' + (read.has(bed) ? ' checked' : '') + '> read</label><br><input id="note" placeholder="Note" value="' + (bed === 1 ? note : '') + '">'); });
      document.addEventListener('change', e => { if (e.target.id === 'read') { read.add(bed); one('[data-bed="' + bed + '"]').append(' ✓'); } if (e.target.id === 'note') note = e.target.value; });`,
    ),
    after: `read.size === 4 && note === 'call son'`,
    run: byPerson(async h => {
      for (const bed of [1, 2, 3, 4]) {
        await h.click(`[data-bed="${bed}"]`);
        await h.pause(1600);
        await h.click('#read');
        await h.pause(450);
      }
      await h.click('[data-bed="1"]');
      await h.pause(900);
      await h.click('#note');
      await h.type('call son', 95);
      await h.key('Tab');
      await h.pause(700);
      await h.click('[data-bed="2"]');
      await h.pause(1500);
    }),
  },
];
