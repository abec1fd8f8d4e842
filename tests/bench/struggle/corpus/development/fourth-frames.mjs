import { doneBy, siteOf } from './fourth-site.mjs';

const framed = body => body.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const till = `<style>body{font:15px Arial;padding:10px}button{padding:10px 22px;background:#1a1f71;color:#fff;border:0}input{padding:7px;margin:4px}</style><label>Card number<br><input id=card size=24></label><br><label>Until<br><input id=until size=6></label><br><button id=pay type=button>Pay 64.00</button>`;

const amounts = `<style>body{font:15px Arial;padding:10px}button{width:34px;height:30px}</style><p>Rooms <button id=less>-</button> <b id=n>1</b> <button id=more>+</button></p><p>Total <b id=sum>80</b></p><script>let n=1;const set=by=>{n=Math.max(1,n+by);document.getElementById('n').textContent=n;document.getElementById('sum').textContent=n*80;parent.rooms=n};document.getElementById('more').onclick=()=>set(1);document.getElementById('less').onclick=()=>set(-1)</script>`;

/** Parts of a page that are pages, or roots, of their own. */
export const scenarios = [
  {
    id: 'dev4-frames-pay-in-the-frame-of-the-bank-is-dead',
    struggle: true,
    family: 'frames',
    kinds: ['dead-click', 'rage-click'],
    target: '#pay',
    html: siteOf(
      'store',
      `<h1>Telephone order 5519</h1><p>Two candles, one bench cushion</p><iframe id="till" title="Payment" style="width:420px;height:240px;border:1px solid #b8ab93" srcdoc="${framed(till)}"></iframe>`,
    ),
    after: `$('#till').contentDocument.querySelector('#until').value === '09/28'`,
    run: doneBy(async (h, mark, page) => {
      const inside = page.frameLocator('#till');
      await h.click(inside.locator('#card'));
      await h.type('4000 0012', 85);
      await h.click(inside.locator('#until'));
      await h.type('09/28', 100);
      await h.click(inside.locator('#pay'));
      await h.pause(2200);
      mark();
      await h.click(inside.locator('#pay'));
      await h.pause(1100);
      await h.burst(inside.locator('#pay'), 3, 310);
      await h.pause(1700);
      await h.click(inside.locator('#pay'));
      await h.pause(1100);
    }),
  },
  {
    id: 'dev4-frames-a-date-button-in-a-closed-root-is-dead',
    struggle: true,
    family: 'frames',
    kinds: ['dead-click', 'rage-click'],
    target: '#pick',
    html: siteOf(
      'crm',
      `<h1>Log a call</h1><p><label>With</label><input value="Irene Hollis"></p><p><label>When</label><date-pick id="pick"></date-pick></p><p><label>About</label><input id="about" size="40"></p><button class="main">Log</button>`,
      `customElements.define('date-pick', class extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: 'closed' }); root.innerHTML = '<style>span,button{font:14px Arial;padding:6px 10px;border:1px solid #aab2bd;background:#fff}</style><span>No date</span><button title="Choose a date">▦</button>'; } });`,
    ),
    after: `$('#about').value === 'prices' && $('#pick')`,
    run: doneBy(async (h, mark) => {
      await h.click('#about');
      await h.type('prices', 85);
      await h.click('#pick', { at: { x: 0.82, y: 0.5 } });
      await h.pause(1900);
      mark();
      await h.click('#pick', { at: { x: 0.82, y: 0.5 } });
      await h.pause(1000);
      await h.burst('#pick', 3, 300, { at: { x: 0.83, y: 0.45 } });
      await h.pause(1300);
      await h.click('#pick', { at: { x: 0.3, y: 0.5 } });
      await h.pause(900);
      await h.click('#pick', { at: { x: 0.82, y: 0.55 } });
      await h.pause(1000);
    }),
  },
  {
    id: 'dev4-frames-a-file-card-that-fails-in-its-own-root',
    struggle: true,
    family: 'frames',
    kinds: ['error-loop', 'error-click'],
    target: '#share',
    html: siteOf(
      'desk',
      `<h1>#7295 VPN drops at home</h1><div class="card">Log files came with the ticket.</div><share-card></share-card><p id="fails" hidden>0</p>`,
      `customElements.define('share-card', class extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: 'open' }); root.innerHTML = '<style>button{padding:8px 16px}p{color:#b00020}</style><button id="share">Share log with vendor</button><p role="alert"></p>'; root.querySelector('button').onclick = async () => { const note = root.querySelector('p'); note.textContent = ''; await api(550, 502); note.textContent = 'The log could not be shared.'; $('#fails').textContent = Number($('#fails').textContent) + 1; }; } });`,
    ),
    after: `$('#fails').textContent === '4'`,
    run: doneBy(async (h, mark) => {
      await h.click('#share');
      await h.pause(2200);
      await h.click('#share');
      await h.pause(900);
      mark();
      await h.pause(1200);
      await h.click('#share');
      await h.pause(2100);
      await h.click('#share');
      await h.pause(1900);
    }),
  },
  {
    id: 'dev4-frames-ok-rooms-counted-in-a-booking-frame',
    struggle: false,
    family: 'frames',
    html: siteOf(
      'store',
      `<h1>Trade fair trip</h1><iframe id="rooms" title="Hotel" style="width:420px;height:170px;border:1px solid #b8ab93" srcdoc="${framed(amounts)}"></iframe><p>Breakfast is included.</p>`,
    ),
    after: `window.rooms === 4`,
    run: doneBy(async (h, _mark, page) => {
      const inside = page.frameLocator('#rooms');
      await h.burst(inside.locator('#more'), 5, 250);
      await h.pause(900);
      await h.burst(inside.locator('#less'), 2, 330);
      await h.pause(1800);
    }),
  },
  {
    id: 'dev4-frames-ok-switches-of-a-component-with-a-closed-root',
    struggle: false,
    family: 'frames',
    html: siteOf(
      'desk',
      `<h1>Opening hours of the desk</h1>${['Monday', 'Tuesday', 'Saturday'].map((day, n) => `<div class="card">${day} <day-switch id="d${n}" style="float:right"></day-switch></div>`).join('')}`,
      `let flips = 0; customElements.define('day-switch', class extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: 'closed' }); let open = false; root.innerHTML = '<button role="switch" aria-checked="false" style="width:90px;padding:6px">Closed</button>'; root.firstChild.onclick = () => { open = !open; flips++; root.firstChild.setAttribute('aria-checked', open); root.firstChild.textContent = open ? 'Open' : 'Closed'; }; } });`,
    ),
    after: `flips === 5`,
    run: doneBy(async h => {
      await h.click('#d0');
      await h.pause(700);
      await h.click('#d1');
      await h.pause(700);
      await h.burst('#d2', 2, 800);
      await h.pause(900);
      await h.click('#d1');
      await h.pause(1600);
    }),
  },
];
