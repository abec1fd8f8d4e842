import { doneBy, siteOf } from './fourth-site.mjs';

const sections = ['Profile', 'Notifications', 'Team', 'Billing', 'Integrations', 'Security'];

const settings = `<h1>Settings</h1><div style="display:flex;gap:20px"><div style="width:160px">${sections.map(name => `<a class="tab" href="/settings/${name.toLowerCase()}" style="display:block;padding:6px">${name}</a>`).join('')}</div><div class="card" id="pane" style="flex:1;min-height:260px"></div></div>`;

const settingsScript = `const rows = { Profile: 'Name, picture, language', Notifications: 'Mentions, digest, sounds', Team: 'Members, roles, invitations', Billing: 'Plan, card, addresses', Integrations: 'Mail, calendar, hooks', Security: 'Password, devices, sign-in' };
let visits = 0; const draw = name => { $('#pane').innerHTML = '<h2>' + name + '</h2>' + rows[name].split(', ').map(text => '<p><label><input type="checkbox"> ' + text + '</label></p>').join(''); }; draw('Profile');
when('click', '.tab', (link, event) => { event.preventDefault(); visits++; history.pushState({}, '', link.href); draw(link.textContent); });`;

const handbook = `<div id="app"></div>`;
const handbookScript = `const articles = ['Absence', 'Leave', 'Working time', 'Sick pay', 'Parents']; let turns = 0;
const draw = () => { const name = decodeURIComponent(location.pathname.split('/')[2] || ''); $('#app').innerHTML = name ? '<h1>' + name + '</h1><p>This article says what applies to staff of all sites. See also the agreement of 2019.</p>' : '<h1>Staff handbook</h1><ul>' + articles.map(text => '<li><a class="go" href="/handbook/' + encodeURIComponent(text) + '">' + text + '</a></li>').join('') + '</ul>'; }; draw();
when('click', '.go', (link, event) => { event.preventDefault(); history.pushState({}, '', link.href); draw(); }); window.addEventListener('popstate', () => { turns++; draw(); });`;

/** Ways through pages: lost ones and purposeful ones. */
export const scenarios = [
  {
    id: 'dev4-navigation-a-setting-looked-for-in-every-section',
    struggle: true,
    family: 'navigation',
    kinds: ['menu-hunting', 'navigation-ping-pong'],
    target: '.tab',
    html: siteOf('desk', settings, settingsScript),
    after: `visits === 9`,
    run: doneBy(async (h, mark) => {
      for (const [n, at] of [1, 3, 2, 5].entries()) {
        await h.click(`.tab >> nth=${at}`);
        await h.pause(1100 + 100 * n);
      }
      mark();
      for (const at of [4, 1, 3, 2, 1]) {
        await h.click(`.tab >> nth=${at}`);
        await h.pause(1200);
      }
    }),
  },
  {
    id: 'dev4-navigation-to-and-fro-between-two-pages',
    struggle: true,
    family: 'navigation',
    kinds: ['navigation-ping-pong', 'u-turn'],
    target: '#prices',
    html: siteOf(
      'ledger',
      `<h2>Customer 10044</h2><p>Discount group: see <a id="prices" href="/s/p2">price agreement</a></p><p><a href="#orders">Orders</a> · <a href="#items">Open items</a></p>`,
      `sessionStorage.visits = Number(sessionStorage.visits || 0) + 1;`,
    ),
    after: `sessionStorage.visits === '4'`,
    run: doneBy(async (h, mark, page) => {
      for (let turn = 0; turn < 3; turn++) {
        await h.click('#prices');
        await page.waitForURL('**/s/p2');
        await h.pause(1500);
        if (turn === 1) mark();
        await h.click('a');
        await page.waitForSelector('#prices');
        await h.pause(1300);
      }
      await h.wheel(120, 3);
      await h.pause(1200);
    }),
  },
  {
    id: 'dev4-navigation-straight-back-out-of-each-article',
    struggle: true,
    family: 'navigation',
    kinds: ['u-turn', 'navigation-ping-pong', 'menu-hunting'],
    target: '.go',
    html: siteOf('clinic', handbook, handbookScript),
    after: `turns === 5 && location.pathname === '/'`,
    run: doneBy(async (h, mark, page) => {
      for (const [turn, article] of [1, 0, 1, 3, 0].entries()) {
        await h.click(`.go >> nth=${article}`);
        await h.pause(1500);
        await page.goBack();
        await h.pause(700);
        if (turn === 2) mark();
      }
      await h.pause(1100);
    }),
  },
  {
    id: 'dev4-navigation-ok-two-records-compared-line-by-line',
    struggle: false,
    family: 'navigation',
    html: siteOf(
      'crm',
      `<h1>Possible duplicates</h1><p><button class="tab" data-n="0">Hollis Dental</button> <button class="tab" data-n="1">Hollis Dental Ltd</button></p><table id="record"></table><h2>Keep</h2><p>${['Name', 'Street', 'Telephone', 'Terms'].map(name => `<label>${name} <select id="k${name}"><option>?</option><option>first</option><option>second</option></select></label>`).join(' ')}</p>`,
      `const records = [['Hollis Dental', '2 Park St', '0161 496 0440', '30 days'], ['Hollis Dental Ltd', '2 Park Street', '0161 496 0441', '14 days']];
      const draw = n => { $('#record').innerHTML = ['Name', 'Street', 'Telephone', 'Terms'].map((name, k) => '<tr><td>' + name + '<td>' + records[n][k] + '</tr>').join(''); history.pushState({}, '', '/merge/' + n); }; when('click', '.tab', button => draw(Number(button.dataset.n)));`,
    ),
    after: `$$('select').every(node => node.value !== '?')`,
    run: doneBy(async (h, _mark, page) => {
      await h.click('.tab >> nth=0');
      await h.pause(2300);
      for (const [n, name] of ['Name', 'Street', 'Telephone', 'Terms'].entries()) {
        await h.click(`.tab >> nth=${(n + 1) % 2}`);
        await h.pause(1500);
        await page.locator(`#k${name}`).focus();
        await h.key('ArrowDown', 1 + (n % 2), 240);
        await h.pause(600);
      }
      await h.pause(1200);
    }),
  },
  {
    id: 'dev4-navigation-ok-steps-of-a-wizard-looked-over-before-sending',
    struggle: false,
    family: 'navigation',
    html: siteOf(
      'store',
      `<h1>New promotion</h1><p id="where"></p><div id="step" style="min-height:150px"></div><button id="back" class="plain">Back</button> <button id="next">Next</button>`,
      `const given = {}; const steps = ['Name', 'Discount', 'Starts', 'Check']; let step = 0, sent = false;
      const draw = () => { $('#where').textContent = 'Step ' + (step + 1) + ' of 4: ' + steps[step]; $('#back').disabled = step === 0; $('#next').textContent = step === 3 ? 'Publish' : 'Next'; $('#step').innerHTML = step < 3 ? '<label>' + steps[step] + '<br><input id="given"></label>' : steps.slice(0, 3).map(name => '<p>' + name + ': ' + (given[name] || '-') + '</p>').join(''); if (step < 3) $('#given').value = given[steps[step]] || ''; }; draw();
      when('input', '#given', node => { given[steps[step]] = node.value; }); when('click', '#back', () => { step--; draw(); }); when('click', '#next', async () => { if (step < 3) { step++; draw(); return; } await api(600); sent = true; $('main').innerHTML = '<h1>Published</h1><p>It starts on 1 December.</p>'; });`,
    ),
    after: `sent && given.Discount === '15 %'`,
    run: doneBy(async h => {
      for (const text of ['Advent', '10 %', '1 December']) {
        await h.click('#given');
        await h.type(text, 85);
        await h.click('#next');
        await h.pause(700);
      }
      await h.pause(1500);
      await h.click('#back');
      await h.pause(700);
      await h.click('#back');
      await h.pause(900);
      await h.retype('#given', '15 %', 100);
      await h.click('#next');
      await h.pause(700);
      await h.click('#next');
      await h.pause(1600);
      await h.click('#next');
      await h.pause(2000);
    }),
  },
];
