import { handsOf } from '../hands.mjs';
import { clinic, erp, hr, shop, tickets } from './pages/shell.mjs';

/** Ways that turn and come back on purpose. @type {import('../../scenario.ts').Scenario[]} */
export const scenarios = [
  {
    id: 'wizard-back-to-review',
    struggle: false,
    family: 'navigation',
    html: hr(
      'Business trip',
      `<p id=w></p><div id=s class=card></div><div class=row><button id=b>Back</button><button id=n class=btn>Next</button></div>`,
      `let at = 0; const v = ['', '', '']; const names = ['Where', 'When', 'Costs']; const draw = () => { $('#w').textContent = at < 3 ? 'Step ' + (at + 1) + ' of 4' : 'Summary'; $('#n').textContent = at < 3 ? 'Next' : 'Send';
        $('#s').innerHTML = at < 3 ? '<label>' + names[at] + '</label><input id=i value="' + v[at] + '">' : v.map((x, k) => '<p>' + names[k] + ': ' + x + '</p>').join(''); }; draw();
      $('#n').onclick = () => { if (at === 3) { $('main').innerHTML = '<h1>Sent</h1>'; return; } v[at] = $('#i').value; at++; draw(); }; $('#b').onclick = () => { if (at < 3) v[at] = $('#i').value; at--; draw(); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(200);
      for (const words of ['Kiel', '3 August', '240']) {
        await hand.click('#i');
        await hand.type(words, 60);
        await hand.click('#n');
        await hand.pause(400);
      }
      await hand.pause(700);
      await hand.click('#b');
      await hand.pause(350);
      await hand.click('#b');
      await hand.pause(500);
      await hand.retype('#i', '4 August', 60);
      await hand.click('#n');
      await hand.pause(350);
      await hand.click('#n');
      await hand.pause(700);
      await hand.click('#n');
      await hand.pause(600);
    },
  },
  {
    id: 'search-narrowed-until-found',
    struggle: false,
    family: 'help',
    html: shop(
      'Search',
      `<div role=search class=row><input id=q type=search size=30></div><div id=h></div>`,
      `const all = ['Desk lamp, black', 'Desk lamp, white', 'Desk lamp, white, with clamp', 'Arc lamp', 'Wall lamp, white']; $('#q').onkeydown = async e => { if (e.key !== 'Enter') return; await api(150, 200); const w = $('#q').value.toLowerCase().split(' ');
        const m = all.filter(a => w.every(x => a.toLowerCase().includes(x))); $('#h').innerHTML = '<p>' + m.length + ' found</p>' + m.map(x => '<div class=card data-x>' + x + '</div>').join(''); }; $('#h').onclick = e => { if (e.target.dataset.x !== undefined) $('main').innerHTML = '<h1>' + e.target.textContent + '</h1><button class=btn>Into the basket</button>'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (const words of ['lamp', 'desk lamp', 'desk lamp white']) {
        await hand.retype('#q', words, 60);
        await hand.key('Enter');
        await hand.pause(1000);
      }
      await hand.click('#h .card:nth-of-type(2)', { at: { x: 0.2, y: 0.5 } });
      await hand.pause(600);
    },
  },
  {
    id: 'two-records-compared',
    struggle: false,
    family: 'navigation',
    html: clinic(
      'Double entry? Okafor / Okafor',
      `<div class=row role=tablist><div role=tab tabindex=0 class="btn ghost" id=a>Record 118</div><div role=tab tabindex=0 class="btn ghost" id=b>Record 204</div></div><div id=v class=card></div><label for=n>Differences</label><textarea id=n cols=50></textarea><p><button id=merge>Merge</button></p>`,
      `const r = { a: 'Okafor, Chi, *1987, Hafenweg 2, 5521', b: 'Okafor, Chi, *1987, Seeweg 9, 5521' }; for (const k of 'ab') $('#' + k).onclick = () => { history.replaceState({}, '', '#r' + k); $('#v').innerHTML = r[k].split(',').map(x => '<p>' + x + '</p>').join(''); }; $('#merge').onclick = () => { $('#v').textContent = 'Merged'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (const [tab, words] of [
        ['a', ''],
        ['b', ''],
        ['a', 'street differs; '],
        ['b', 'phone same'],
      ]) {
        await hand.click(`#${tab}`);
        await hand.move('#v', { at: { x: 0.2, y: 0.3 } });
        await hand.pause(900);
        if (words) {
          await hand.click('#n');
          await hand.key('Control+End');
          await hand.type(words, 45);
        }
      }
      await hand.click('#merge');
      await hand.pause(600);
    },
  },
  {
    id: 'inbox-read-one-after-another',
    struggle: false,
    family: 'navigation',
    html: tickets(
      'Inbox',
      `<div id=v></div>`,
      `const t = ['Gate stays shut', 'Lamp in room 12', 'Key for locker', 'Heating cold']; const done = new Set(); const list = () => { history.pushState({}, '', '#list'); $('#v').innerHTML = t.map((x, i) => '<div class=card style="width:420px;cursor:pointer" data-i=' + i + '>' + (done.has(i) ? '✓ ' : '● ') + x + '</div>').join(''); };
      list(); $('#v').onclick = e => { const i = e.target.dataset.i; if (i) { history.pushState({}, '', '#t' + i); $('#v').innerHTML = '<h2>' + t[i] + '</h2><p>Please have a look today.</p><button id=ok data-k=' + i + '>Answer with template and close</button>'; } else if (e.target.id === 'ok') { done.add(+e.target.dataset.k); list(); } };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (const n of [0, 1, 2, 3]) {
        await hand.click(`[data-i="${n}"]`, { at: { x: 0.3, y: 0.5 } });
        await hand.pause(1000);
        await hand.click('#ok');
        await hand.pause(400);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'pages-turned-to-the-sixth',
    struggle: false,
    family: 'navigation',
    html: erp(
      'Material documents',
      `<table id=t></table><div class=row><a href="#" id=prev>Previous</a><b id=n></b><a href="#" id=next>Next</a></div><p id=o></p>`,
      `let p = 1; const draw = () => { $('#n').textContent = 'Page ' + p; $('#t').innerHTML = Array.from({ length: 8 }, (_, i) => '<tr><td>49000' + (p * 8 + i) + '</td><td>Bolt M' + (4 + i) + '</td></tr>').join(''); }; draw();
      $('#next').onclick = e => { e.preventDefault(); p++; draw(); }; $('#prev').onclick = e => { e.preventDefault(); p--; draw(); }; $('#t').onclick = e => { $('#o').textContent = 'Open: ' + e.target.textContent; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.burst('#next', 6, 520);
      await hand.pause(500);
      await hand.click('#prev');
      await hand.pause(800);
      await hand.click('#t tr:nth-child(4) td');
      await hand.pause(600);
    },
  },
  {
    id: 'page-and-back-for-a-number',
    struggle: false,
    family: 'navigation',
    html: erp(
      'Goods receipt',
      `<p>Order 4500-118, <a id=note href="/s/p2?n=1">delivery note</a></p><div class=card><label for=q>Quantity received</label><input id=q><label for=b>Batch</label><input id=b><p><button class=btn id=p>Post</button></p></div>`,
      `$('#q').value = sessionStorage.q || ''; $('#q').oninput = () => { sessionStorage.q = $('#q').value; }; $('#p').onclick = () => { $('main').innerHTML = '<h1>Posted</h1>'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#q');
      await hand.type('40', 110);
      await hand.click('#note');
      await page.waitForURL(/p2/);
      await hand.pause(2600);
      await page.goBack();
      await hand.pause(700);
      await hand.click('#b');
      await hand.type('K7-2210', 80);
      await hand.click('#p');
      await hand.pause(600);
    },
  },
  {
    id: 'table-read-with-the-mouse',
    struggle: false,
    family: 'hesitation',
    html: hr(
      'Team overview',
      `<table id=t>${['Lind', 'Reyes', 'Okafor', 'Weiss', 'Holt', 'Voss', 'Hahn'].map((n, i) => `<tr><td>${n}</td><td>${150 + i} h</td><td>${12 - i} days</td><td title="Since 20${10 + i}">Lab</td></tr>`).join('')}</table><div class=row><button>Print</button><button>Plan</button></div>`,
      `$('#t').onmouseover = e => { $$('#t tr').forEach(r => { r.style.background = r.contains(e.target) ? '#fff3c9' : ''; }); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (let n = 1; n < 8; n++) {
        await hand.move(`#t tr:nth-child(${n}) td`, { at: { x: 0.5, y: 0.5 } });
        await hand.move(`#t tr:nth-child(${n}) td:nth-child(3)`, { ms: 500 });
        await hand.pause(250);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'help-read-once-and-done',
    struggle: false,
    family: 'help',
    html: clinic(
      'Billing of visit 14 May',
      `<div class=row><label for=c>Code</label><input id=c size=8><div role=button tabindex=0 id=h class="btn ghost" aria-label=Help>?</div><button class=btn id=s>Bill</button></div><div id=p class=card hidden style="height:220px;overflow:auto"><h2>Codes</h2>${'<p>03-001 first visit. 03-002 second visit.</p>'.repeat(9)}</div><p id=st></p>`,
      `$('#h').onclick = () => { $('#p').hidden = !$('#p').hidden; }; $('#s').onclick = () => { $('#st').textContent = 'Billed ' + $('#c').value; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#h');
      await hand.move('#p');
      await hand.wheel(90, 4, 500);
      await hand.pause(700);
      await hand.click('#h');
      await hand.click('#c');
      await hand.type('03-002', 90);
      await hand.click('#s');
      await hand.pause(600);
    },
  },
  {
    id: 'one-failure-then-it-works',
    struggle: false,
    family: 'error',
    html: tickets(
      'Ticket 4490',
      `<div class=card id=b><p>Lamp in room 12</p><button class=btn id=s>Send to contractor</button><p id=m role=alert class=err></p></div>`,
      `let n = 0; $('#s').onclick = async () => { $('#m').textContent = ''; const r = await api(300, n++ ? 200 : 503); if (r.ok) $('#b').innerHTML = '<p>Sent to Lux Ltd.</p>'; else $('#m').textContent = 'Not reached. Please try again.'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#s');
      await hand.pause(1800);
      await hand.click('#s');
      await hand.pause(600);
    },
  },
];
