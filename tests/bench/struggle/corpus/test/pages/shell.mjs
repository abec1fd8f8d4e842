/**
 * The pages around the scenarios: five applications of different build, each with a noise of its own. The scenarios
 * put their part into them.
 */

/** Scripts that every page has: `$` finds, `toast` shows a passing message, `api` asks the server. */
const common = `<script>
const $ = s => document.querySelector(s), $$ = s => [...document.querySelectorAll(s)];
const api = (d, c) => fetch('/api/x?d=' + d + '&c=' + c);
function toast(text, kind) {
  let box = $('#toasts'); if (!box) { box = document.createElement('div'); box.id = 'toasts'; document.body.append(box); }
  const t = document.createElement('div'); t.className = 'toast ' + (kind || ''); t.setAttribute('role', kind === 'bad' ? 'alert' : 'status');
  t.textContent = text; box.append(t); setTimeout(() => t.remove(), 3500);
}
</script>`;

const base = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 'Liberation Sans',Arial,sans-serif;color:#1d2733;background:#f3f5f7}
main{padding:18px 24px}h1{font-size:20px;margin:0 0 12px}h2{font-size:16px;margin:12px 0 6px}table{border-collapse:collapse;background:#fff}
td,th{border:1px solid #d5dbe1;padding:5px 10px;text-align:left}button,input,select,textarea{font:inherit;padding:5px 10px}
label{display:block;margin:8px 0 2px}.card{background:#fff;border:1px solid #d5dbe1;border-radius:6px;padding:14px;margin:0 0 12px;max-width:860px}
#toasts{position:fixed;right:16px;bottom:16px;width:260px}.toast{background:#24405c;color:#fff;padding:10px 14px;margin-top:8px;border-radius:5px}
.toast.bad{background:#a3242b}.err{color:#a3242b;font-size:13px}.row{display:flex;gap:10px;align-items:center;margin:8px 0}.mute{color:#66717d}
.btn{display:inline-block;padding:6px 14px;background:#1f6feb;color:#fff;border-radius:5px;cursor:pointer;user-select:none;border:0}
.ghost{background:#e4e9ee;color:#1d2733}.link{color:#1f5fbf;text-decoration:underline;cursor:pointer}[hidden]{display:none!important}.below{margin-top:34px;color:#4a5663}.below td{border:0;border-bottom:1px solid #e1e6ea;padding:4px 22px 4px 6px}`;

/** What stands below the work on every page of an application: lists that are read and not worked with. */
const below = (title, lines) =>
  `<section class=below aria-label="${title}"><h2>${title}</h2><table>${lines
    .map(
      line =>
        `<tr>${line
          .split('|')
          .map(cell => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table></section>`;

const page = (css, frame, script) =>
  `<style>${base}${css}</style>${common}${frame}<script>${script}</script>`;

/** A purchase and stock program of the old kind: native controls, a menu bar, a clock that ticks every second. */
export const erp = (title, body, script = '') =>
  page(
    `#bar{background:#2b3a4a;color:#dfe7ee;display:flex;gap:18px;padding:8px 16px}#bar a{color:#dfe7ee;text-decoration:none}
    #clock{margin-left:auto;font-variant-numeric:tabular-nums}`,
    `<div id=bar><b>Nordwerk</b><a href="#purchase">Purchase</a><a href="#stock">Stock</a><a href="#ledger">Ledger</a>
    <a href="#reports">Reports</a><span id=clock></span></div><main><h1>${title}</h1>${body}${below('Recent documents', ['4500-117|Kern Dichtungen|released|410.00', '4500-116|Brandt Metall|delivered|2,205.50', '4500-112|Voss Pumps|in approval|88.10', '4500-109|Lux Ltd|closed|640.00'])}</main>`,
    `setInterval(() => { $('#clock').textContent = new Date().toLocaleTimeString('en-GB'); }, 1000);\n${script}`,
  );

/** A clinic's front desk: roles on divs, a side list, a waiting room that is asked for every three seconds. */
export const clinic = (title, body, script = '') =>
  page(
    `.wrap{display:grid;grid-template-columns:200px 1fr;min-height:100vh}.side{background:#0f5257;color:#fff;padding:14px}
    .side [role=link]{padding:7px 0;cursor:pointer}.pulse{width:9px;height:9px;border-radius:9px;background:#7de2b0;display:inline-block;animation:p 1s infinite alternate}
    @keyframes p{to{opacity:.2}}`,
    `<div class=wrap><div class=side role=navigation aria-label=Main><b>St Anna</b> <i class=pulse></i>
    <div role=link tabindex=0>Waiting room <span id=waiting>4</span></div><div role=link tabindex=0>Patients</div>
    <div role=link tabindex=0>Orders</div></div><div role=main style="padding:18px 24px"><h1>${title}</h1>${body}${below('Today', ['8:00|Weiss, Dan|check-up|Dr Hahn', '8:30|Lind, Ada|blood count|Dr Voss', '9:00|Reyes, Bo|vaccination|Dr Hahn', '9:20|Sand, Eve|first visit|Dr Voss'])}</div></div>`,
    `setInterval(async () => { try { await api(120, 200); } catch { return; } $('#waiting').textContent = 3 + Math.floor(Date.now() / 3000) % 4; }, 3000);\n${script}`,
  );

/** A desk for tickets: a single page, components drawn anew, passing messages about the work of others. */
export const tickets = (title, body, script = '') =>
  page(
    `header{background:#fff;border-bottom:1px solid #d5dbe1;padding:10px 20px;display:flex;gap:16px;align-items:center}
    .chip{background:#e8eefc;border-radius:10px;padding:1px 9px}`,
    `<header><strong>Deskline</strong><span class=chip id=open>128 open</span><input placeholder="Jump to ticket" size=18>
    <span class=mute style="margin-left:auto">Mara Holt</span></header><main id=app><h1>${title}</h1>${body}${below('Activity', ['Jonas|answered 4483|12 min ago', 'Mara|closed 4479|25 min ago', 'Robot|merged 4460 into 4459|1 h ago', 'Ines|opened 4478|2 h ago'])}</main>`,
    `let opened = 128; setInterval(() => { $('#open').textContent = ++opened + ' open'; }, 2700);
    setTimeout(() => toast('Jonas took ticket 4471'), 2500); setTimeout(() => toast('New ticket 4490'), 8200);\n${script}`,
  );

/** A shop: cards, a banner that turns by itself, prices that move. */
export const shop = (title, body, script = '') =>
  page(
    `.promo{background:linear-gradient(90deg,#fde7c7,#fbd0d9,#fde7c7);background-size:200% 100%;animation:g 6s linear infinite;padding:9px 24px}
    @keyframes g{to{background-position:200% 0}}nav.top{padding:12px 24px;background:#fff;display:flex;gap:20px}nav.top a{color:#333}`,
    `<div class=promo><span id=promo>Free delivery above 50</span></div><nav class=top><b>Feldmann</b><a href="#new">New</a><a href="#home">Home</a>
    <a href="#sale">Sale</a><span style="margin-left:auto">Basket (<span id=basket>2</span>)</span></nav><main><h1>${title}</h1>${body}${below('You looked at', ['Oak shelf, 80 cm|64.90|in stock', 'Desk lamp, white|39.00|in stock', 'Wall hook|4.20|three weeks', 'Wool rug|129.00|in stock'])}</main>`,
    `const promos = ['Free delivery above 50', '20 % on lamps until Sunday', 'New: oak shelves']; let promo = 0;
    setInterval(() => { $('#promo').textContent = promos[++promo % 3]; }, 2500);\n${script}`,
  );

/** A personnel portal: web components for its frame, a presence list that is drawn anew every four seconds. */
export const hr = (title, body, script = '') =>
  page(
    `hr-frame{display:block}.layout{display:flex;gap:20px}.layout>div:first-child{flex:1}#presence{width:180px;font-size:13px}`,
    `<hr-frame name="People"></hr-frame><main><h1>${title}</h1><div class=layout><div>${body}${below('Dates', ['1 August|Summer party, yard', '14 August|Pay day', '20 August|Fire drill, all halls', '1 September|New rota begins'])}</div><div id=presence class=card></div></div></main>`,
    `customElements.define('hr-frame', class extends HTMLElement { connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<style>div{background:#4b2e63;color:#fff;padding:10px 24px;display:flex;gap:20px}a{color:#e5d6f2}</style><div><b>' + this.getAttribute('name') + '</b><a href="#me">Me</a><a href="#team">Team</a><a href="#pay">Pay</a></div>'; } });
    const people = ['Ada Lind', 'Bo Reyes', 'Chi Okafor', 'Dan Weiss']; let turn = 0;
    const presence = () => { if ($('#presence')) $('#presence').innerHTML = '<b>In the office</b>' + people.map((p, i) => '<div>' + ((i + turn) % 3 ? '● ' : '○ ') + p + '</div>').join(''); turn++; };
    presence(); setInterval(presence, 4000);\n${script}`,
  );
