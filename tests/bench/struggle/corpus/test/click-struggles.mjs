import { handsOf } from '../hands.mjs';
import { clinic, erp, hr, shop, tickets } from './pages/shell.mjs';

/** Presses that the page leaves without an answer. @type {import('../../scenario.ts').Scenario[]} */
export const scenarios = [
  {
    id: 'click-save-handler-lost',
    struggle: true,
    family: 'click',
    kinds: ['dead click', 'rage click'],
    target: '#save',
    html: erp(
      'Purchase order 4500-118',
      `<div class=card><label>Supplier</label><input id=supplier value="Brandt Metall"><label>Quantity</label><input id=qty value=40>
      <label>Plant</label><select><option>Kiel</option><option>Rostock</option></select><p id=sum>Total 1,240.00</p>
      <div class=row><button id=save>Save order</button><button id=print>Preview</button></div><p id=state class=mute>Not saved</p></div>`,
      `$('#qty').addEventListener('change', e => { $('#sum').textContent = 'Total ' + (e.target.value * 31).toFixed(2);
        const again = $('#save').cloneNode(true); $('#save').replaceWith(again); });
      $('#save').addEventListener('click', () => { $('#state').textContent = 'Saved'; });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.retype('#qty', '60');
      await hand.click('#save');
      await hand.pause(1500);
      mark();
      await hand.click('#save');
      await hand.pause(1300);
      await hand.burst('#save', 5, 230);
      await hand.pause(600);
    },
  },
  {
    id: 'click-overlay-invisible',
    struggle: true,
    family: 'click',
    kinds: ['dead click'],
    target: '#veil, #assign, #reply',
    html: tickets(
      'Ticket 4471: badge does not open gate',
      `<div class=row><button id=reply>Reply</button><button id=assign>Assign to me</button><button id=close>Close ticket</button></div>
      <div class=card id=thread><p>The gate at the north entrance stays shut.</p></div>
      <div id=veil style="position:fixed;inset:0;z-index:9"></div><div id=dlg role=dialog aria-label=Tips class=card style="position:fixed;top:150px;left:420px;width:380px;z-index:10">
      <p>Tip of the day: merge duplicates.</p><button id=ok>Got it</button></div>`,
      `$('#ok').onclick = () => { $('#dlg').remove(); };
      $('#assign').onclick = () => { $('#assign').textContent = 'Assigned'; }; $('#reply').onclick = () => { $('#thread').append('Reply: '); };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#ok');
      await hand.pause(700);
      await hand.click('#assign');
      await hand.pause(1400);
      mark();
      await hand.burst('#assign', 2, 420);
      await hand.pause(1100);
      await hand.click('#reply');
      await hand.pause(900);
      await hand.burst('#assign', 3, 260);
      await hand.pause(600);
    },
  },
  {
    id: 'click-disabled-approve',
    struggle: true,
    family: 'click',
    kinds: ['dead click', 'disabled control'],
    target: '#approve',
    html: hr(
      'Leave request of Bo Reyes',
      `<div class=card><p>Annual leave, 3 to 14 August, 10 days</p><p class=mute>Balance 12.5 days</p>
      <label><input type=checkbox id=seen> I have checked the rota</label>
      <div class=row><button id=approve class=btn style="opacity:.92" disabled>Approve</button><button class="btn ghost">Decline</button></div></div>`,
      `$('#seen').onchange = () => { $('#seen').title = 'checked'; };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#seen');
      await hand.pause(500);
      await hand.click('#approve');
      await hand.pause(1300);
      mark();
      await hand.burst('#approve', 2, 500);
      await hand.pause(1000);
      await hand.click('#seen');
      await hand.pause(400);
      await hand.click('#seen');
      await hand.burst('#approve', 3, 280);
      await hand.pause(600);
    },
  },
  {
    id: 'click-looks-like-link',
    struggle: true,
    family: 'click',
    kinds: ['dead click'],
    target: '.link',
    html: clinic(
      'Patient: Okafor, Chi (1987)',
      `<div class=card><h2>Last visits</h2><div class=row><span>12 May, Dr Hahn</span><span class=link id=letter>Open discharge letter</span></div>
      <div class=row><span>2 March, Dr Voss</span><span class=link>Open discharge letter</span></div>
      <div role=button tabindex=0 class="btn ghost" id=new>New visit</div></div>`,
      `$('#new').onclick = () => toast('Visit opened');`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#letter');
      await hand.pause(1900);
      mark();
      await hand.click('#letter');
      await hand.pause(1700);
      await hand.click('#letter', { at: { x: 0.2, y: 0.5 } });
      await hand.pause(700);
      await hand.burst('#letter', 2, 200);
      await hand.pause(600);
    },
  },
  {
    id: 'click-ripple-and-nothing',
    struggle: true,
    family: 'click',
    kinds: ['rage click', 'dead click'],
    target: '.assign',
    html: tickets(
      'Queue: Facilities',
      `<div class=card id=list></div>`,
      `const rows = ['4490 Lamp in room 12', '4488 Key for locker', '4485 Heating cold']; let n = 0;
      function draw() { $('#list').replaceChildren(...rows.map(r => { const d = document.createElement('div'); d.className = 'row';
        d.innerHTML = '<span style="width:260px">' + r + '</span><div role=button tabindex=0 class="btn assign" data-v=' + (++n) + '><span>Take over</span></div>';
        d.lastChild.onclick = () => { const i = document.createElement('i'); i.className = 'ripple'; d.lastChild.append(i); setTimeout(draw, 90); }; return d; })); }
      draw();`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('.assign');
      await hand.pause(1200);
      mark();
      await hand.burst('.assign', 6, 230);
      await hand.pause(1100);
      await hand.burst('.assign', 3, 220);
      await hand.pause(600);
    },
  },
  {
    id: 'click-pay-spins-for-ever',
    struggle: true,
    family: 'click',
    kinds: ['dead click', 'rage click'],
    target: '#pay',
    html: shop(
      'Checkout',
      `<style>.spin{width:14px;height:14px;border:2px solid #fff;border-top-color:transparent;border-radius:9px;display:inline-block;animation:s .8s linear infinite}@keyframes s{to{transform:rotate(1turn)}}</style>
      <div class=card><p>2 articles, 84.90</p><p>Card ending 4402</p><button class=btn id=pay>Pay now</button></div>`,
      `let sent = false; $('#pay').onclick = () => { if (sent) return; sent = true; $('#pay').innerHTML = '<i class=spin></i> Pay now'; api(60000, 200).catch(() => {}); };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#pay');
      await hand.pause(5500);
      mark();
      await hand.burst('#pay', 2, 700);
      await hand.pause(1600);
      await hand.burst('#pay', 4, 250);
      await hand.pause(600);
    },
  },
  {
    id: 'click-menu-opens-and-shuts',
    struggle: true,
    family: 'click',
    kinds: ['rage click'],
    target: '#export',
    html: erp(
      'Stock list',
      `<div class=row><button id=export aria-expanded=false aria-haspopup=menu>Export ▾</button><button>Columns</button></div>
      <ul id=menu role=menu class=card style="width:180px" hidden><li role=menuitem>CSV</li><li role=menuitem>XLSX</li></ul>
      <table><tr><th>Article</th><th>Bin</th><th>Stock</th></tr><tr><td>Bolt M8</td><td>A-12</td><td>840</td></tr><tr><td>Nut M8</td><td>A-13</td><td>410</td></tr></table>`,
      `const set = open => { $('#menu').hidden = !open; $('#export').setAttribute('aria-expanded', open); };
      $('#export').addEventListener('mousedown', () => set(true)); document.addEventListener('mouseup', () => setTimeout(() => set(false), 30));`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#export');
      await hand.pause(900);
      await hand.click('#export');
      await hand.pause(900);
      mark();
      await hand.burst('#export', 2, 450);
      await hand.pause(900);
      await hand.burst('#export', 3, 280);
      await hand.pause(600);
    },
  },
];
