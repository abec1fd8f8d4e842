import { handsOf } from '../hands.mjs';

/** What the scripts of every page may use; `hear` listens at the document, as frameworks do. */
const tools = `
const one = q => document.querySelector(q);
const all = q => [...document.querySelectorAll(q)];
const wait = ms => new Promise(done => setTimeout(done, ms));
const ask = (ms, status) => fetch('/api/x?d=' + ms + '&c=' + (status || 200));
const hear = (type, q, act) => document.addEventListener(type, e => { const n = e.target.closest && e.target.closest(q); if (n) act(e, n); });
const toast = (text, role) => {
  const n = document.createElement('div'); n.className = 'toast'; n.setAttribute('role', role || 'status'); n.textContent = text;
  document.body.append(n); setTimeout(() => n.remove(), 3500);
};
const drawn = (q, html) => { const draw = () => { one(q).innerHTML = html(); }; draw(); return draw; };`;

const common = `.toast{position:fixed;right:20px;top:70px;background:#222;color:#fff;padding:10px 16px;border-radius:4px;z-index:9}.toast[role=alert]{background:#a1260d}.bad{color:#a1260d}[hidden]{display:none!important}`;

const houses = {
  /** A warehouse: server-rendered tables, a clock of the shift. */
  stock: {
    style: `body{font:13px/1.4 Tahoma,sans-serif;margin:0;background:#eceff1;color:#1a2327}nav{background:#37474f;color:#fff;display:flex;gap:18px;padding:9px 16px}nav a{color:#b3e5fc}main{padding:14px 18px}table{border-collapse:collapse;background:#fff}td,th{border:1px solid #b0bec5;padding:5px 10px;text-align:left}button,input,select,textarea{font:inherit;padding:5px 11px;margin:3px}`,
    head: `<nav><b>Tarn Stores</b><a href="#in">Goods in</a><a href="#picks">Picks</a><a href="#out">Goods out</a><span id="shift">Shift 00:00:00</span></nav>`,
    noise: `let second = 0; setInterval(() => { one('#shift').textContent = 'Shift ' + new Date(++second * 1000).toISOString().slice(11, 19); }, 1000);`,
  },
  /** A bank: wide plain forms, and a count-down until it signs out. */
  bank: {
    style: `body{font:16px/1.5 "Segoe UI",Arial,sans-serif;margin:0;color:#12233d;background:#fff}nav{background:#0b2e59;color:#fff;padding:14px 34px;display:flex;gap:28px}nav a{color:#fff}main{padding:18px 34px;max-width:920px}label{display:block;margin:9px 0 2px}input,select,textarea{font:inherit;padding:7px 9px;border:1px solid #7b8aa3;border-radius:3px;width:300px}input[type=checkbox],input[type=radio]{width:auto}button{font:inherit;background:#0b5cad;color:#fff;border:0;border-radius:3px;padding:9px 20px;margin:8px 8px 8px 0}button.plain{background:#e6ecf4;color:#12233d}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccd5e2;padding:8px;text-align:left}`,
    head: `<nav><b>Harrow Mutual</b><a href="#accounts">Accounts</a><a href="#pay">Pay</a><a href="#cards">Cards</a><small id="left">Signed in for 9:59</small></nav>`,
    noise: `let left = 599; setInterval(() => { left--; one('#left').textContent = 'Signed in for ' + Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0'); }, 1000);`,
  },
  /** A ticket desk: a rail, cards, a number that is polled. */
  desk: {
    style: `*{box-sizing:border-box}body{font:14px/1.5 Inter,system-ui,sans-serif;margin:0;background:#f7f7fb;color:#20203a}nav{position:fixed;inset:0 auto 0 0;width:64px;background:#2b2560;color:#fff;display:flex;flex-direction:column;gap:18px;align-items:center;padding-top:16px}main{margin-left:64px;padding:16px 24px}.card{background:#fff;border:1px solid #e2e1f0;border-radius:8px;padding:10px 14px;margin:8px 0}button{font:inherit;border:1px solid #cfcde6;background:#fff;border-radius:6px;padding:6px 13px;cursor:pointer}button.main{background:#5b4ce0;color:#fff}input,select,textarea{font:inherit;border:1px solid #cfcde6;border-radius:6px;padding:6px 10px}`,
    head: `<nav><b>Q</b><span title="Unanswered" id="unanswered">7</span></nav>`,
    noise: `setInterval(async () => { await ask(90); one('#unanswered').textContent = String(7 + Math.floor(performance.now() / 8000)); }, 2200);`,
  },
  /** A box office: a banner that moves, and a line of news. */
  box: {
    style: `body{font:15px/1.5 Trebuchet MS,sans-serif;margin:0;color:#2a1a1f;background:#fffaf5}nav{background:#7a1f35;color:#fff;padding:12px 24px;display:flex;gap:22px}nav i{animation:sway 2.4s infinite alternate}@keyframes sway{to{transform:translateX(70px)}}main{padding:14px 24px}button{font:inherit;background:#7a1f35;color:#fff;border:0;border-radius:16px;padding:8px 18px;margin:4px;cursor:pointer}button:disabled{opacity:.45;cursor:default}input,select{font:inherit;padding:6px 10px;border:1px solid #b99;border-radius:4px}`,
    head: `<nav><b>Alder Theatre</b><span id="news">Tonight: The Winter Boat</span><i>Two for one on Mondays</i></nav>`,
    noise: `let told = 0; setInterval(() => { one('#news').textContent = ['Tonight: The Winter Boat', 'Few seats left on Friday', 'Bar opens at six'][++told % 3]; }, 1600);`,
  },
};

/**
 * The body of a page of one of four businesses, which moves a little by itself.
 *
 * @param {keyof typeof houses} house whose page it is
 * @param {string} main its content
 * @param {string} script its own script; `one`, `all`, `wait`, `ask`, `hear`, `toast` and `drawn` are there
 */
export const pageOf = (house, main, script = '') => {
  const { style, head, noise } = houses[house];
  return `<style>${common}${style}</style>${head}<main>${main}</main><script>${tools}\n${script}\n${noise}</script>`;
};

/** A frame that holds its page in itself. */
export const frameOf = (id, html, style) =>
  `<iframe id="${id}" title="${id}" style="border:1px solid #aaa;${style}" srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

/** A script of hands, who first look at the page for a moment. */
export const person = script => async (page, mark, rng) => {
  const h = handsOf(page, rng);
  await h.settle(500);
  await script(h, mark, page);
};
