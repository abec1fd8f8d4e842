import { handsOf } from '../hands.mjs';

/**
 * A run by the hands of a person, who may also rest on a thing, or go back by the button of the browser.
 *
 * @param {(hands: object, mark: () => void, page: import('playwright-core').Page) => Promise<void>} act
 */
export const byHand = act => async (page, mark, rng) => {
  const hands = handsOf(page, rng);
  const rest = async (target, ms) => {
    await hands.move(target);
    await hands.pause(ms);
  };
  const back = async ms => {
    await hands.move({ x: 34, y: 8 });
    await hands.pause(150);
    await page.goBack();
    await hands.pause(ms);
  };
  await hands.settle(700);
  await act({ ...hands, rest, back }, mark, page);
};

/** What the scripts of every page may use. `paint` draws a part anew, as frameworks do: every node is another one. */
const tools = `
const $ = q => document.querySelector(q);
const $$ = q => [...document.querySelectorAll(q)];
const later = ms => new Promise(done => setTimeout(done, ms));
const api = (d, c) => fetch('/api/x?d=' + d + '&c=' + (c || 200));
const paint = (q, html) => { $(q).innerHTML = html; };
const say = (q, text) => { $(q).textContent = text; };
const press = (q, act) => document.addEventListener('click', e => { const node = e.target.closest && e.target.closest(q); if (node) act(node, e); });
const go = (path, draw) => { history.pushState({}, '', path); draw(); };
`;

const places = {
  ward: {
    css: `body{font:14px/1.5 "Segoe UI",sans-serif;margin:0;background:#eef3f5;color:#12323d}header{background:#005a70;color:#fff;padding:8px 18px;display:flex;gap:18px}header a{color:#fff}main{padding:16px 22px}[role=tab]{border:0;background:#d3e2e6;padding:9px 18px}[role=tab][aria-selected=true]{background:#fff;font-weight:700}.panel{background:#fff;padding:16px;min-height:220px}`,
    head: `<header><b>St Brennan Ward 4</b><span>MALONEY, Ruth</span><span class="beds">3 beds free</span></header>`,
    noise: `setInterval(async () => { await api(90); const n = $('.beds'); if (n) n.textContent = (2 + Math.floor(performance.now() / 7000)) + ' beds free'; }, 2600);`,
  },
  claims: {
    css: `body{font:13px/1.5 Tahoma,sans-serif;margin:0;color:#333}header{background:#7a1f3d;color:#fff;padding:10px 16px}header a{color:#fde;margin-right:18px}main{padding:14px 18px;max-width:1000px}fieldset{border:1px solid #bbb;margin:0 0 12px}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:5px 10px;text-align:left}`,
    head: `<header><b>Meridian Mutual</b> &nbsp; <a href="/">Claim</a><a href="/payments">Payments</a><a href="/letters">Letters</a><a href="/settlements">Settlements</a><a href="/archive">Archive</a><a href="/rules">Rules</a></header>`,
    noise: '',
  },
  depot: {
    css: `body{font:17px/1.4 "Roboto Condensed",Arial,sans-serif;margin:0;background:#20252b;color:#f1f1f1}header{background:#ffb400;color:#222;padding:10px 16px;display:flex;justify-content:space-between}main{padding:16px}button{font:inherit;background:#3d4652;color:#fff;border:2px solid #66707c;padding:10px 18px;margin:4px}input,select{font:inherit;padding:8px}.row{border-bottom:1px solid #444;padding:8px 0}`,
    head: `<header><b>DOCK 7</b><span class="time">09:41:00</span></header>`,
    noise: `setInterval(() => { const n = $('.time'); if (n) n.textContent = new Date().toLocaleTimeString('en-GB'); }, 1000);`,
  },
  sheet: {
    css: `body{font:13px Calibri,Arial,sans-serif;margin:0}header{background:#f3f3f3;border-bottom:1px solid #ccc;padding:6px 10px}main{padding:8px 10px}button{font:inherit;border:1px solid transparent;background:none;padding:5px 10px}button:hover{border-color:#aaa;background:#fff}td{border:1px solid #ddd;width:88px;height:22px;padding:0 4px}[role=menu]{position:absolute;background:#fff;border:1px solid #999;box-shadow:2px 2px 6px #0003;width:190px;z-index:5}[role=menuitem]{display:block;width:100%;text-align:left}.tip{position:absolute;background:#222;color:#fff;padding:2px 8px}`,
    head: `<header><b>Quarter plan</b> <small class="saved">Saved</small></header>`,
    noise: `setInterval(() => { const n = $('.saved'); if (n) n.textContent = n.textContent === 'Saved' ? 'Saving…' : 'Saved'; }, 3100);`,
  },
  school: {
    css: `body{font:15px/1.5 "Trebuchet MS",sans-serif;margin:0;background:#fff8ee}header{background:#2f5d2f;color:#fff;padding:12px 20px}main{padding:14px 24px}.card{background:#fff;border:1px solid #e3d6bf;padding:10px 16px;margin:8px 0;max-width:760px}button{font:inherit;padding:6px 14px;border:1px solid #2f5d2f;background:#fff;border-radius:4px}button.main{background:#2f5d2f;color:#fff}input,select,textarea{font:inherit;padding:5px 8px;margin:3px}.wrong{color:#b00020}`,
    head: `<header><b>Oakfield School Records</b></header>`,
    noise: '',
  },
  desk: {
    css: `body{font:14px/1.5 Inter,system-ui,sans-serif;margin:0;color:#223;display:grid;grid-template-columns:210px 1fr;min-height:100vh}header{background:#f0f1f7;padding:16px;border-right:1px solid #dde}main{padding:18px 26px}button{font:inherit;border:1px solid #c9cbe0;background:#fff;border-radius:7px;padding:7px 14px;margin:3px;cursor:pointer}button.main{background:#5b45d6;color:#fff}.item{padding:9px 12px;border:1px solid #e4e4f0;border-radius:8px;margin:6px 0;cursor:pointer}input,textarea{font:inherit;padding:7px 10px;border:1px solid #c9cbe0;border-radius:7px}.error{color:#c02}`,
    head: `<header><b>Fernhill Desk</b><p>12 open</p><p class="typing"></p></header>`,
    noise: `setInterval(() => { const n = $('.typing'); if (n) n.textContent = n.textContent ? '' : 'Priya is typing…'; }, 1900);`,
  },
};

/**
 * The body of a page at some place of work: style, head, content, scripts, and what goes on there by itself.
 *
 * @param {keyof typeof places} name where it is
 * @param {string} main the content
 * @param {string} script what its own script does
 */
export const workplace = (name, main, script = '') => {
  const { css, head, noise } = places[name];
  return `<style>${css}</style>${head}<main>${main}</main><script>${tools}\n${script}\n${noise}</script>`;
};
