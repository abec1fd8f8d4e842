import { handsOf } from '../hands.mjs';

/** What the scripts of every page of the second look may use. */
const tools = `
const one = (q, of = document) => of.querySelector(q);
const all = (q, of = document) => [...of.querySelectorAll(q)];
const wait = ms => new Promise(done => setTimeout(done, ms));
const ask = (ms, status = 200) => fetch('/api/x?d=' + ms + '&c=' + status);
const fill = (q, html) => { one(q).innerHTML = html; };
const press = (q, act) => document.addEventListener('click', e => { const hit = e.target.closest(q); if (hit) act(hit, e); });
const go = to => { history.pushState({}, '', to); draw(); };
press('[data-to]', (hit, e) => { e.preventDefault(); go(hit.dataset.to); });
addEventListener('popstate', () => { if (typeof draw === 'function') draw(); });`;

/** The applications: a ward's charts, a registry office, a buyer's desk, and a plain help desk. */
const applications = {
  ward: {
    style: `body{margin:0;font:15px/1.45 'Segoe UI',Roboto,sans-serif;color:#12343b;background:#eef6f6}.top{background:#0b7a75;color:#fff;padding:9px 18px;display:flex;gap:18px;align-items:center}.top a{color:#d8fffb}main{padding:16px 22px}.box{background:#fff;border-left:5px solid #0b7a75;padding:12px 16px;margin:10px 0}button,input,select,textarea{font:inherit;padding:7px 13px;margin:3px;border:1px solid #7fb5b1;background:#fff;border-radius:3px}button{cursor:pointer}button.main{background:#0b7a75;color:#fff}td,th{padding:7px 14px;border-bottom:1px solid #cfe3e2;text-align:left}`,
    top: `<div class="top"><b>Bedside</b><span>Ward 4 East</span><span id="bell">0 alarms</span><a href="#profile">N. Okafor</a></div>`,
    noise: `let rung = 0; setInterval(() => { one('#bell').textContent = ++rung % 3 + ' alarms'; }, 2100);`,
  },
  registry: {
    style: `body{margin:0;font:16px/1.5 'Times New Roman',serif;background:#f7f3ea}.top{border-bottom:3px double #6b4f1d;padding:12px 28px;display:flex;gap:26px}main{padding:14px 28px;max-width:980px}fieldset{margin:10px 0;border:1px solid #b7a57d}label{display:inline-block;min-width:150px}button,input,select,textarea{font:inherit;padding:4px 9px;margin:4px}td,th{border:1px solid #b7a57d;padding:5px 11px;text-align:left}table{border-collapse:collapse}.note{background:#fff6d6;border:1px solid #d9c46b;padding:7px 12px}`,
    top: `<div class="top"><b>District Registry</b><a href="#counter">Counter 3</a><span id="hour">10:02:11</span></div>`,
    noise: `setInterval(() => { one('#hour').textContent = new Date().toLocaleTimeString('en-GB'); }, 1000);`,
  },
  buying: {
    style: `body{margin:0;font:13px/1.4 Arial,sans-serif;background:#e9ebee;color:#24292f}.top{background:#32363a;color:#eee;padding:7px 14px;display:flex;gap:16px}.top a{color:#a9d1ff}main{padding:10px 16px}.panel{background:#fff;border:1px solid #c8ccd2;padding:10px 14px;margin:8px 0}button,input,select,textarea{font:inherit;padding:5px 11px;margin:2px;border:1px solid #9aa1ab;background:#f6f7f9}button.main{background:#0a6ed1;color:#fff;border-color:#0854a0}table{border-collapse:collapse;background:#fff}td,th{border:1px solid #d5d9de;padding:5px 10px;text-align:left}`,
    top: `<div class="top"><b>Procure</b><a href="#alerts">Alerts <i id="alerts">4</i></a><span>Plant 1010</span><span id="ticker">EUR 1.0832</span></div>`,
    noise: `setInterval(async () => { await ask(90); one('#ticker').textContent = 'EUR 1.08' + String(Math.floor(performance.now()) % 90 + 10); }, 2300);`,
  },
  desk: {
    style: `body{margin:0;font:14px/1.5 system-ui,sans-serif;display:grid;grid-template-columns:210px 1fr;min-height:100vh}.top{background:#f3f0fa;padding:16px;display:flex;flex-direction:column;gap:10px;border-right:1px solid #ded6f0}.top a{color:#4b2e83;text-decoration:none}main{padding:18px 26px}.card{border:1px solid #e2dcef;border-radius:12px;padding:12px 18px;margin:10px 0}button,input,select,textarea{font:inherit;border:1px solid #c9bfe3;border-radius:9px;padding:7px 14px;margin:3px;background:#fff}button{cursor:pointer}button.main{background:#5b3fa6;color:#fff}`,
    top: `<div class="top"><b>Lantern Desk</b><a href="#queue">Queue</a><a href="#people">People</a><small id="typing">Ana is writing</small></div>`,
    noise: `let who = 0; setInterval(() => { one('#typing').textContent = ['Ana is writing', 'Queue: 12', 'Ben is away'][++who % 3]; }, 1500);`,
  },
};

/**
 * The body of a page of one of the applications.
 *
 * @param {keyof typeof applications} application whose page it is
 * @param {string} main its content
 * @param {string} script its own script; `one`, `all`, `wait`, `ask`, `fill`, `press` and `go` are there, and a
 * function `draw` of its own is called after every change of the address within the page
 */
export const pageOf = (application, main, script = '') => {
  const { style, top, noise } = applications[application];
  return `<style>${style}</style>${top}<main>${main}</main><script>${tools}\n${script}\n${noise}</script>`;
};

/** Done by a person who looks at the page first. */
export const byPerson = act => async (page, mark, rng) => {
  const hands = handsOf(page, rng);
  await hands.settle();
  await act(hands, mark, page);
};

/** The browser's own button to go back. */
export const goBack = async page => {
  await page.goBack({ waitUntil: 'commit' }).catch(() => null);
};
