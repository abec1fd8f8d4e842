import { handsOf } from '../hands.mjs';
import { clinic, erp, hr, shop, tickets } from './pages/shell.mjs';

/** Going to and fro without arriving. @type {import('../../scenario.ts').Scenario[]} */
export const scenarios = [
  {
    id: 'navigation-settings-to-and-fro',
    struggle: true,
    family: 'navigation',
    kinds: ['navigation ping-pong'],
    target: '#tabs, #tabs a',
    html: tickets(
      'Settings',
      `<div id=tabs class=row><a href="/settings/account" id=a>Account</a><a href="/settings/team" id=b>Team</a></div><div id=view class=card></div>`,
      `const views = { a: '<h2>Account</h2><p>Name, picture, language</p>', b: '<h2>Team</h2><p>Members, roles, invitations</p>' };
      for (const k of ['a', 'b']) $('#' + k).onclick = e => { e.preventDefault(); history.pushState({}, '', '#/settings/' + k); setTimeout(() => { $('#view').innerHTML = views[k]; }, 80); };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      for (let turn = 0; turn < 6; turn++) {
        await hand.click(turn % 2 ? '#b' : '#a');
        await hand.pause(350);
        await hand.move('#view', { at: { x: 0.3, y: 0.5 } });
        await hand.pause(500);
        if (turn === 3) mark();
      }
      await hand.pause(600);
    },
  },
  {
    id: 'navigation-back-at-once',
    struggle: true,
    family: 'navigation',
    kinds: ['U-turn', 'navigation ping-pong'],
    target: '#docs, #docs a',
    html: erp(
      'Documents of order 4500-118',
      `<ul class=card id=docs style="padding-left:30px"><li><a href="/s/p2?d=1">Confirmation</a></li><li><a href="/s/p2?d=2">Delivery note</a></li><li><a href="/s/p2?d=3">Attachment</a></li></ul>`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (let turn = 0; turn < 4; turn++) {
        await hand.click(`#docs li:nth-child(${1 + ((turn * 2) % 3)}) a`);
        await page.waitForURL(/p2/);
        await hand.pause(1100);
        if (turn === 1) mark();
        await page.goBack();
        await hand.pause(700);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'navigation-menu-after-menu',
    struggle: true,
    family: 'navigation',
    kinds: ['menu hunting', 'hesitation'],
    target: '#menus, #menus [role=menuitem]',
    html: clinic(
      'Schedule',
      `<div id=menus role=menubar class=row></div><div class=card>Monday 8:00 Weiss, 8:30 Lind, 9:00 Reyes</div>`,
      `const names = { Day: ['Open', 'Close', 'Copy'], View: ['Week', 'Month'], Staff: ['Absences', 'Swap'], Rooms: ['Block', 'Release'], Tools: ['Options', 'Labels'] };
      for (const n in names) { const b = document.createElement('div'); b.setAttribute('role', 'menuitem'); b.tabIndex = 0; b.className = 'btn ghost'; b.textContent = n; b.id = n; b.style.position = 'relative';
        const m = document.createElement('div'); m.className = 'card'; m.style.cssText = 'position:absolute;top:34px;left:0;z-index:3;width:130px'; m.hidden = true; m.innerHTML = names[n].map(x => '<div>' + x + '</div>').join(''); b.append(m);
        b.onclick = () => { const was = m.hidden; $$('#menus .card').forEach(c => { c.hidden = true; }); m.hidden = !was; }; $('#menus').append(b); }`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (const [turn, name] of [
        'Tools',
        'View',
        'Day',
        'Staff',
        'Rooms',
        'Tools',
        'Day',
        'View',
      ].entries()) {
        await hand.click(`#${name}`, { at: { x: 0.5, y: 0.4 } });
        await hand.pause(400);
        await hand.move(`#${name} .card`, { at: { x: 0.5, y: 0.7 } });
        await hand.pause(350);
        if (turn === 4) mark();
      }
      await hand.pause(600);
    },
  },
  {
    id: 'navigation-address-changes-page-stays',
    struggle: true,
    family: 'navigation',
    kinds: ['dead click'],
    target: '#pay',
    html: hr(
      'Welcome, Ada',
      `<div class=row><a href="#/inbox" class=btn id=inbox>Inbox</a><a href="/payslips" class=btn id=pay>Payslips</a></div><div id=view class=card>Nothing new.</div>`,
      `$('#inbox').onclick = () => { $('#view').textContent = 'No messages.'; }; let n = 0; $('#pay').onclick = e => { e.preventDefault(); history.pushState({}, '', '#/payslips/' + ++n); };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#inbox');
      await hand.pause(900);
      await hand.click('#pay');
      await hand.pause(1600);
      mark();
      await hand.click('#pay');
      await hand.pause(1100);
      await hand.click('#inbox');
      await hand.pause(600);
      await hand.burst('#pay', 4, 350);
      await hand.pause(600);
    },
  },
  {
    id: 'navigation-from-shelf-to-shelf',
    struggle: true,
    family: 'navigation',
    kinds: ['U-turn', 'navigation ping-pong'],
    target: '#cats, [data-c], #back',
    html: shop(
      'Service',
      `<div id=view></div>`,
      `const cats = ['Delivery', 'Payment', 'Returns', 'Guarantee'];
      function home() { $('#view').innerHTML = '<div id=cats>' + cats.map(c => '<div class=card style="cursor:pointer;width:300px" data-c="' + c + '">' + c + ' ›</div>').join('') + '</div>'; }
      home(); $('#view').onclick = e => { const c = e.target.dataset.c; if (c) { history.pushState({}, '', '#' + c); $('#view').innerHTML = '<h2>' + c + '</h2><p>Our terms of ' + c.toLowerCase() + '.</p><button id=back>‹ All topics</button>'; } else if (e.target.id === 'back') { history.pushState({}, '', '#all'); home(); } };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (const [turn, topic] of ['Returns', 'Delivery', 'Returns', 'Guarantee', 'Returns'].entries()) {
        await hand.click(`[data-c=${topic}]`, { at: { x: 0.3, y: 0.5 } });
        await hand.pause(900);
        if (turn === 2) mark();
        await hand.click('#back');
        await hand.pause(500);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'navigation-wizard-in-circles',
    struggle: true,
    family: 'navigation',
    kinds: ['navigation ping-pong', 'validation loop'],
    target: '#next, #prev',
    html: erp(
      'New supplier',
      `<p id=where></p><div id=step class=card></div><div class=row><button id=prev>Back</button><button id=next class=btn>Next</button></div><p id=e class=err></p>`,
      `let at = 1; const texts = ['', 'Name and address', 'Bank', 'Tax']; function draw() { $('#where').textContent = 'Step ' + at + ' of 3'; $('#step').innerHTML = '<h2>' + texts[at] + '</h2><label>' + texts[at] + '</label><input value="filled">'; }
      draw(); $('#next').onclick = () => { if (at === 3) { $('#e').textContent = 'Something in an earlier step is missing.'; return; } $('#e').textContent = ''; at++; draw(); }; $('#prev').onclick = () => { $('#e').textContent = ''; if (at > 1) at--; draw(); };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(200);
      for (let round = 0; round < 3; round++) {
        for (let press = 0; press < 3; press++) {
          await hand.click('#next');
          await hand.pause(300);
        }
        if (round === 1) mark();
        await hand.move('#step', { at: { x: 0.2, y: 0.5 } });
        await hand.click('#prev');
        await hand.pause(350);
        await hand.click('#prev');
        await hand.pause(500);
      }
      await hand.pause(600);
    },
  },
];
