/** What every page's scripts may use. */
const tools = `
const $ = q => document.querySelector(q);
const $$ = q => [...document.querySelectorAll(q)];
const on = (q, type, act) => $$(q).forEach(node => node.addEventListener(type, act));
const say = (q, text) => { $(q).textContent = text; };
const later = ms => new Promise(done => setTimeout(done, ms));
const api = (d, c) => fetch('/api/x?d=' + d + '&c=' + (c || 200));
const make = (tag, text, into, before) => {
  const node = document.createElement(tag); node.textContent = text; (into || document.body)[before ? 'prepend' : 'append'](node); return node;
};`;

/** Things that go on by themselves on a page. */
const noises = {
  none: '',
  clock: `setInterval(() => { const n = $('.clock'); if (n) n.textContent = new Date().toLocaleTimeString('en-GB'); }, 1000);`,
  feed: `let news = 0; setInterval(() => {
    const list = $('.feed'); if (!list) return; make('li', 'Order ' + (4100 + ++news) + ' was shipped', list, true);
    if (list.children.length > 5) list.lastChild.remove(); }, 1700);`,
  poll: `setInterval(async () => { await api(120); const n = $('.unread'); if (n) n.textContent = String(1 + Math.floor(performance.now() / 9000)); }, 2500);`,
  advert: `let slide = 0; setInterval(() => { const n = $('.advert'); if (n) n.textContent = ['Spring offers', 'Free returns', 'Try our new app'][++slide % 3]; }, 1300);`,
};

const looks = {
  ledger: `body{font:14px/1.45 Georgia,serif;margin:0;color:#222;background:#fbfaf6}header{background:#274b3c;color:#fff;padding:10px 20px;display:flex;gap:22px}header a{color:#dff}main{padding:18px 24px;max-width:1100px}table{border-collapse:collapse}td,th{border:1px solid #cbc8bb;padding:6px 12px;text-align:left}button,input,select,textarea{font:inherit;padding:5px 10px;margin:4px}`,
  cloud: `body{font:14px/1.5 system-ui,sans-serif;margin:0;background:#f4f6fa;color:#1c2333}header{position:fixed;inset:0 auto 0 0;width:190px;background:#1c2333;color:#cdd5e6;padding:16px;display:flex;flex-direction:column;gap:12px}header a{color:inherit;text-decoration:none}main{margin-left:222px;padding:20px 28px}button,.btn{font:inherit;border:0;border-radius:6px;background:#3557d5;color:#fff;padding:8px 16px;margin:4px;cursor:pointer}button:disabled{opacity:.5;cursor:default}.card{background:#fff;border-radius:10px;padding:14px 18px;margin:10px 0;box-shadow:0 1px 3px #0002}input,select,textarea{font:inherit;padding:7px 10px;margin:4px;border:1px solid #bcc5d8;border-radius:6px}`,
  portal: `body{font:16px/1.5 Arial,sans-serif;margin:0}header{border-bottom:8px solid #1d70b8;padding:12px 30px;display:flex;gap:26px}main{padding:20px 30px;max-width:860px}label{display:block;margin:10px 0 2px;font-weight:700}input,select,textarea{font:inherit;border:2px solid #0b0c0c;padding:6px;width:320px}input[type=checkbox],input[type=radio]{width:auto}button{font:inherit;background:#00703c;color:#fff;border:0;padding:10px 18px;margin:8px 8px 8px 0;box-shadow:0 2px 0 #002d18}.error{color:#d4351c;font-weight:700}`,
  shop: `body{font:15px/1.5 Verdana,sans-serif;margin:0;color:#333}header{display:flex;gap:20px;padding:14px 26px;border-bottom:1px solid #ddd}main{padding:16px 26px}.advert{background:#ffe9c7;padding:10px;text-align:center}.grid{display:grid;grid-template-columns:repeat(3,250px);gap:16px}.tile{border:1px solid #ddd;border-radius:4px;padding:14px;cursor:pointer}button{font:inherit;background:#e4572e;border:0;color:#fff;padding:9px 18px;border-radius:20px;margin:4px;cursor:pointer}input{font:inherit;padding:7px 12px;border-radius:20px;border:1px solid #999}`,
};

const heads = {
  ledger: `<header><b>Northfield Accounts</b><a href="#invoices">Invoices</a><a href="#suppliers">Suppliers</a><a href="#reports">Reports</a><span class="clock">09:41:00</span></header>`,
  cloud: `<header><strong>Relay</strong><a href="#inbox">Inbox <span class="unread">2</span></a><a href="#people">People</a><a href="#billing">Billing</a><a href="#settings">Settings</a><ul class="feed" style="padding:0;list-style:none;font-size:12px"></ul></header>`,
  portal: `<header><strong>Staff Services</strong><span>Signed in</span><a href="#sign-out">Sign out</a></header>`,
  shop: `<div class="advert">Spring offers</div><header><b>Harbour &amp; Hale</b><a href="#new">New in</a><a href="#sale">Sale</a><a href="#stores">Stores</a></header>`,
};

/**
 * The body of a page of some business: its style, its head, its content and its scripts.
 *
 * @param {'ledger'|'cloud'|'portal'|'shop'} look whose page it is
 * @param {string} main the content
 * @param {string} script what its own script does; `$`, `$$`, `on`, `say`, `later`, `api` and `make` are there
 * @param {keyof typeof noises} noise what goes on by itself
 */
export const dress = (look, main, script = '', noise = 'none') =>
  `<style>${looks[look]}</style>${heads[look]}<main>${main}</main><script>${tools}\n${script}\n${noises[noise]}</script>`;
