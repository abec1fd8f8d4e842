import { doneBy, siteOf } from './fourth-site.mjs';

const policy = `<h1>Travel rules</h1>${Array.from({ length: 26 }, (_, n) => `<h3>${n + 1}. ${['Booking', 'Trains', 'Hotels', 'Meals', 'Receipts', 'Cars'][n % 6]}</h3><p>What is spent on a journey is paid back when it was agreed before, when the cheapest way was taken that could be, and when the receipt is kept for the time that the law asks.</p>`).join('')}`;

const history = `<h1>Audit of order 5512</h1><div id="log" style="height:420px;overflow:auto;border:1px solid #b8ab93;width:760px;padding:0 12px">${Array.from({ length: 240 }, (_, n) => `<p>${String(8 + (n % 10)).padStart(2, '0')}:${String((n * 7) % 60).padStart(2, '0')} ${['price read', 'stock held', 'label asked', 'mail queued'][n % 4]} by job ${4100 + n}</p>`).join('')}</div>`;

/** Long pages. */
export const scenarios = [
  {
    id: 'dev4-scroll-up-and-down-the-rules',
    struggle: true,
    family: 'scroll',
    kinds: ['scroll-thrash'],
    target: 'main',
    html: siteOf(
      'clinic',
      policy,
      `let turns = 0, was = 0, way = 0; addEventListener('scroll', () => { const now = Math.sign(scrollY - was); if (now && now !== way) { turns++; way = now; } was = scrollY; });`,
    ),
    after: `turns >= 7`,
    run: doneBy(async (h, mark) => {
      for (let turn = 0; turn < 9; turn++) {
        await h.wheel(turn % 2 === 0 ? 260 : -240, 5, 90);
        await h.pause(turn % 3 === 2 ? 800 : 380);
        if (turn === 4) mark();
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev4-scroll-up-and-down-a-log-in-its-box',
    struggle: true,
    family: 'scroll',
    kinds: ['scroll-thrash'],
    target: '#log',
    html: siteOf(
      'store',
      history,
      `let turns = 0, was = 0, way = 0; $('#log').addEventListener('scroll', event => { const now = Math.sign(event.target.scrollTop - was); if (now && now !== way) { turns++; way = now; } was = event.target.scrollTop; });`,
    ),
    after: `turns >= 7`,
    run: doneBy(async (h, mark) => {
      await h.move('#log');
      await h.wheel(380, 7, 80);
      await h.pause(500);
      for (let turn = 0; turn < 8; turn++) {
        await h.wheel(turn % 2 === 0 ? -340 : 350, 5, 85);
        await h.pause(turn % 2 === 0 ? 420 : 700);
        if (turn === 3) mark();
      }
      await h.pause(800);
    }),
  },
  {
    id: 'dev4-scroll-ok-down-a-long-list-of-stock',
    struggle: false,
    family: 'scroll',
    html: siteOf(
      'ledger',
      `<h2>Stock list, 20,000 articles</h2><div id="view" style="height:480px;overflow:auto;border:1px solid #888;position:relative;width:700px"><div style="height:480000px"></div><div id="rows" style="position:absolute;top:0;left:0;right:0"></div></div><p id="chosen"></p>`,
      `const draw = () => { const first = Math.floor($('#view').scrollTop / 24); $('#rows').style.top = first * 24 + 'px'; $('#rows').innerHTML = Array.from({ length: 22 }, (_, n) => '<div class="row" style="height:24px;padding:2px 8px">Article ' + (10000 + first + n) + '</div>').join(''); }; draw(); $('#view').addEventListener('scroll', draw);
      when('click', '.row', row => { $('#chosen').textContent = row.textContent + ', 14 on hand'; });`,
    ),
    after: `$('#chosen').textContent.startsWith('Article')`,
    run: doneBy(async h => {
      await h.move('#view');
      await h.wheel(320, 9, 110);
      await h.pause(900);
      await h.wheel(320, 7, 100);
      await h.pause(700);
      await h.wheel(-120, 3, 160);
      await h.pause(1100);
      await h.click('.row >> nth=8');
      await h.pause(1500);
      await h.wheel(160, 5, 140);
      await h.pause(900);
      await h.click('.row >> nth=10');
      await h.pause(1500);
    }),
  },
  {
    id: 'dev4-scroll-ok-a-map-drawn-nearer-and-farther',
    struggle: false,
    family: 'scroll',
    html: siteOf(
      'desk',
      `<h1>Sites</h1><div id="map" style="width:820px;height:430px;overflow:hidden;background:#dfe9dc;position:relative"><div id="land" style="position:absolute;left:300px;top:150px;width:200px;height:130px;background:#b9cfae;transform-origin:50% 50%">Depot North</div></div><p>Zoom <b id="zoom">1.0</b></p>`,
      `let zoom = 1; $('#map').addEventListener('wheel', event => { event.preventDefault(); zoom = Math.max(0.5, Math.min(6, zoom * (event.deltaY < 0 ? 1.15 : 0.87))); $('#land').style.transform = 'scale(' + zoom + ')'; $('#zoom').textContent = zoom.toFixed(1); }, { passive: false });`,
    ),
    after: `zoom !== 1`,
    run: doneBy(async h => {
      await h.move('#map');
      await h.wheel(-120, 7, 120);
      await h.pause(1200);
      await h.wheel(120, 5, 130);
      await h.pause(900);
      await h.wheel(-120, 6, 110);
      await h.pause(1500);
      await h.wheel(120, 9, 120);
      await h.pause(1300);
    }),
  },
];
