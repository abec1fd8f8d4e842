import { handsOf } from '../hands.mjs';
import { clinic, erp, hr, shop, tickets } from './pages/shell.mjs';

/** A frame's document for the attribute srcdoc. */
const inside = markup => markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Keys, fingers, screen readers, frames, shadow roots and restless pages, all going well. @type {import('../../scenario.ts').Scenario[]} */
export const scenarios = [
  {
    id: 'keyboard-through-the-form',
    struggle: false,
    family: 'keyboard',
    html: erp(
      'Quick posting',
      `<div class=card><label for=a>Account</label><input id=a><label for=k>Kind</label><select id=k><option>Debit</option><option>Credit</option></select><label for=m>Amount</label><input id=m><p><button id=p>Post</button></p></div><p id=n>0 posted</p>`,
      `let n = 0; $('#p').onclick = () => { $('#n').textContent = ++n + ' posted'; $('#a').value = $('#m').value = ''; $('#a').focus(); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(200);
      await hand.click('#a');
      for (const [account, downs, sum] of [
        ['4400', 1, '120'],
        ['1600', 0, '88'],
      ]) {
        await hand.type(account, 70);
        await hand.key('Tab');
        if (downs) await hand.key('ArrowDown');
        await hand.key('Tab');
        await hand.type(sum, 70);
        await hand.key('Tab');
        await hand.key('Enter');
        await hand.pause(400);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'keyboard-shortcuts-of-the-desk',
    struggle: false,
    family: 'keyboard',
    html: tickets(
      'Queue (j, k, e)',
      `<div id=l></div><p id=n>0 archived</p>`,
      `let t = ['4490 Lamp', '4488 Key', '4485 Heating', '4471 Gate', '4470 Chair'], at = 0, n = 0; const draw = () => { $('#l').innerHTML = t.map((x, i) => '<div class=card style="' + (i === at ? 'outline:2px solid #1f6feb' : '') + '">' + x + '</div>').join(''); }; draw();
      addEventListener('keydown', e => { if (e.key === 'j') at = Math.min(t.length - 1, at + 1); if (e.key === 'k') at = Math.max(0, at - 1); if (e.key === 'e') { t.splice(at, 1); at = Math.min(at, t.length - 1); $('#n').textContent = ++n + ' archived'; } draw(); });`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.key('j', 3, 380);
      await hand.key('k', 1);
      await hand.pause(400);
      await hand.key('e', 3, 650);
      await hand.key('j', 2, 300);
      await hand.pause(600);
    },
  },
  {
    id: 'screen-reader-presses',
    struggle: false,
    family: 'screen-reader clicks',
    html: clinic(
      'Check-in',
      `<div class=card><button id=a aria-pressed=false>Insurance card read</button> <button id=b aria-pressed=false>Consent given</button> <button id=c aria-pressed=false>Address confirmed</button><p id=s role=status></p></div>`,
      `for (const k of 'abc') $('#' + k).onclick = () => { $('#' + k).setAttribute('aria-pressed', true); $('#s').textContent = $$('[aria-pressed=true]').length + ' of 3'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.pause(900);
      for (const button of ['#a', '#b', '#c']) {
        await page.locator(button).focus();
        await hand.pause(250);
        if (button === '#b') await page.locator(button).dispatchEvent('click');
        else await hand.key('Enter');
        await hand.pause(350);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'touch-flicks-begun-on-buttons',
    struggle: false,
    family: 'touch',
    html: shop(
      'All shelves',
      `<div id=l></div>`,
      `$('#l').innerHTML = Array.from({ length: 24 }, (_, i) => '<div class=card>Shelf ' + i + '<p><button class=btn style="width:100%">Into the basket</button></p></div>').join(''); let n = 2; $('#l').onclick = e => { if (e.target.tagName === 'BUTTON') { $('#basket').textContent = ++n; e.target.textContent = 'In the basket'; } };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.pause(900);
      for (let n = 0; n < 4; n++) {
        await hand.swipe({ x: 300, y: 480 }, 5, -260, 160);
        await hand.pause(700);
      }
      await hand.tap(page.locator('button').nth(12));
      await hand.pause(600);
    },
  },
  {
    id: 'touch-pictures-swiped-and-spread',
    struggle: false,
    family: 'touch',
    html: clinic(
      'Wound, three pictures',
      `<div id=v style="width:560px;height:320px;background:#fff;touch-action:none;overflow:hidden"><svg id=s width=560 height=320></svg></div><p id=n></p>`,
      `let at = 0, x0 = 0, d0 = 0, z = 1; const draw = () => { $('#n').textContent = 'Picture ' + (at + 1) + ', ' + Math.round(z * 100) + ' %'; $('#s').innerHTML = '<ellipse cx=280 cy=160 rx=' + 60 * z + ' ry=' + 40 * z + ' fill="hsl(' + at * 50 + ' 60% 60%)"/>'; }; draw(); const gap = t => Math.hypot(t[0].clientX - t[1].clientX, t[0].clientY - t[1].clientY);
      $('#v').addEventListener('touchstart', e => { x0 = e.touches[0].clientX; if (e.touches.length > 1) d0 = gap(e.touches) / z; }); $('#v').addEventListener('touchmove', e => { if (e.touches.length > 1) { z = gap(e.touches) / d0; draw(); } }); $('#v').addEventListener('touchend', e => { const dx = e.changedTouches[0].clientX - x0; if (!d0 && Math.abs(dx) > 60) { at = Math.min(2, Math.max(0, at + (dx < 0 ? 1 : -1))); draw(); } if (!e.touches.length) d0 = 0; });`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.pause(900);
      await hand.swipe('#v', -220, 5);
      await hand.pause(700);
      await hand.swipe('#v', -220, -6);
      await hand.pause(600);
      await hand.pinch('#v', 80, 260);
      await hand.pause(500);
      await hand.pinch('#v', 240, 140);
      await hand.pause(600);
    },
  },
  {
    id: 'touch-long-press-for-the-menu',
    struggle: false,
    family: 'touch',
    html: hr(
      'My shifts',
      `<div class=card id=s1 style="width:260px;user-select:none">Mon, early</div><div class=card id=s2 style="width:260px;user-select:none">Tue, late</div><div id=m role=menu class=card hidden style="width:180px"><div role=menuitem id=sw>Swap</div></div>`,
      `let t; $$('.card[id^=s]').forEach(c => { c.addEventListener('touchstart', () => { t = setTimeout(() => { $('#m').hidden = false; $('#m').dataset.f = c.id; }, 550); }); c.addEventListener('touchend', () => clearTimeout(t)); c.addEventListener('contextmenu', e => e.preventDefault()); }); $('#sw').onclick = () => { $('#' + $('#m').dataset.f).append(' (swap asked)'); $('#m').hidden = true; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.pause(900);
      for (const shift of ['#s1', '#s2']) {
        await hand.tap(shift, 1000);
        await hand.pause(500);
        await hand.tap('#sw');
        await hand.pause(700);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'frame-editor-at-work',
    struggle: false,
    family: 'frames and shadow roots',
    html: tickets(
      'Reply to 4485',
      `<iframe id=ed width=640 height=220 style="background:#fff" srcdoc="${inside(`<body style="font:14px sans-serif"><button id=b>B</button> <button id=more>A+</button><div id=d contenteditable style="min-height:120px">Dear Sir,</div><script>let s = 14; b.onmousedown = e => { e.preventDefault(); document.execCommand('bold'); }; more.onmousedown = e => { e.preventDefault(); d.style.fontSize = ++s + 'px'; };</script>`)}"></iframe><p><button id=send class=btn>Send</button></p>`,
      `$('#send').onclick = () => toast('Sent');`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      const frame = page.frameLocator('#ed');
      await hand.settle(300);
      await hand.click(frame.locator('#d'));
      await hand.key('Control+End');
      await hand.type(' we come ', 60);
      await hand.click(frame.locator('#b'));
      await hand.type('on Monday', 60);
      await hand.burst(frame.locator('#more'), 4, 260);
      await hand.pause(500);
      await hand.click('#send');
      await hand.pause(600);
    },
  },
  {
    id: 'shadow-closed-stepper-counts',
    struggle: false,
    family: 'frames and shadow roots',
    html: shop(
      'Basket',
      `<qty-box></qty-box><p class=mute>Prices hold until Sunday.</p>`,
      `customElements.define('qty-box', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'closed' }); this.style.display = 'inline-block'; r.innerHTML = '<div style="position:relative;background:#fff;width:280px;height:64px">Bolts <b id=n>1</b> pcs <button id=p style="position:absolute;left:160px;top:14px;width:60px;height:36px">+</button></div>'; let n = 1; r.querySelector('#p').onclick = () => { r.querySelector('#n').textContent = this.dataset.n = ++n; }; } });`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.burst('qty-box', 7, 210, { at: { x: 0.68, y: 0.5 } });
      await hand.pause(600);
    },
  },
  {
    id: 'noise-dashboard-watched',
    struggle: false,
    family: 'mutation noise',
    html: erp(
      'Control room',
      `<div class=row role=tablist>${['Kiel', 'Rostock', 'Emden'].map(n => `<button role=tab id=${n}>${n}</button>`).join('')}</div><table id=t></table><div class=card id=log style="height:160px;overflow:hidden"></div>`,
      `let w = 'Kiel'; setInterval(() => { $('#t').innerHTML = [1, 2, 3, 4].map(i => '<tr><td>' + w + ' line ' + i + '</td><td>' + Math.round(400 + 90 * Math.sin(Date.now() / 700 + i)) + '</td></tr>').join(''); const d = document.createElement('div'); d.textContent = new Date().toISOString() + ' ' + w + ' ok'; $('#log').prepend(d); if ($('#log').children.length > 7) $('#log').lastChild.remove(); }, 250);
      for (const n of ['Kiel', 'Rostock', 'Emden']) $('#' + n).onclick = () => { w = n; $$('[role=tab]').forEach(b => b.setAttribute('aria-selected', b.id === n)); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      for (const name of ['Rostock', 'Emden', 'Kiel']) {
        await hand.click(`#${name}`);
        await hand.move('#t');
        await hand.pause(1500);
      }
      await hand.pause(500);
    },
  },
  {
    id: 'noise-advertising-moves-all-the-time',
    struggle: false,
    family: 'constant animation',
    html: shop(
      'Wish list',
      `<style>.ad{width:300px;height:90px;background:conic-gradient(#f6c,#6cf,#fc6,#f6c);animation:t 3s linear infinite}@keyframes t{50%{transform:translateX(160px) scale(1.1)}}</style><div class=ad></div><div class=card>${['Oak shelf', 'Arc lamp', 'Rug'].map((n, i) => `<div class=row id=r${i}>${n} <button id=b${i}>Into the basket</button></div>`).join('')}</div>`,
      `let n = 2; (function spin() { document.querySelector('.ad').style.opacity = 0.7 + 0.3 * Math.sin(Date.now() / 200); requestAnimationFrame(spin); })(); [0, 1, 2].forEach(i => { $('#b' + i).onclick = () => { $('#basket').textContent = ++n; $('#r' + i).remove(); }; });`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      for (const n of [0, 1, 2]) {
        await hand.click(`#b${n}`);
        await hand.pause(900);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'background-pressed-while-reading',
    struggle: false,
    family: 'selection',
    html: hr(
      'News from the works council',
      `<div class=card><button id=info aria-expanded=false>Who is this?</button><div id=pop hidden class=card>Elected until 2028.</div>${'<p>The rota for winter is agreed. Early shifts begin at six. The canteen opens at half past five.</p>'.repeat(4)}</div>`,
      `$('#info').onclick = e => { e.stopPropagation(); $('#pop').hidden = false; }; document.onclick = () => { $('#pop').hidden = true; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#info');
      await hand.pause(1200);
      await hand.click({ x: 600, y: 640 });
      await hand.pause(1300);
      await hand.click({ x: 620, y: 660 });
      await hand.wheel(60, 2, 300);
      await hand.pause(600);
    },
  },
];
