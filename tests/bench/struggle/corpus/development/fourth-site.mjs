import { handsOf } from '../hands.mjs';

/** What the scripts of these pages use. `when` listens once for the whole document, as frameworks do. */
const tools = `
const $ = (query, root = document) => root.querySelector(query);
const $$ = (query, root = document) => [...root.querySelectorAll(query)];
const rest = ms => new Promise(done => setTimeout(done, ms));
const api = (ms, status = 200) => fetch('/api/x?d=' + ms + '&c=' + status);
const when = (type, query, act) => document.addEventListener(type, event => {
  const found = event.target.closest && event.target.closest(query);
  if (found) act(found, event);
});
const toast = (text, ms = 2600) => {
  const note = document.createElement('div');
  note.className = 'toast'; note.setAttribute('role', 'status'); note.textContent = text;
  document.body.append(note); setTimeout(() => note.remove(), ms);
};`;

const common = `*{box-sizing:border-box}.toast{position:fixed;right:24px;bottom:24px;background:#2b2f36;color:#fff;padding:12px 18px;border-radius:4px}[hidden]{display:none!important}`;

/** The pages of five firms: a style and what stands around the content. */
const firms = {
  crm: {
    style: `body{margin:0;font:14px/1.5 "Segoe UI",sans-serif;color:#24292f;background:#eef1f5}.top{background:#0b5cab;color:#fff;padding:10px 22px;display:flex;gap:24px}.top a{color:#fff;text-decoration:none}main{margin:18px auto;width:1040px;background:#fff;padding:20px 26px;border:1px solid #d5dae1;border-radius:4px}button{font:inherit;padding:7px 16px;border:1px solid #0b5cab;background:#fff;color:#0b5cab;border-radius:3px;cursor:pointer}button.main{background:#0b5cab;color:#fff}input,select,textarea{font:inherit;padding:6px 9px;border:1px solid #aab2bd;border-radius:3px}label{display:inline-block;min-width:120px;margin:6px 0}table{border-collapse:collapse;width:100%}th,td{padding:8px 10px;border-bottom:1px solid #e1e5ea;text-align:left}`,
    head: `<div class="top"><b>Clientbook</b><a href="#accounts">Accounts</a><a href="#calls">Calls</a><a href="#reports">Reports</a><span style="margin-left:auto" class="now"></span></div>`,
    noise: `setInterval(() => { $('.now').textContent = new Date().toTimeString().slice(0, 8); }, 1000);`,
  },
  ledger: {
    style: `body{margin:0;font:13px/1.4 Tahoma,Arial,sans-serif;background:#d9dde3;color:#111}.bar{background:#3b4a5a;color:#fff;padding:6px 12px}.bar u{margin-right:18px;text-decoration:none}main{margin:8px;background:#f7f7f5;border:1px solid #888;padding:12px 16px;min-height:600px}button{font:inherit;padding:3px 12px;background:#ececec;border:1px solid #777}button:disabled{color:#999}input,select{font:inherit;padding:3px 5px;border:1px solid #888}table{border-collapse:collapse;background:#fff}th{background:#e4e7ec}td,th{border:1px solid #b9bec6;padding:4px 10px;text-align:left}label{display:inline-block;width:130px;margin:4px 0}.state{position:fixed;left:0;right:0;bottom:0;background:#3b4a5a;color:#cfd6de;padding:3px 12px}`,
    head: `<div class="bar"><u>File</u><u>Edit</u><u>Postings</u><u>Period end</u><b style="float:right">BALANCE 9 - Company 003</b></div><div class="state">Connected</div>`,
    noise: `let beats = 0; setInterval(() => { $('.state').textContent = 'Connected - ' + ++beats + ' s idle'; }, 1500);`,
  },
  clinic: {
    style: `body{margin:0;font:15px/1.5 Arial,sans-serif;color:#212b32;background:#f0f4f5}.top{background:#005eb8;color:#fff;padding:14px 28px;font-size:18px}.top small{float:right}main{max-width:980px;margin:16px 28px}h1{font-size:26px}button{font:inherit;background:#007f3b;color:#fff;border:0;border-radius:4px;padding:9px 18px;box-shadow:0 3px #00401e;margin:4px 6px 4px 0;cursor:pointer}button.plain{background:#d8dde0;color:#212b32;box-shadow:0 3px #aeb7bd}input,select,textarea{font:inherit;border:2px solid #4c6272;padding:6px 8px}label{display:block;font-weight:bold;margin-top:10px}a{color:#005eb8}.error{color:#d5281b;font-weight:bold}table{border-collapse:collapse;background:#fff;width:100%}td,th{padding:8px 12px;border-bottom:1px solid #d8dde0;text-align:left}`,
    head: `<div class="top">Meadow Lane Surgery<small>Dr K. Osei, <span class="waiting">3</span> waiting</small></div>`,
    noise: `setInterval(async () => { await api(90); $('.waiting').textContent = 3 + Math.floor(performance.now() / 7000); }, 3000);`,
  },
  desk: {
    style: `body{margin:0;font:14px/1.5 Inter,system-ui,sans-serif;color:#1f2430;background:#fff;display:flex}.side{width:200px;min-height:720px;background:#17202b;color:#c6cfda;padding:16px}.side a{display:block;color:inherit;text-decoration:none;padding:6px 0}.side li{font-size:12px;list-style:none}.side ul{padding:0}main{flex:1;padding:18px 28px;max-width:1040px}button{font:inherit;border:0;border-radius:6px;background:#e8ebf0;color:#1f2430;padding:7px 14px;cursor:pointer;margin:2px}button.main{background:#5b4bdb;color:#fff}button:disabled{opacity:.45;cursor:not-allowed}input,select,textarea{font:inherit;border:1px solid #cfd5de;border-radius:6px;padding:7px 10px}.card{border:1px solid #e3e7ed;border-radius:8px;padding:12px 16px;margin:8px 0}`,
    head: `<nav class="side"><b>Deskline</b><a href="#queue">My queue</a><a href="#team">Team</a><a href="#reports">Reports</a><p>Just now</p><ul class="news"></ul></nav>`,
    noise: `let count = 0; setInterval(() => { const item = document.createElement('li'); item.textContent = 'Ticket ' + (7310 + ++count) + ' assigned'; $('.news').prepend(item); $$('.news li').slice(6).forEach(old => old.remove()); }, 2100);`,
  },
  store: {
    style: `body{margin:0;font:15px/1.5 Verdana,sans-serif;color:#33302b;background:#fffdf8}.top{display:flex;gap:26px;padding:14px 30px;border-bottom:2px solid #e9dfcc;align-items:center}.offer{background:#f3e3c3;text-align:center;padding:6px}main{padding:18px 30px;max-width:1100px}button{font:inherit;border:1px solid #a34a28;background:#a34a28;color:#fff;border-radius:18px;padding:7px 16px;cursor:pointer}button.plain{background:#fff;color:#a34a28}input,select,textarea{font:inherit;border:1px solid #b8ab93;border-radius:4px;padding:6px 10px}label{display:block;margin-top:8px}.tile{display:inline-block;width:210px;border:1px solid #e5dbc6;border-radius:6px;padding:14px;margin:6px;vertical-align:top}`,
    head: `<div class="offer">Free delivery over 40</div><div class="top"><b>Thistle &amp; Oak back office</b><span>Orders</span><span>Products</span><span>Customers</span></div>`,
    noise: `let offer = 0; setInterval(() => { $('.offer').textContent = ['Free delivery over 40', 'Gift cards are back', 'New: garden range'][++offer % 3]; }, 1900);`,
  },
};

/**
 * A page of one of the firms.
 *
 * @param {keyof typeof firms} firm whose page it is
 * @param {string} content the content
 * @param {string} script what it does; `$`, `$$`, `rest`, `api`, `when` and `toast` are there
 */
export const siteOf = (firm, content, script = '') => {
  const { style, head, noise } = firms[firm];
  return `<style>${common}${style}</style>${head}<main>${content}</main><script>${tools}\n${script}\n${noise}</script>`;
};

/**
 * The `run` of a scenario, from what a person's hands do in it, after a first look at the page.
 *
 * @param {(hands: ReturnType<typeof handsOf>, mark: () => void, page: import('playwright-core').Page) => Promise<void>} act
 */
export const doneBy = act => async (page, mark, rng) => {
  const hands = handsOf(page, rng);
  await hands.settle(600);
  await act(hands, mark, page);
};
