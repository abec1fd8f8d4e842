import { handsOf } from '../hands.mjs';

/**
 * A script of the hands that all scenarios share.
 *
 * @param {(h: any, mark: () => void, page: import('playwright-core').Page) => Promise<void>} script
 */
export const worked = script => (page, mark, rng) => script(handsOf(page, rng), mark, page);

/** What the scripts of every page may use; `draw` renders a part of the page anew, as a component does. */
const tools = `
const $ = q => document.querySelector(q);
const $$ = q => [...document.querySelectorAll(q)];
const on = (q, type, act) => $$(q).forEach(node => node.addEventListener(type, act));
const say = (q, text) => { $(q).textContent = text; };
const draw = (q, html) => { $(q).innerHTML = html; };
const later = ms => new Promise(done => setTimeout(done, ms));
const api = (d, c) => fetch('/api/x?d=' + d + '&c=' + (c || 200));
const pressed = (q, act) => document.addEventListener('click', e => { const hit = e.target.closest?.(q); if (hit) act(hit, e); });
const toast = (text, ms = 2600) => { const n = document.createElement('div'); n.className = 'toast'; n.setAttribute('role', 'status'); n.textContent = text; document.body.append(n); setTimeout(() => n.remove(), ms); };`;

const toastLook = `.toast{position:fixed;right:20px;bottom:20px;background:#222;color:#fff;padding:12px 18px;border-radius:6px;z-index:9}`;

/** Five places of work: their look, and what stands around the content. */
const places = {
  ward: {
    style: `body{font:13px/1.4 Tahoma,sans-serif;margin:0;color:#123}#bar{background:#005eb8;color:#fff;padding:8px 16px;display:flex;gap:24px}#side{float:left;width:170px;padding:12px 16px;border-right:1px solid #ccd;height:640px}#side a{display:block;padding:4px 0;color:#005eb8}#main{margin-left:204px;padding:14px 20px}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #dde;padding:7px 8px;text-align:left}button,input,select,textarea{font:inherit;padding:5px 9px;margin:3px}`,
    around: `<div id="bar"><b>Ward 6 East</b><span>Bed state</span><span id="time">08:14:00</span></div><nav id="side"><a href="#patients">Patients</a><a href="#results">Results</a><a href="#round">Drug round</a><a href="#letters">Letters</a></nav>`,
    noise: `setInterval(() => say('#time', new Date().toLocaleTimeString('en-GB')), 1000);`,
  },
  claims: {
    style: `body{font:15px/1.5 'Segoe UI',sans-serif;margin:0;background:#eef0f3}#bar{background:#fff;padding:14px 28px;border-bottom:3px solid #7a1f3d;display:flex;gap:30px}#main{max-width:980px;margin:18px auto;background:#fff;padding:18px 26px;min-height:420px}button,input,select,textarea{font:inherit;padding:7px 12px;margin:4px;border:1px solid #889;border-radius:3px;background:#fff}button.chief{background:#7a1f3d;color:#fff}.field{margin:8px 0}.field label{display:block;font-weight:600}table{border-collapse:collapse}td,th{padding:8px 14px;border-bottom:1px solid #ddd;text-align:left}.bad{color:#a00}`,
    around: `<div id="bar"><b>Mersey Mutual</b><a href="#queue">My claims</a><a href="#payments">Payments</a><span id="rate">Calls waiting: 3</span></div>`,
    noise: `let calls = 3; setInterval(() => say('#rate', 'Calls waiting: ' + (2 + ++calls % 5)), 2100);`,
  },
  desk: {
    style: `body{font:14px/1.5 Inter,system-ui,sans-serif;margin:0;background:#16181d;color:#d8dbe2}#bar{padding:10px 18px;border-bottom:1px solid #30343d;display:flex;gap:20px}#main{padding:16px 22px;max-width:1120px}a{color:#8ab4ff}button,input,select,textarea{font:inherit;background:#252932;color:inherit;border:1px solid #3d424e;border-radius:5px;padding:6px 12px;margin:3px}button{cursor:pointer}.row{display:flex;gap:14px;align-items:center;padding:8px 6px;border-bottom:1px solid #2a2e37}.row b{flex:1}.menu{position:absolute;background:#252932;border:1px solid #4a5060;padding:6px;z-index:4}.menu button{display:block;width:100%;text-align:left}`,
    around: `<div id="bar"><strong>Queuework</strong><span>Tickets</span><span>Chats</span><span id="online">4 online</span></div>`,
    noise: `setInterval(async () => { await api(90); say('#online', (3 + Math.floor(performance.now() / 4000) % 4) + ' online'); }, 2300);`,
  },
  sheet: {
    style: `body{font:13px Calibri,Arial,sans-serif;margin:0}#bar{background:#f3f3f3;padding:6px 12px;border-bottom:1px solid #ccc}#main{padding:6px 12px}#tools button{width:34px;height:30px;margin:1px;border:1px solid transparent;background:#f8f8f8}#tools button:hover{border-color:#999}#tools button:disabled{color:#bbb}table{border-collapse:collapse;user-select:none}td,th{border:1px solid #d0d0d0;width:92px;height:22px;padding:2px 6px}th{background:#f3f3f3}td.here{outline:2px solid #217346}`,
    around: `<div id="bar">Timetable 2026 — <span id="kept">All changes kept</span></div>`,
    noise: `setInterval(() => say('#kept', 'All changes kept at ' + new Date().toLocaleTimeString('en-GB')), 3000);`,
  },
  tablet: {
    style: `body{font:18px/1.5 Roboto,Arial,sans-serif;margin:0;background:#fafafa;touch-action:manipulation}#bar{background:#ff8f00;padding:16px 22px;font-weight:700}#main{padding:14px 22px}button{font:inherit;min-height:52px;padding:10px 26px;margin:6px;border:0;border-radius:10px;background:#37474f;color:#fff}.item{background:#fff;border-radius:10px;padding:16px 20px;margin:8px 0;box-shadow:0 1px 4px #0003;overflow:hidden}`,
    around: `<div id="bar">Bay 12 · <span id="left">58 min to departure</span></div>`,
    noise: `let minutes = 58; setInterval(() => say('#left', --minutes + ' min to departure'), 4000);`,
  },
};

/**
 * The body of a page at some place of work.
 *
 * @param {keyof typeof places} name whose page it is
 * @param {string} main the content
 * @param {string} script what its own script does; the tools above are there
 */
export const at = (name, main, script = '') => {
  const { style, around, noise } = places[name];
  return `<style>${style}${toastLook}</style>${around}<div id="main">${main}</div><script>${tools}\n${script}\n${noise}</script>`;
};
