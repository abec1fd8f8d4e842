import { doneBy, siteOf } from './fourth-site.mjs';

const support = `<h1>How can we help?</h1><form role="search"><input id="ask" type="search" size="46" placeholder="Search help articles"> <button>Search</button></form><div id="found"></div>`;
const supportScript = `let asked = 0; const articles = ['Print a packing list', 'Refund an order in part', 'Refund a gift card', 'Opening hours of shops'];
document.addEventListener('submit', async event => { event.preventDefault(); asked++; await api(350); const words = $('#ask').value.toLowerCase().split(' '); const hits = articles.filter(text => words.every(word => text.toLowerCase().includes(word)));
  $('#found').innerHTML = hits.length ? '<ul>' + hits.map(text => '<li><a href="#a" class="article">' + text + '</a></li>').join('') + '</ul>' : '<p>Nothing was found for "' + $('#ask').value + '".</p>'; });
when('click', '.article', (link, event) => { event.preventDefault(); $('#found').innerHTML = '<h2>' + link.textContent + '</h2><p>Open the order, press Refund, untick what stays with the customer, and confirm. The money arrives in three days.</p>'; });`;

const period = `<h2>Close period 10</h2><p><label>Company</label><input value="003"></p><p><label>Adjustment key</label><input id="key" size="6"> <button id="info" title="Help">?</button></p><p><button id="go">Close period</button> <span id="wrong" style="color:#a00"></span></p>
<aside id="help" hidden style="position:fixed;right:0;top:60px;width:340px;height:420px;overflow:auto;background:#ffe;border:1px solid #888;padding:12px"><b>Help</b> <button id="shut">x</button><p>The adjustment key controls the adjustment of the period.</p>${'<p>Periods are closed in turn. See the manual of your company.</p>'.repeat(12)}</aside>`;
const periodScript = `let helped = 0; const open = () => { helped++; $('#help').hidden = false; }; document.addEventListener('keydown', event => { if (event.key === 'F1') { event.preventDefault(); open(); } });
when('click', '#info', open); when('click', '#shut', () => { $('#help').hidden = true; }); when('click', '#go', () => { $('#wrong').textContent = 'Key ' + $('#key').value + ' is not valid'; });`;

const palette = `<h1>Clients</h1><p>Press / to find an action.</p><table><tr><th>Client<th>Open</tr><tr><td>Hollis Dental<td>2</tr><tr><td>Barlow Kitchens<td>0</tr></table><div id="box" hidden style="position:fixed;left:400px;top:120px;width:460px;background:#fff;border:1px solid #888;padding:14px"><input id="find" size="40" placeholder="What do you want to do?"><div id="hits"></div></div>`;
const paletteScript = `let opened = 0; const acts = ['New client', 'Export clients', 'Log a call', 'Archive']; document.addEventListener('keydown', event => { if (event.key === '/' && $('#box').hidden) { event.preventDefault(); opened++; $('#box').hidden = false; $('#find').value = ''; $('#find').focus(); $('#hits').textContent = ''; } if (event.key === 'Escape') $('#box').hidden = true; });
when('input', '#find', node => { const text = node.value.toLowerCase(); const hits = acts.filter(act => act.toLowerCase().includes(text)); $('#hits').innerHTML = hits.map(act => '<div class="hit">' + act + '</div>').join('') || '<p>No matching action</p>'; });
when('click', '.hit', hit => { $('#box').hidden = true; toast(hit.textContent + ': started', 4000); });`;

/** Asking for help: in vain, and with success. */
export const scenarios = [
  {
    id: 'dev4-help-a-question-asked-in-four-wordings',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking', 'error-loop'],
    target: '#ask',
    html: siteOf('store', support, supportScript),
    after: `asked === 4 && $('#found').textContent.startsWith('Nothing')`,
    run: doneBy(async (h, mark) => {
      await h.click('#ask');
      await h.type('merge two customers', 80);
      await h.key('Enter');
      await h.pause(2000);
      await h.retype('#ask', 'join customer accounts', 80);
      await h.key('Enter');
      await h.pause(800);
      mark();
      await h.pause(1300);
      await h.retype('#ask', 'duplicate customer', 85);
      await h.key('Enter');
      await h.pause(1900);
      await h.retype('#ask', 'same person twice', 85);
      await h.key('Enter');
      await h.pause(1700);
    }),
  },
  {
    id: 'dev4-help-the-help-of-a-field-opened-again-and-again',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking', 'error-loop', 'field-re-entry'],
    target: ['#info', '#help', '#key'],
    html: siteOf('ledger', period, periodScript),
    after: `helped === 3 && $('#wrong').textContent !== ''`,
    run: doneBy(async (h, mark) => {
      await h.click('#key');
      await h.key('F1');
      await h.pause(2200);
      await h.click('#shut');
      await h.click('#key');
      await h.type('10', 120);
      await h.click('#go');
      await h.pause(1500);
      await h.click('#info');
      mark();
      await h.pause(900);
      await h.move('#help');
      await h.wheel(60, 4, 160);
      await h.pause(700);
      await h.wheel(-60, 4, 120);
      await h.click('#shut');
      await h.click('#key');
      await h.key('Control+a');
      await h.type('A', 120);
      await h.pause(900);
      await h.key('F1');
      await h.pause(1000);
      await h.move('#help');
      await h.wheel(110, 3, 170);
      await h.pause(1300);
    }),
  },
  {
    id: 'dev4-help-an-action-looked-for-in-the-search-of-actions',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking', 'menu-hunting'],
    target: '#find',
    html: siteOf('crm', palette, paletteScript),
    after: `opened === 3 && !$('.toast')`,
    run: doneBy(async (h, mark) => {
      await h.key('/');
      await h.pause(400);
      await h.type('transfer', 100);
      await h.pause(1500);
      await h.key('Control+a');
      await h.type('reassign', 100);
      await h.pause(1200);
      mark();
      await h.key('Escape');
      await h.pause(1200);
      await h.key('/');
      await h.pause(300);
      await h.type('change owner', 95);
      await h.pause(1400);
      await h.key('Escape');
      await h.pause(800);
      await h.key('/');
      await h.type('owner', 110);
      await h.pause(1700);
    }),
  },
  {
    id: 'dev4-help-ok-a-search-made-narrower-and-answered',
    struggle: false,
    family: 'help',
    html: siteOf('store', support, supportScript),
    after: `$('#found h2').textContent === 'Refund an order in part'`,
    run: doneBy(async h => {
      await h.click('#ask');
      await h.type('refund', 85);
      await h.key('Enter');
      await h.pause(2000);
      await h.click('#ask');
      await h.key('End');
      await h.type(' order', 85);
      await h.key('Enter');
      await h.pause(1300);
      await h.click('.article');
      await h.pause(3400);
    }),
  },
  {
    id: 'dev4-help-ok-a-hint-read-and-followed',
    struggle: false,
    family: 'help',
    html: siteOf(
      'clinic',
      `<h1>Sick note</h1><label for="code">Reason code</label><input id="code" size="8"> <button id="info" class="plain" aria-expanded="false">What is this?</button><p id="hint" hidden>One letter and two figures, as on the blue list: M54 is back pain.</p><p id="means"></p><button id="issue">Issue</button>`,
      `when('click', '#info', button => { $('#hint').hidden = !$('#hint').hidden; button.setAttribute('aria-expanded', String(!$('#hint').hidden)); }); when('input', '#code', node => { $('#means').textContent = node.value === 'M54' ? 'Back pain' : ''; }); when('click', '#issue', async () => { await api(700); $('main').innerHTML = '<h1>Sick note 3312 issued</h1>'; });`,
    ),
    after: `$('h1').textContent.endsWith('issued')`,
    run: doneBy(async h => {
      await h.click('#code');
      await h.pause(800);
      await h.click('#info');
      await h.pause(2600);
      await h.click('#code');
      await h.type('M54', 120);
      await h.pause(600);
      await h.click('#info');
      await h.pause(500);
      await h.click('#issue');
      await h.pause(2200);
    }),
  },
];
