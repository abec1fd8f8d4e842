import { dress } from './dress.mjs';
import { byHand } from './hands.mjs';

const invoice = `<h1>Invoice 2207</h1><table><tr><th>Item</th><th>Net</th></tr><tr><td>Paper, A4</td><td>42.00</td></tr>
<tr><td>Toner</td><td>118.50</td></tr></table><p><button id="save">Save draft</button> <button id="close">Close</button></p>
<p id="note">Not saved yet</p>`;

const tiles = `<h2>What would you like to do?</h2><div class="grid">
<div class="tile" id="order"><b>Order again</b><p>Repeat your last order</p></div>
<div class="tile" id="return"><b>Return something</b><p>Within 30 days</p></div>
<div class="tile" id="track"><b>Track a parcel</b><p>See where it is</p></div></div><section id="out"></section>`;

/** Presses that nothing answers. */
export const scenarios = [
  {
    id: 'dev-click-save-never-answers',
    struggle: true,
    family: 'click',
    kinds: ['dead-click'],
    target: '#save',
    html: dress('ledger', invoice, `on('#close', 'click', () => say('#note', 'Closed'));`, 'clock'),
    after: `$('#note').textContent === 'Not saved yet'`,
    run: byHand(async (h, mark) => {
      await h.press('#save');
      await h.wander(1550);
      mark();
      await h.press('#save');
      await h.pause(1500);
      await h.again(2, 900);
      await h.wander(700);
    }),
  },
  {
    id: 'dev-click-pay-pressed-in-anger',
    struggle: true,
    family: 'click',
    kinds: ['rage-click', 'dead-click'],
    target: '#pay',
    html: dress(
      'shop',
      `<h2>Your basket</h2><p>2 articles, 61.80</p><button id="pay">Pay now</button><p id="note"></p>`,
      '',
      'advert',
    ),
    after: `$('#note').textContent === ''`,
    run: byHand(async (h, mark) => {
      await h.wander(900);
      await h.press('#pay');
      await h.pause(700);
      mark();
      await h.again(6, 230);
      await h.pause(1400);
      await h.again(4, 210);
      await h.wander(700);
    }),
  },
  {
    id: 'dev-click-tile-without-handler',
    struggle: true,
    family: 'click',
    kinds: ['dead-click'],
    target: ['#return', '#return b', '#return p'],
    html: dress(
      'shop',
      tiles,
      `on('#order', 'click', () => say('#out', 'Ordered again')); on('#track', 'click', () => say('#out', 'On its way'));`,
    ),
    after: `$('#out').textContent === ''`,
    run: byHand(async (h, mark) => {
      await h.move('#order');
      await h.press('#return b');
      await h.wander(1150);
      mark();
      await h.press('#return p');
      await h.pause(1200);
      await h.press('#return');
      await h.again(1, 380);
      await h.wander(900);
    }),
  },
  {
    id: 'dev-click-overlay-left-behind',
    struggle: true,
    family: 'click',
    kinds: ['dead-click', 'rage-click'],
    target: ['#veil', '#edit', '#send'],
    html: dress(
      'cloud',
      `<h1>Campaigns</h1><div class="card">Autumn mailing <button id="edit">Edit</button><button id="send">Send test</button></div>
      <div class="card">Winter mailing <button>Edit</button><button>Send test</button></div><p id="note"></p>
      <div id="tour" class="card" style="position:fixed;right:30px;top:90px;z-index:20">Welcome back! <button id="skip">Skip</button></div>
      <div id="veil" style="position:fixed;inset:0;z-index:10"></div>`,
      `on('#skip', 'click', () => $('#tour').remove()); on('.card:not(#tour) button', 'click', e => say('#note', e.target.textContent));`,
      'feed',
    ),
    after: `$('#note').textContent === '' && !$('#tour')`,
    run: byHand(async (h, mark) => {
      await h.press('#skip');
      await h.pause(900);
      await h.press('#edit');
      await h.pause(1100);
      mark();
      await h.again(2, 420);
      await h.pause(900);
      await h.press('#send');
      await h.again(2, 350);
      await h.wander(700);
    }),
  },
  {
    id: 'dev-click-button-disabled-without-a-word',
    struggle: true,
    family: 'click',
    kinds: ['dead-click', 'rage-click'],
    target: '#submit',
    html: dress(
      'portal',
      `<h1>Travel claim</h1><form onsubmit="return false"><label for="a">Amount</label><input id="a"><label for="r">Reason</label>
      <input id="r"><p><input type="checkbox" id="c"> <small>I agree</small></p><button id="submit" disabled>Submit claim</button></form>`,
    ),
    after: `$('#a').value === '84' && $('#submit').disabled`,
    run: byHand(async (h, mark) => {
      await h.press('#a');
      await h.type('84');
      await h.press('#r');
      await h.type('Train');
      await h.press('#submit');
      await h.pause(1000);
      mark();
      await h.again(3, 330);
      await h.wander(1050);
      await h.press('#submit');
      await h.again(1, 400);
      await h.pause(900);
    }),
  },
  {
    id: 'dev-click-link-that-leads-nowhere',
    struggle: true,
    family: 'click',
    kinds: ['dead-click'],
    target: '#view',
    html: dress(
      'ledger',
      `<h1>Suppliers</h1><table><tr><td>Brandt Office</td><td><a id="view" href="#" onclick="return false">View contract</a></td></tr>
      <tr><td>Loft Print</td><td><a href="#p" onclick="return false">View contract</a></td></tr></table>
      <div style="width:60px;height:60px;background:#a33;animation:turn 2s infinite linear"></div>
      <style>@keyframes turn{to{transform:rotate(360deg)}}</style>`,
      '',
      'clock',
    ),
    after: `$('#view').isConnected`,
    run: byHand(async (h, mark) => {
      await h.wander(700);
      await h.press('#view');
      await h.pause(1300);
      mark();
      await h.again(1, 300);
      await h.wander(900);
      await h.press('#view');
      await h.again(1, 450);
      await h.wander(700);
    }),
  },
  {
    id: 'dev-click-ripple-and-nothing-else',
    struggle: true,
    family: 'click',
    kinds: ['rage-click', 'dead-click'],
    target: '#publish',
    html: dress(
      'cloud',
      `<h1>Page draft</h1><div class="card"><p>Opening hours in December</p><div id="publish" class="btn" role="button" tabindex="0"
      style="display:inline-block;position:relative;overflow:hidden">Publish</div></div><p id="state">Draft</p>`,
      `on('#publish', 'pointerdown', e => { const r = document.createElement('span'); r.style.cssText =
        'position:absolute;width:20px;height:20px;border-radius:50%;background:#fff8;transition:transform .4s,opacity .4s;left:' + e.offsetX + 'px;top:' + e.offsetY + 'px';
        e.currentTarget.append(r); requestAnimationFrame(() => { r.style.transform = 'scale(6)'; r.style.opacity = 0; }); setTimeout(() => r.remove(), 450); });`,
    ),
    after: `$('#state').textContent === 'Draft'`,
    run: byHand(async (h, mark) => {
      await h.press('#publish');
      await h.pause(1200);
      mark();
      await h.again(5, 260);
      await h.wander(1300);
      await h.press('#publish');
      await h.again(1, 300);
      await h.pause(1000);
    }),
  },
  {
    id: 'dev-click-row-drawn-anew-approve-does-nothing',
    struggle: true,
    family: 'click',
    kinds: ['rage-click', 'dead-click'],
    target: '.approve',
    html: dress(
      'cloud',
      `<h1>Leave requests</h1><div id="rows"></div>`,
      `const draw = () => { $('#rows').replaceChildren(...['Mon 3 to Wed 5', 'Fri 14'].map(text => { const row = document.createElement('div');
        row.className = 'card'; make('span', text + ' ', row); make('button', 'Approve', row).className = 'approve'; return row; })); };
      draw(); document.addEventListener('click', e => { if (e.target.className === 'approve') draw(); }); setInterval(draw, 1900);`,
    ),
    after: `$$('.approve').length === 2`,
    run: byHand(async (h, mark) => {
      await h.press('.approve');
      await h.pause(900);
      mark();
      await h.again(4, 320);
      await h.wander(1000);
      await h.press('.approve');
      await h.again(3, 260);
      await h.pause(900);
    }),
  },
];
