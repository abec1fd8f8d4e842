import { handsOf } from '../hands.mjs';
import { clinic, erp, hr, shop, tickets } from './pages/shell.mjs';

/** A frame's document for the attribute srcdoc. */
const inside = markup => markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Trouble inside frames and shadow roots. @type {import('../../scenario.ts').Scenario[]} */
export const scenarios = [
  {
    id: 'frame-card-form-dead',
    struggle: true,
    family: 'frames and shadow roots',
    kinds: ['dead click', 'rage click'],
    target: '#pay, #cardframe',
    html: shop(
      'Checkout',
      `<div class=card><p>84.90</p><iframe id=cardframe width=420 height=170 style="border:1px solid #ccc" srcdoc="${inside(`<body style="font:14px sans-serif"><label>Card number <input id=no></label><p><button id=pay style="padding:8px 20px">Pay 84.90</button></p><script>document.getElementById('no').oninput = () => {};</script>`)}"></iframe></div>`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      const frame = page.frameLocator('#cardframe');
      await hand.settle();
      await hand.click(frame.locator('#no'));
      await hand.type('5105 1051', 70);
      await hand.click(frame.locator('#pay'));
      await hand.pause(1500);
      mark();
      await hand.click(frame.locator('#pay'));
      await hand.pause(1100);
      await hand.burst(frame.locator('#pay'), 4, 260);
      await hand.pause(600);
    },
  },
  {
    id: 'frame-form-refuses',
    struggle: true,
    family: 'frames and shadow roots',
    kinds: ['validation loop'],
    target: '#inv, #go, #survey',
    html: tickets(
      'Request form',
      `<iframe id=survey width=520 height=260 style="border:0;background:#fff" srcdoc="${inside(`<body style="font:14px sans-serif"><form id=f><p>Room <input id=room required></p><p>Inventory number <input id=inv required></p><p id=e role=alert style="color:#a00"></p><button id=go>Send</button></form>
      <script>f.onsubmit = e => { e.preventDefault(); document.getElementById('e').textContent = ''; fetch('/api/x?d=200&c=422').then(() => { document.getElementById('e').textContent = 'Inventory number is not valid'; }); };</script>`)}"></iframe>`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      const frame = page.frameLocator('#survey');
      await hand.settle(300);
      await hand.click(frame.locator('#room'));
      await hand.type('B 12', 80);
      for (const [turn, number] of ['8812', 'INV-8812', 'INV 8812'].entries()) {
        await hand.retype(frame.locator('#inv'), number, 70);
        await hand.click(frame.locator('#go'));
        await hand.pause(950);
        if (turn === 1) mark();
      }
      await hand.pause(600);
    },
  },
  {
    id: 'frame-nested-toolbar-dead',
    struggle: true,
    family: 'frames and shadow roots',
    kinds: ['dead click'],
    target: '#drill',
    html: erp(
      'Reports (classic)',
      `<iframe id=outer width=760 height=330 srcdoc="${inside(`<body><b style="font:bold 14px sans-serif">Report viewer</b><iframe id=inner width=700 height=260 srcdoc="${inside(`<body style="font:14px sans-serif"><div id=tb><span role=button tabindex=0 id=drill style="padding:5px 12px;background:#ddd;cursor:pointer">Drill down</span></div><p>Kiel 1,240 / Rostock 880</p><script>setInterval(() => { document.title = Date.now(); }, 900);</script>`)}"></iframe>`)}"></iframe>`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      const drill = page.frameLocator('#outer').frameLocator('#inner').locator('#drill');
      await hand.settle();
      await hand.click(drill);
      await hand.pause(1600);
      mark();
      await hand.burst(drill, 2, 480);
      await hand.pause(1300);
      await hand.burst(drill, 3, 250);
      await hand.pause(600);
    },
  },
  {
    id: 'shadow-closed-save-dead',
    struggle: true,
    family: 'frames and shadow roots',
    kinds: ['dead click', 'rage click'],
    target: 'goal-card',
    html: hr(
      'Goals of the year',
      `<goal-card></goal-card>`,
      `customElements.define('goal-card', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'closed' });
        r.innerHTML = '<style>div{background:#fff;border:1px solid #ccc;padding:14px;width:360px}button{padding:8px 18px}</style><div><p>Finish the welding course</p><button id=s>Save goal</button></div>'; } }); $('goal-card').style.cssText = 'display:inline-block';`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      const button = { at: { x: 0.17, y: 0.72 } };
      await hand.settle();
      await hand.click('goal-card', button);
      await hand.pause(1500);
      mark();
      await hand.click('goal-card', button);
      await hand.pause(1000);
      await hand.burst('goal-card', 5, 240, button);
      await hand.pause(600);
    },
  },
  {
    id: 'shadow-open-error-each-time',
    struggle: true,
    family: 'frames and shadow roots',
    kinds: ['error loop'],
    target: '#sign, #dose, dose-form',
    html: clinic(
      'Medication: Lind',
      `<dose-form></dose-form>`,
      `customElements.define('dose-form', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' });
        r.innerHTML = '<div style="background:#fff;padding:14px;width:380px">Dose <input id=dose value=5> <button id=sign>Sign</button><p id=m role=alert style="color:#a3242b"></p></div>';
        r.querySelector('#sign').onclick = async () => { const m = r.querySelector('#m'); m.textContent = ''; await api(260, 500); m.textContent = 'Signing failed.'; }; } });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      for (let turn = 0; turn < 4; turn++) {
        if (turn === 2) await hand.retype('dose-form #dose', '5.0', 80);
        await hand.click('dose-form #sign');
        await hand.pause(1300);
        if (turn === 1) mark();
      }
      await hand.pause(600);
    },
  },
];
