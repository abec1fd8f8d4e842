import { handsOf } from '../hands.mjs';
import { clinic, erp, hr, shop, tickets } from './pages/shell.mjs';

/** Many presses, each of them answered. @type {import('../../scenario.ts').Scenario[]} */
export const scenarios = [
  {
    id: 'selection-numbers-copied',
    struggle: false,
    family: 'selection',
    html: erp(
      'Open items',
      `<table><tr><th>Invoice</th><th>Supplier</th><th>Amount</th></tr><tr><td id=a>90-2231</td><td>Brandt</td><td>1240.00</td></tr><tr><td id=b>90-2240</td><td>Kern</td><td>88.10</td></tr></table><label for=ref>Reference</label><input id=ref size=40>`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      for (const cell of ['#a', '#b']) {
        await hand.burst(cell, 3, 130);
        await hand.pause(300);
        await hand.key('Control+c');
        await hand.click('#ref');
        await hand.key('End');
        await hand.key('Control+v');
        await hand.pause(500);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'selection-while-reading',
    struggle: false,
    family: 'selection',
    html: hr(
      'House rules',
      `<div class=card id=t>${'<p>Each person notes the hours worked on the same day. Corrections are made within a week, after that by the office. Overtime is agreed beforehand.</p>'.repeat(4)}</div>`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      for (let n = 1; n < 4; n++) {
        await hand.drag(`#t p:nth-child(${n})`, `#t p:nth-child(${n})`, {
          at: { x: 0.05, y: 0.3 },
          toAt: { x: 0.6, y: 0.3 },
        });
        await hand.pause(900);
      }
      await hand.burst('#t p', 2, 120, { at: { x: 0.4, y: 0.3 } });
      await hand.pause(600);
    },
  },
  {
    id: 'carousel-through-the-pictures',
    struggle: false,
    family: 'carousels',
    html: shop(
      'Arc lamp',
      `<div class=card style="width:420px"><svg id=pic width=380 height=180></svg><div class=row><button id=back aria-label=Previous>‹</button><span id=n>1 / 9</span><button id=fwd aria-label=Next>›</button></div></div><button class=btn>Into the basket</button>`,
      `let at = 0; const draw = () => { $('#n').textContent = at + 1 + ' / 9'; $('#pic').innerHTML = '<rect width=380 height=180 fill="hsl(' + at * 40 + ' 50% 80%)"/><circle cx=' + (60 + at * 30) + ' cy=90 r=40 fill="#555"/>'; };
      draw(); $('#fwd').onclick = () => { at = (at + 1) % 9; draw(); }; $('#back').onclick = () => { at = (at + 8) % 9; draw(); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.burst('#fwd', 7, 330);
      await hand.pause(900);
      await hand.burst('#back', 3, 280);
      await hand.pause(600);
    },
  },
  {
    id: 'stepper-quantity-to-twelve',
    struggle: false,
    family: 'steppers',
    html: shop(
      'Basket',
      `<div class=card><div class=row>Bolts M8 <button id=less aria-label=Less>−</button><output id=n>1</output><button id=more aria-label=More>+</button><b id=sum>0.40</b></div><button class=btn id=go>To checkout</button></div>`,
      `const set = d => { $('#n').value = Math.max(1, +$('#n').value + d); $('#sum').textContent = ($('#n').value * 0.4).toFixed(2); }; $('#more').onclick = () => set(1); $('#less').onclick = () => set(-1); $('#go').onclick = () => toast('Checkout');`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.burst('#more', 13, 160);
      await hand.pause(600);
      await hand.burst('#less', 2, 300);
      await hand.pause(400);
      await hand.click('#go');
      await hand.pause(600);
    },
  },
  {
    id: 'toggles-of-notification',
    struggle: false,
    family: 'toggles',
    html: tickets(
      'My notifications',
      `<style>.sw input{position:absolute;opacity:0}.sw i{display:inline-block;width:40px;height:22px;border-radius:11px;background:#bbb;vertical-align:middle}.sw input:checked+i{background:#2f9e5b}</style>
      <div class=card>${['New ticket', 'Reply', 'Mention', 'Escalation', 'Daily digest'].map((n, i) => `<label class=sw id=s${i}><input type=checkbox><i></i> ${n}</label>`).join('')}</div>`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      for (const n of [0, 1, 2, 4, 2]) {
        await hand.click(`#s${n}`, { at: { x: 0.05, y: 0.6 } });
        await hand.pause(420);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'toggle-dark-and-light-compared',
    struggle: false,
    family: 'toggles',
    html: hr(
      'Appearance',
      `<div class=card id=box><div role=switch tabindex=0 aria-checked=false id=dark class="btn ghost">Dark</div><p>So will your pages look.</p></div>`,
      `const sheet = new CSSStyleSheet(); document.adoptedStyleSheets = [sheet]; $('#dark').onclick = () => { const on = $('#dark').getAttribute('aria-checked') !== 'true'; $('#dark').setAttribute('aria-checked', on);
        sheet.replaceSync(on ? 'body,.card{background:#1c222a!important;color:#eee}' : ''); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.burst('#dark', 5, 800);
      await hand.pause(600);
    },
  },
  {
    id: 'calendar-eight-months-on',
    struggle: false,
    family: 'calendars',
    html: clinic(
      'Next check-up',
      `<div class=card style="width:330px"><div class=row><div role=button tabindex=0 id=p class="btn ghost">‹</div><b id=m style="width:120px"></b><div role=button tabindex=0 id=n class="btn ghost">›</div></div><div id=days></div></div><p id=chosen>No day chosen</p>`,
      `const names = 'January February March April May June July August September October November December'.split(' '); let m = 6;
      const draw = () => { $('#m').textContent = names[m % 12] + ' ' + (2026 + Math.floor(m / 12)); $('#days').replaceChildren(...Array.from({ length: 28 }, (_, d) => { const b = document.createElement('span'); b.className = 'btn ghost'; b.style.cssText = 'width:40px;padding:4px'; b.textContent = d + 1; b.id = 'd' + (d + 1); b.onclick = () => { $('#chosen').textContent = (d + 1) + ' ' + $('#m').textContent; }; return b; })); };
      draw(); $('#n').onclick = () => { m++; draw(); }; $('#p').onclick = () => { m--; draw(); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.burst('#n', 9, 210);
      await hand.pause(500);
      await hand.click('#p');
      await hand.pause(600);
      await hand.click('#d17');
      await hand.pause(600);
    },
  },
  {
    id: 'calendar-one-day-from-and-to',
    struggle: false,
    family: 'calendars',
    html: hr(
      'Ask for leave',
      `<div class=card style="width:360px"><div id=days></div></div><p id=r>From … to …</p><button class=btn id=ask>Ask</button>`,
      `let from = 0; for (let d = 1; d < 31; d++) { const b = document.createElement('button'); b.textContent = d; b.id = 'd' + d; b.style.width = '44px';
        b.onclick = () => { if (!from) { from = d; b.style.background = '#bcd4f7'; $('#r').textContent = 'From ' + d + ' July to …'; } else { $('#r').textContent = 'From ' + from + ' July to ' + d + ' July'; b.style.background = '#1f6feb'; from = 0; } }; $('#days').append(b); }
      $('#ask').onclick = () => toast('Asked');`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.burst('#d14', 2, 450);
      await hand.pause(900);
      await hand.click('#ask');
      await hand.pause(600);
    },
  },
  {
    id: 'queue-approved-one-by-one',
    struggle: false,
    family: 'steppers',
    html: erp(
      'Release of orders',
      `<div class=card><p id=o></p><button class=btn id=rel>Release</button> <span id=left></span></div>`,
      `let n = 118; const draw = () => { $('#o').textContent = 'Order 4500-' + n + ', ' + (n * 13 % 900) + '.00, Kiel'; $('#left').textContent = 126 - n + ' left'; }; draw(); $('#rel').onclick = () => { n++; draw(); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.burst('#rel', 7, 850);
      await hand.pause(600);
    },
  },
  {
    id: 'accordion-read-through',
    struggle: false,
    family: 'toggles',
    html: shop(
      'Questions and answers',
      `${['Delivery', 'Returns', 'Guarantee', 'Vouchers'].map((n, i) => `<details class=card id=q${i}><summary>${n}</summary><p>${'We answer within a day and send at once. '.repeat(5)}</p></details>`).join('')}`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (const n of [0, 2, 3]) {
        await hand.click(`#q${n} summary`, { at: { x: 0.08, y: 0.5 } });
        await hand.pause(900);
        await hand.click(`#q${n} summary`, { at: { x: 0.08, y: 0.5 } });
        await hand.pause(350);
      }
      await hand.pause(600);
    },
  },
];
