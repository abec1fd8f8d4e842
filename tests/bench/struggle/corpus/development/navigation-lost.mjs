import { dress } from './dress.mjs';
import { byHand } from './hands.mjs';

const places = {
  profile: 'Photo, name',
  company: 'Logo, address',
  access: 'Keys, sessions',
  plan: 'Seats, renewal',
};

const settings = dress(
  'cloud',
  `<h1>Settings</h1><nav class="card">${Object.keys(places)
    .map(key => `<a class="btn" href="#/${key}">${key}</a> `)
    .join('')}</nav><div id="view" class="card"></div>`,
  `const places = ${JSON.stringify(places)}; let visits = 0; const show = () => { visits++; say('#view', places[location.pathname.split('/').pop()] || 'Pick one'); };
  on('nav a', 'click', e => { e.preventDefault(); history.pushState({}, '', '/c/' + e.target.getAttribute('href').slice(2)); show(); }); addEventListener('popstate', show);`,
  'feed',
);

const list = dress(
  'ledger',
  `<h1>Search results</h1><ul>${['Travel policy 2019', 'Travel FAQ', 'Travel desk', 'Trip forms'].map(t => `<li style="margin:14px"><a href="/s/p2">${t}</a></li>`).join('')}</ul>`,
);

const menus = {
  File: 'Open, Print',
  Edit: 'Cut, Paste',
  View: 'Zoom, Grid',
  Data: 'Sort, Group',
  Tools: 'Macros',
};

/** People who go to and fro and do not find what they look for. */
export const scenarios = [
  {
    id: 'dev-navigation-two-settings-pages-to-and-fro',
    struggle: true,
    family: 'navigation',
    kinds: ['navigation-ping-pong'],
    target: ['nav', 'nav a', '#view', 'main', 'body', 'html'],
    html: settings,
    after: `visits === 7`,
    run: byHand(async (h, mark) => {
      for (const [n, to] of ['company', 'plan', 'company', 'plan', 'company', 'plan', 'company'].entries()) {
        await h.press(`nav a[href$=${to}]`);
        if (n === 3) mark();
        await h.wander(700);
      }
    }),
  },
  {
    id: 'dev-navigation-out-and-straight-back-three-times',
    struggle: true,
    family: 'navigation',
    kinds: ['u-turn'],
    target: ['ul', 'li a', 'main', 'body', 'html'],
    html: list,
    after: `$$('li').length === 4`,
    run: byHand(async (h, mark, page) => {
      for (const n of [1, 2, 3, 4]) {
        await h.press(`li:nth-child(${n}) a`);
        await page.waitForURL('**/s/p2');
        await h.wander(900);
        if (n === 2) mark();
        await page.goBack();
        await h.pause(700);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-navigation-every-menu-opened-none-used',
    struggle: true,
    family: 'navigation',
    kinds: ['navigation-ping-pong', 'hesitation'],
    target: ['#bar', 'summary', 'details'],
    html: dress(
      'ledger',
      `<div id="bar">${Object.entries(menus)
        .map(
          ([name, items]) =>
            `<details style="display:inline-block;width:110px;vertical-align:top"><summary>${name}</summary>${items
              .split(', ')
              .map(i => `<div>${i}</div>`)
              .join('')}</details>`,
        )
        .join('')}</div><h1>Sheet 1</h1>`,
      `let opened = 0; $$('details').forEach(d => d.addEventListener('toggle', () => { if (d.open) { opened++; $$('details').forEach(o => { if (o !== d) o.open = false; }); } }));`,
      'clock',
    ),
    after: `opened >= 8`,
    run: byHand(async (h, mark) => {
      for (const [n, menu] of [1, 2, 3, 4, 5, 3, 2, 1].entries()) {
        await h.press(`details:nth-child(${menu}) summary`);
        if (n === 5) mark();
        await h.pause(500);
      }
      await h.wander(700);
    }),
  },
];
