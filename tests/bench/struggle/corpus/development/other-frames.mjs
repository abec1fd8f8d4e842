import { frameOf, pageOf, person } from './other-pages.mjs';

/** A control of its own whose inside is closed to the page; `make(root)` fills it. */
const closed = (name, make) =>
  `customElements.define('${name}', class extends HTMLElement { constructor() { super(); const root = this.attachShadow({ mode: 'closed' }); (${make})(root); } });`;

const frameTools = `<style>body{font:15px/1.5 Arial,sans-serif;margin:12px}button{font:inherit;padding:7px 16px}input{font:inherit;padding:5px}.bad{color:#a1260d}</style>`;

/** Work inside frames and inside roots that are closed to the page. */
export const scenarios = [
  {
    id: 'dev2-frames-consent-in-a-closed-root',
    struggle: true,
    family: 'frames',
    kinds: ['dead-click', 'rage-click'],
    target: 'mutual-consent',
    html: pageOf(
      'bank',
      `<h1>Accounts</h1><table><tr><td>Everyday</td><td>1,940.22</td></tr><tr><td>Savings</td><td>12,004.00</td></tr></table><mutual-consent style="position:fixed;left:0;right:0;bottom:0"></mutual-consent>`,
      `let presses = 0; ${closed(
        'mutual-consent',
        `root => { root.innerHTML = '<style>div{background:#12233d;color:#fff;padding:22px 34px;display:flex;gap:20px;align-items:center}button{font:inherit;padding:8px 22px}</style><div><span>We keep small files to remember you.</span><button>Agree</button><button>Only needed</button></div>'; const vendors = fetch('/api/x?d=60000&c=200'); root.querySelectorAll('button').forEach(b => b.onclick = async () => { presses++; await vendors; root.host.remove(); }); }`,
      )}`,
    ),
    after: `presses === 6 && !!one('mutual-consent')`,
    run: person(async (h, mark) => {
      const agree = { at: { x: 0.292, y: 0.5 } };
      await h.click('mutual-consent', agree);
      await h.pause(1700);
      mark();
      await h.click('mutual-consent', agree);
      await h.pause(1100);
      await h.burst('mutual-consent', 3, 310, agree);
      await h.move('td');
      await h.pause(1500);
      await h.click('mutual-consent', agree);
      await h.pause(1800);
    }),
  },
  {
    id: 'dev2-frames-confirm-in-a-nested-frame',
    struggle: true,
    family: 'frames',
    kinds: ['dead-click', 'rage-click'],
    target: ['#ok', '#check', '#pay'],
    html: pageOf(
      'box',
      `<h2>Pay 38.00</h2>${frameOf(
        'pay',
        `${frameTools}<p>Card ending 4411</p>${frameOf(
          'check',
          `${frameTools}<p>Harrow Mutual asks: did you start this payment?</p><button id="ok">Yes, it was me</button> <button id="no">No</button><script>parent.parent.tries = 0; document.getElementById('ok').onclick = () => { parent.parent.tries++; parent.postMessage('approved', 'https://pay.example'); };</script>`,
          'width:440px;height:150px',
        )}`,
        'width:500px;height:260px',
      )}`,
    ),
    after: `tries === 6`,
    run: person(async (h, mark, page) => {
      const ok = page.frameLocator('#pay').frameLocator('#check').locator('#ok');
      await h.click(ok);
      await h.pause(2100);
      mark();
      await h.click(ok);
      await h.pause(1300);
      await h.burst(ok, 2, 420);
      await h.pause(1800);
      await h.burst(ok, 2, 300);
      await h.pause(1600);
    }),
  },
  {
    id: 'dev2-frames-address-form-refuses-in-a-frame',
    struggle: true,
    family: 'frames',
    kinds: ['validation-loop', 'error-loop', 'field-re-entry'],
    target: ['#code', '#go', '#address'],
    html: pageOf(
      'stock',
      `<h1>Carrier booking</h1><p>Order 88231, 2 pallets</p>${frameOf(
        'address',
        `${frameTools}<form novalidate>Street <input id="street"><br>Post code <input id="code"> <b id="why" class="bad" role="alert"></b><br><button id="go">Get a price</button></form><script>parent.refused = 0; document.querySelector('form').onsubmit = async e => { e.preventDefault(); const why = document.getElementById('why'); why.textContent = ''; await fetch('/api/x?d=200&c=422'); parent.refused++; document.getElementById('code').setAttribute('aria-invalid', 'true'); why.textContent = 'Invalid'; };</script>`,
        'width:560px;height:200px',
      )}`,
    ),
    after: `refused === 4`,
    run: person(async (h, mark, page) => {
      const frame = page.frameLocator('#address');
      const attempt = async (code, look) => {
        await h.retype(frame.locator('#code'), code, 110);
        await h.click(frame.locator('#go'));
        await h.pause(look);
      };
      await h.click(frame.locator('#street'));
      await h.type('4 Lock Street', 80);
      await attempt('HL2 9QT', 1800);
      await attempt('HL29QT', 500);
      mark();
      await h.pause(1200);
      await attempt('hl2 9qt', 1600);
      await attempt('HL2-9QT', 2000);
    }),
  },
  {
    id: 'dev2-frames-closed-search-fails-in-a-frame',
    struggle: true,
    family: 'frames',
    kinds: ['error-loop', 'error-click', 'rage-click', 'dead-click'],
    target: ['desk-lookup', '#panel'],
    html: pageOf(
      'desk',
      `<h2>Q-320 Scanner beeps twice</h2><div class="card">Asker: L. Moreau</div>${frameOf(
        'panel',
        `${frameTools}<desk-lookup style="display:block;padding:1px 0;height:140px"></desk-lookup><script>parent.failures = 0; ${closed(
          'desk-lookup',
          `root => { root.innerHTML = '<p>Devices of the asker</p><button style="width:220px;padding:8px">Look up devices</button><p role=alert style=color:#a1260d></p>'; const b = root.querySelector('button'), say = root.querySelector('[role=alert]'); b.onclick = async () => { say.textContent = ''; await fetch('/api/x?d=300&c=503'); parent.failures++; say.textContent = 'The list is not available. Try again.'; }; }`,
        )}</script>`,
        'width:420px;height:210px',
      )}`,
    ),
    after: `failures === 5`,
    run: person(async (h, mark, page) => {
      const lookup = page.frameLocator('#panel').locator('desk-lookup');
      const button = { at: { x: 0.25, y: 0.5 } };
      await h.click(lookup, button);
      await h.pause(2000);
      await h.click(lookup, button);
      await h.pause(600);
      mark();
      await h.pause(1100);
      await h.click(lookup, button);
      await h.pause(1500);
      await h.burst(lookup, 2, 700, button);
      await h.pause(2200);
    }),
  },
  {
    id: 'dev2-frames-chat-frame-lies-over-the-button',
    struggle: true,
    family: 'frames',
    kinds: ['dead-click', 'rage-click'],
    target: ['#finish', '#chat'],
    html: pageOf(
      'box',
      `<h2>Booking 5530</h2><p>Stalls C 4, C 5</p><p>Programme <input type="checkbox" id="prog"></p><button id="finish" style="position:fixed;right:40px;bottom:30px">Finish booking</button>${frameOf(
        'chat',
        `<style>body{margin:0;background:#0000}b{position:fixed;right:10px;bottom:190px;background:#246;color:#fff;padding:9px 14px;border-radius:20px}</style><b>Chat</b>`,
        'position:fixed;right:0;bottom:0;width:340px;height:280px;border:0;background:transparent',
      )}`,
      `let finished = 0; hear('click', '#finish', () => { finished++; });`,
    ),
    after: `finished === 0 && one('#prog').checked`,
    run: person(async (h, mark) => {
      await h.click('#prog');
      await h.pause(900);
      await h.click('#finish');
      await h.pause(1800);
      mark();
      await h.click('#finish');
      await h.pause(900);
      await h.burst('#finish', 3, 290);
      await h.pause(1700);
      await h.click('#prog');
      await h.pause(400);
      await h.click('#prog');
      await h.pause(600);
      await h.click('#finish');
      await h.pause(1500);
    }),
  },
  {
    id: 'dev2-frames-ok-counter-in-a-closed-root',
    struggle: false,
    family: 'frames',
    html: pageOf(
      'stock',
      `<h1>Carton 19</h1><stock-counter style="display:inline-block;width:300px"></stock-counter>`,
      `let count = 0; ${closed(
        'stock-counter',
        `root => { root.innerHTML = '<div style="display:flex;justify-content:space-between;align-items:center;background:#fff;padding:8px"><button style="width:60px;height:44px">-</button><b style="font-size:26px">0</b><button style="width:60px;height:44px">+</button></div>'; const [less, more] = root.querySelectorAll('button'); const show = () => { root.querySelector('b').textContent = count; }; less.onclick = () => { count--; show(); }; more.onclick = () => { count++; show(); }; }`,
      )}`,
    ),
    after: `count === 10`,
    run: person(async h => {
      const more = { at: { x: 0.87, y: 0.5 } };
      await h.burst('stock-counter', 6, 230, more);
      await h.pause(1500);
      await h.burst('stock-counter', 6, 200, more);
      await h.pause(1100);
      await h.burst('stock-counter', 2, 400, { at: { x: 0.13, y: 0.5 } });
      await h.pause(1800);
    }),
  },
  {
    id: 'dev2-frames-ok-seats-fill-the-basket-outside',
    struggle: false,
    family: 'frames',
    html: pageOf(
      'box',
      `<div style="display:flex;gap:30px">${frameOf(
        'hall',
        `<style>body{margin:8px;background:#fff}</style>${frameOf(
          'rows',
          `<style>body{margin:0}button{width:44px;height:38px;margin:3px}</style>${Array.from({ length: 24 }, (_, k) => `<button value="${k + 1}">${k + 1}</button>`).join('')}<script>document.body.onclick = e => { if (e.target.value) top.postMessage({ seat: e.target.value }, '*'); };</script>`,
          'width:330px;height:200px',
        )}`,
        'width:370px;height:240px',
      )}<div><h2>Basket</h2><ul id="basket"></ul><b id="sum">0.00</b></div></div>`,
      `const seats = []; addEventListener('message', async e => { const seat = e.data && e.data.seat; if (!seat) return; await ask(140); const at = seats.indexOf(seat); if (at < 0) seats.push(seat); else seats.splice(at, 1); one('#basket').innerHTML = seats.map(s => '<li>Seat ' + s + '</li>').join(''); one('#sum').textContent = (seats.length * 19).toFixed(2); });`,
    ),
    after: `seats.join() === '9,10,12,13'`,
    run: person(async (h, _mark, page) => {
      const seat = n => page.frameLocator('#hall').frameLocator('#rows').locator(`button[value="${n}"]`);
      for (const n of [9, 10, 11]) {
        await h.click(seat(n));
        await h.pause(480);
      }
      await h.pause(1200);
      await h.click(seat(11));
      await h.pause(900);
      await h.click(seat(12));
      await h.pause(420);
      await h.click(seat(13));
      await h.pause(1100);
      await h.burst(seat(13), 2, 900);
      await h.pause(1900);
    }),
  },
  {
    id: 'dev2-frames-ok-reply-written-in-an-editor-frame',
    struggle: false,
    family: 'frames',
    html: pageOf(
      'desk',
      `<h2>Reply to Q-311</h2><p><button id="bold"><b>B</b></button> <button id="list">List</button> <button id="send" class="main">Send</button></p>${frameOf('editor', `<style>body{font:15px Georgia,serif;margin:12px}</style><body contenteditable="true"></body>`, 'width:640px;height:220px;background:#fff')}<div id="sent"></div>`,
      `let bolds = 0; const page = () => one('#editor').contentDocument; hear('mousedown', 'button', e => e.preventDefault());
      hear('click', '#bold', (e, n) => { bolds++; page().execCommand('bold'); n.style.background = page().queryCommandState('bold') ? '#dcd8ff' : ''; }); hear('click', '#list', () => page().execCommand('insertUnorderedList'));
      hear('click', '#send', () => { one('#sent').innerHTML = '<div class="card">Sent just now</div>'; });`,
    ),
    after: `bolds === 4 && one('#sent').textContent === 'Sent just now' && /boss/.test(one('#editor').contentDocument.body.textContent)`,
    run: person(async (h, _mark, page) => {
      const body = page.frameLocator('#editor').locator('body');
      await h.click(body);
      await h.type('Please turn the till ', 75);
      await h.click('#bold');
      await h.pause(300);
      await h.type('off', 110);
      await h.click('#bold');
      await h.type(' and on.', 80);
      await h.key('Enter');
      await h.click('#list');
      await h.type('Ask the boos', 80);
      await h.key('Backspace', 2, 130);
      await h.type('ss', 110);
      await h.pause(900);
      await h.burst('#bold', 2, 650);
      await h.pause(700);
      await h.click('#send');
      await h.pause(1800);
    }),
  },
];
