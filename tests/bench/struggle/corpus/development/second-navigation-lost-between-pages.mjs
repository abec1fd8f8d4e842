import { byPerson, goBack, pageOf } from './second-pages.mjs';

const gloves = ['Gloves, vinyl', 'Gloves, latex', 'Glove box', 'Gloves, winter'];

/** People who cannot find their way from page to page. */
export const scenarios = [
  {
    id: 'dev2-navigation-two-pages-that-send-for-each-other',
    struggle: true,
    family: 'navigation',
    kinds: ['navigation-ping-pong', 'u-turn'],
    target: '#see, #see a',
    html: pageOf(
      'buying',
      `<h1 id="title"></h1><div class="panel" id="text"></div><p id="see"></p>`,
      `const terms = location.pathname !== '/orders/41/conditions'; one('#title').textContent = terms ? 'Order 41: terms' : 'Order 41: conditions';
      fill('#text', terms ? 'The days to pay are part of the conditions.' : 'The days to pay are part of the terms.');
      fill('#see', terms ? '<a href="/orders/41/conditions">See the conditions</a>' : '<a href="/orders/41/terms">See the terms</a>');
      sessionStorage.seen = Number(sessionStorage.seen || 0) + 1;`,
    ),
    after: `location.pathname === '/orders/41/terms' && Number(sessionStorage.seen) === 7`,
    run: byPerson(async (h, mark) => {
      for (let turn = 0; turn < 6; turn++) {
        await h.click('#see a');
        await h.pause(turn < 2 ? 2100 : 1300);
        if (turn === 2) mark();
        if (turn === 3) await h.move('#text', { at: { x: 0.2, y: 0.6 } });
      }
      await h.pause(1100);
    }),
  },
  {
    id: 'dev2-navigation-in-and-out-of-search-results',
    struggle: true,
    family: 'navigation',
    kinds: ['u-turn', 'navigation-ping-pong', 'help-seeking'],
    target: '#hits, #hits a',
    html: pageOf(
      'buying',
      `<h1>Catalogue</h1><form id="form"><input id="query" name="q" value="gloves"><button>Search</button></form><div id="hits"></div>`,
      `const names = ${JSON.stringify(gloves)}; const item = location.pathname.match(/item-(\\d)/);
      fill('#hits', item ? '<div class="panel"><h2>' + names[item[1]] + '</h2><p>Not in your contract. Cannot be ordered.</p></div>' : names.map((name, k) => '<div class="panel"><a href="/item-' + k + '">' + name + '</a><br>from 3.10</div>').join(''));
      sessionStorage.seen = Number(sessionStorage.seen || 0) + 1;`,
    ),
    after: `all('#hits a').length === 4 && location.pathname === '/'`,
    run: byPerson(async (h, mark, page) => {
      for (const [turn, which] of [0, 1, 3, 0, 1].entries()) {
        await h.click(`#hits a[href="/item-${which}"]`);
        await h.pause(1500);
        if (turn === 2) mark();
        await goBack(page);
        await h.pause(900);
      }
      await h.wheel(120, 2);
      await h.pause(1000);
    }),
  },
  {
    id: 'dev2-navigation-back-that-comes-back',
    struggle: true,
    family: 'navigation',
    kinds: ['u-turn', 'navigation-ping-pong', 'dead-click'],
    html: pageOf(
      'ward',
      `<div id="view"></div>`,
      `let turned = 0; function draw() { const on = location.pathname; if (on === '/chart/7') { turned++; history.pushState({}, '', '/chart/7/fluids'); }
        fill('#view', location.pathname.startsWith('/chart') ? '<h1>Fluids, bed 7</h1><table><tr><th>Hour<th>In<th>Out<tr><td>08<td>200<td>150<tr><td>10<td>180<td>90</table>' : '<h1>Beds</h1>' + [6, 7, 8].map(n => '<div class="box"><a href="/chart/' + n + '" data-to="/chart/' + n + '">Bed ' + n + '</a></div>').join('')); } draw();`,
    ),
    after: `turned === 6 && location.pathname === '/chart/7/fluids'`,
    run: byPerson(async (h, mark, page) => {
      await h.click('#view a[href="/chart/7"]');
      await h.pause(2200);
      await goBack(page);
      await h.pause(1500);
      await goBack(page);
      mark();
      await h.pause(900);
      await goBack(page);
      await h.pause(700);
      await goBack(page);
      await h.move('#view h1');
      await h.pause(1600);
      await goBack(page);
      await h.pause(1700);
    }),
  },
];
