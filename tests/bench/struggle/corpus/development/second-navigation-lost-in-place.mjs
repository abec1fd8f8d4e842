import { byPerson, pageOf } from './second-pages.mjs';

const menus = {
  Patient: ['Admit', 'Transfer', 'Leave'],
  Orders: ['Blood', 'Diet', 'Transport'],
  Charts: ['Fluids', 'Pain', 'Wounds'],
  Tools: ['Lists', 'Labels'],
  Window: ['Tile', 'Close'],
};

const wizardPages = ['Parties', 'Premises', 'Fee', 'Declaration'];

/** People who cannot find their way without leaving the page. */
export const scenarios = [
  {
    id: 'dev2-navigation-looking-through-every-menu',
    struggle: true,
    family: 'navigation',
    kinds: ['menu-hunting', 'navigation-ping-pong', 'hesitation'],
    target: '#bar, #bar button',
    html: pageOf(
      'ward',
      `<div id="bar" role="menubar">${Object.keys(menus)
        .map(name => `<button role="menuitem" aria-haspopup="true">${name}</button>`)
        .join(
          '',
        )}</div><div id="drop" role="menu" class="box" hidden></div><h1>Bed 12, Mr Sand</h1><div class="box">Allergy band missing</div>`,
      `const menus = ${JSON.stringify(menus)}; let looks = 0, chosen = 0; let up = '';
      press('#bar button', hit => { looks++; const name = hit.textContent; up = up === name ? '' : name; one('#drop').hidden = !up; one('#drop').style.marginLeft = hit.offsetLeft - 40 + 'px'; one('#drop').style.width = '120px'; if (up) fill('#drop', menus[up].map(t => '<div role="menuitem">' + t + '</div>').join('')); });
      press('#drop div', () => { chosen++; });`,
    ),
    after: `looks === 9 && chosen === 0`,
    run: byPerson(async (h, mark) => {
      const open = [
        [1, 1400],
        [2, 1100],
        [0, 1500],
        [3, 900],
        [4, 800],
        [1, 1300],
        [2, 700],
        [3, 1200],
        [0, 1000],
      ];
      for (const [turn, [which, ms]] of open.entries()) {
        await h.click(`#bar button:nth-child(${which + 1})`);
        await h.pause(ms / 2);
        await h.move('#drop', { at: { x: 0.3, y: 0.8 } });
        await h.pause(ms / 2);
        if (turn === 4) mark();
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev2-navigation-round-and-round-the-tabs-of-a-record',
    struggle: true,
    family: 'navigation',
    kinds: ['navigation-ping-pong', 'menu-hunting', 'u-turn'],
    target: '#tabs, #tabs button',
    html: pageOf(
      'registry',
      `<h1>Holder 5519: E. Marsh</h1><div id="tabs" role="tablist">${['General', 'Addresses', 'Rights', 'Charges', 'Papers'].map(name => `<button role="tab">${name}</button>`).join('')}</div><div id="pane" role="tabpanel" class="note" style="min-height:160px">Born 1961. One parcel.</div>`,
      `const text = { General: 'Born 1961. One parcel.', Addresses: 'Mill Lane 4', Rights: 'Owner of parcel 12', Charges: 'None', Papers: 'Two scans' }; let visits = 0;
      press('#tabs button', async hit => { visits++; all('#tabs button').forEach(tab => tab.setAttribute('aria-selected', tab === hit)); fill('#pane', 'Loading'); await ask(220); fill('#pane', text[hit.textContent]); });`,
    ),
    after: `visits === 11`,
    run: byPerson(async (h, mark) => {
      const visits = [2, 4, 3, 1, 2, 0, 4, 3, 2, 4, 1];
      for (const [turn, which] of visits.entries()) {
        await h.click(`#tabs button:nth-child(${which + 1})`);
        await h.pause(turn < 3 ? 1300 : 800);
        if (turn === 5) mark();
        if (turn === 6) await h.move('#pane', { at: { x: 0.2, y: 0.7 } });
      }
      await h.pause(1200);
    }),
  },
  {
    id: 'dev2-navigation-circles-through-the-settings',
    struggle: true,
    family: 'navigation',
    kinds: ['navigation-ping-pong', 'u-turn', 'menu-hunting'],
    target: '#side, #side a',
    html: pageOf(
      'desk',
      `<nav id="side">${['team', 'roles', 'alerts', 'plan'].map(name => `<a href="/settings/${name}" data-to="/settings/${name}" style="margin-right:18px">${name}</a>`).join('')}</nav><div id="view"></div>`,
      `let drawn = 0; async function draw() { const mine = ++drawn; const name = location.pathname.split('/').pop() || 'settings'; fill('#view', '<p>Just a moment</p>'); await ask(380); if (mine !== drawn) return;
      fill('#view', '<h1>' + name + '</h1><div class="card">' + { team: 'Nine people. Who may do what is set under roles.', roles: 'Roles belong to a team. See team.', alerts: 'By mail', plan: 'Yearly', settings: 'Choose a part' }[name] + '</div>'); } draw();`,
    ),
    after: `location.pathname === '/settings/team' && drawn === 9`,
    run: byPerson(async (h, mark) => {
      const path = ['team', 'roles', 'team', 'plan', 'team', 'roles', 'roles', 'team'];
      for (const [turn, name] of path.entries()) {
        await h.click(`#side [data-to$="/${name}"]`);
        await h.pause(turn === 0 ? 2300 : 1200);
        if (turn === 4) mark();
      }
      await h.pause(1000);
    }),
  },
  {
    id: 'dev2-navigation-wizard-that-does-not-say-which-step-lacks',
    struggle: true,
    family: 'navigation',
    kinds: ['navigation-ping-pong', 'validation-loop', 'error-loop'],
    target: '#back, #next, #lack',
    html: pageOf(
      'registry',
      `<h1>New lease: <span id="step"></span></h1><div id="fields"></div><p id="lack" role="alert"></p><button id="back">Back</button><button id="next">Next</button>`,
      `const steps = ${JSON.stringify(wizardPages)}; let at = 0, refused = 0; const kept = {};
      function draw() { one('#step').textContent = steps[at] + ' (' + (at + 1) + ' of 4)'; fill('#fields', '<fieldset><label>' + steps[at] + '</label><input value="' + (kept[at] || '') + '"></fieldset>'); one('#next').textContent = at === 3 ? 'Lodge' : 'Next'; }
      press('#next', async () => { kept[at] = one('#fields input').value; one('#lack').textContent = ''; if (at < 3) { at++; draw(); } else { await ask(350, 422); refused++; one('#lack').textContent = 'A step before this one is not complete.'; } });
      press('#back', () => { kept[at] = one('#fields input').value; one('#lack').textContent = ''; at = Math.max(0, at - 1); draw(); }); draw();`,
    ),
    after: `refused === 3 && at === 3`,
    run: byPerson(async (h, mark) => {
      for (const text of ['Marsh', 'Mill 4', '900', 'E M']) {
        await h.click('#fields input');
        await h.type(text, 80);
        await h.pause(300);
        await h.click('#next');
        await h.pause(550);
      }
      await h.pause(900);
      for (const back of [2, 3]) {
        for (let step = 0; step < back; step++) {
          await h.click('#back');
          await h.pause(800);
        }
        for (let step = 0; step < back; step++) {
          await h.click('#next');
          await h.pause(500);
        }
        await h.click('#next');
        await h.pause(1100);
        if (back === 2) mark();
      }
      await h.pause(1200);
    }),
  },
  {
    id: 'dev2-navigation-up-and-down-the-folders',
    struggle: true,
    family: 'navigation',
    kinds: ['navigation-ping-pong', 'u-turn', 'menu-hunting'],
    target: '#crumbs, #crumbs a, #folders',
    html: pageOf(
      'ward',
      `<p id="crumbs"></p><h1 id="here"></h1><div id="folders"></div>`,
      `const tree = { '': ['Forms', 'Policies', 'Ward 4'], 'Ward 4': ['Old', 'Templates'], Forms: ['Diet', 'Falls'], Policies: ['Hygiene'] }; let entered = 0;
      function draw() { const parts = decodeURIComponent(location.hash.slice(2)).split('/').filter(Boolean); entered++;
        fill('#crumbs', ['Documents', ...parts].map((name, k) => '<a href="#/' + parts.slice(0, k).join('/') + '">' + name + '</a>').join(' › '));
        one('#here').textContent = parts.at(-1) || 'Documents'; const inside = parts.length > 1 ? [] : tree[parts.join('/')] || [];
        fill('#folders', inside.length ? inside.map(name => '<div class="box"><a href="#/' + [...parts, name].join('/') + '">' + name + '</a></div>').join('') : '<p>This folder is empty.</p>'); } draw();`,
    ),
    after: `entered === 12 && one('#here').textContent === 'Forms'`,
    run: byPerson(async (h, mark) => {
      const into = async (name, ms) => {
        await h.click(`#folders a:text-is("${name}")`);
        await h.pause(ms);
      };
      const upTo = async (name, ms) => {
        await h.click(`#crumbs a:text-is("${name}")`);
        await h.pause(ms);
      };
      await into('Forms', 1100);
      await into('Falls', 1200);
      await upTo('Forms', 600);
      await into('Diet', 900);
      await upTo('Documents', 900);
      await into('Ward 4', 800);
      mark();
      await into('Templates', 1000);
      await upTo('Documents', 700);
      await into('Policies', 900);
      await upTo('Documents', 1100);
      await into('Forms', 1500);
    }),
  },
];
