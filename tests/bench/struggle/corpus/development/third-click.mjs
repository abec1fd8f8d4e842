import { at, worked } from './third-places.mjs';

const beds = ['Abbott, R', 'Bello, T', 'Carver, J', 'Dhillon, P', 'Ekow, S', 'Frost, M'];

/** Presses that come to nothing, or not to what was wanted. */
export const scenarios = [
  {
    id: 'dev3-click-a-closed-dialog-still-covers-the-rows',
    struggle: true,
    family: 'click',
    kinds: ['dead-click', 'rage-click'],
    target: ['.chart', '#veil'],
    html: at(
      'ward',
      `<h2>Bed state</h2><table>${beds.map((who, n) => `<tr><td>Bed ${n + 1}</td><td>${who}</td><td><button class="chart">Open chart</button></td></tr>`).join('')}</table><section id="chart"></section>
      <div id="notice" style="position:fixed;inset:0;z-index:5;background:#0006"><div style="background:#fff;margin:160px auto;width:380px;padding:20px"><p>Hand hygiene audit is due on Friday.</p><button id="ok">Understood</button></div></div>`,
      `let opened = 0; on('#ok', 'click', () => { $('#notice').style.opacity = 0; $('#notice').id = 'veil'; });
      pressed('.chart', () => { opened++; say('#chart', 'Chart'); });`,
    ),
    after: `opened === 0 && !!$('#veil')`,
    run: worked(async (h, mark, page) => {
      await h.settle(700);
      await h.click('#ok');
      await h.pause(1300);
      const chart = n => page.locator('.chart').nth(n);
      await h.click(chart(2));
      await h.pause(1500);
      mark();
      await h.click(chart(2));
      await h.pause(900);
      await h.click(chart(3));
      await h.pause(700);
      await h.burst(chart(2), 3, 260);
      await h.pause(1900);
      await h.click(chart(1));
      await h.pause(1200);
    }),
  },
  {
    id: 'dev3-click-the-row-is-drawn-anew-under-the-finger',
    struggle: true,
    family: 'click',
    kinds: ['dead-click', 'rage-click'],
    target: '.refund',
    html: at(
      'claims',
      `<h2>Orders of today</h2><div id="orders"></div><p id="done"></p>`,
      `let chosen = 0, refunded = 0; const orders = [['#20811', '34.90'], ['#20812', '12.00'], ['#20815', '78.50'], ['#20819', '9.99']];
      const paint = () => draw('#orders', '<table>' + orders.map(([no, sum], n) => '<tr data-n="' + n + '" style="background:' + (n === chosen ? '#fdf3d8' : '') + '"><td>' + no + '</td><td>€ ' + sum + '</td><td><button class="refund">Refund</button></td></tr>').join('') + '</table>'); paint();
      document.addEventListener('mousedown', e => { const row = e.target.closest('tr'); if (!row) return; chosen = Number(row.dataset.n); paint(); });
      pressed('.refund', () => { refunded++; say('#done', 'Refunded'); });`,
    ),
    after: `refunded === 0 && chosen === 2`,
    run: worked(async (h, mark, page) => {
      await h.settle(900);
      const refund = page.locator('.refund').nth(2);
      await h.click(refund);
      await h.pause(1700);
      mark();
      await h.click(refund);
      await h.pause(1100);
      await h.burst(refund, 2, 420);
      await h.pause(800);
      await h.move('#done');
      await h.pause(1400);
      await h.click(refund);
      await h.pause(600);
      await h.click(refund);
      await h.pause(1500);
    }),
  },
  {
    id: 'dev3-click-a-switch-that-goes-back-by-itself',
    struggle: true,
    family: 'click',
    kinds: ['error-click', 'rage-click', 'dead-click', 'error-loop'],
    target: '#alerts',
    html: at(
      'desk',
      `<h2>Settings › Alerts</h2><div class="row"><b>Desktop alerts for my queue</b><button role="switch" id="alerts" aria-checked="false">Off</button></div><div class="row"><b>Digest by mail</b><button role="switch" aria-checked="true">On</button></div>`,
      `let tries = 0; const set = is => { $('#alerts').setAttribute('aria-checked', is); say('#alerts', is ? 'On' : 'Off'); };
      on('#alerts', 'click', async () => { tries++; set(true); const answer = await api(650, 409); if (!answer.ok) set(false); });`,
    ),
    after: `tries === 5 && $('#alerts').getAttribute('aria-checked') === 'false'`,
    run: worked(async (h, mark) => {
      await h.settle(600);
      await h.click('#alerts');
      await h.pause(2200);
      mark();
      await h.click('#alerts');
      await h.pause(1900);
      await h.click('#alerts');
      await h.pause(2600);
      await h.click('#alerts', { at: { x: 0.3 } });
      await h.pause(1500);
      await h.click('#alerts');
      await h.pause(1800);
    }),
  },
  {
    id: 'dev3-click-free-slots-that-cannot-be-booked',
    struggle: true,
    family: 'click',
    kinds: ['dead-click', 'rage-click'],
    target: '.slot',
    html: at(
      'ward',
      `<style>.slot{width:110px;padding:8px;margin:4px;background:#dff2e1;border:1px solid #6a6;cursor:pointer;display:inline-block;transition:box-shadow .2s}.slot:active{box-shadow:0 0 0 6px #6a63}.slot.taken{background:#eee;border-color:#bbb;cursor:default}</style>
      <h2>Physiotherapy, Tuesday</h2><div id="slots">${['09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '13:00', '13:30', '14:00'].map((t, n) => `<div class="slot${n % 4 === 1 ? ' taken' : ''}">${t}</div>`).join('')}</div><p id="booked">No appointment chosen.</p>`,
      `document.querySelectorAll('#slots > .slots-free').forEach(node => node.addEventListener('click', () => say('#booked', node.textContent)));`,
    ),
    after: `$('#booked').textContent === 'No appointment chosen.'`,
    run: worked(async (h, mark, page) => {
      const slot = n => page.locator('.slot').nth(n);
      await h.settle(1100);
      await h.click(slot(2));
      await h.pause(1600);
      await h.click(slot(3));
      await h.pause(1200);
      mark();
      await h.click(slot(4));
      await h.pause(800);
      await h.burst(slot(4), 2, 230);
      await h.pause(1900);
      await h.click(slot(6));
      await h.pause(700);
      await h.click(slot(2));
      await h.pause(1500);
    }),
  },
  {
    id: 'dev3-click-saved-but-nobody-is-told',
    struggle: true,
    family: 'click',
    kinds: ['rage-click', 'dead-click'],
    target: '#save',
    html: at(
      'claims',
      `<h2>Opening hours of the branch</h2><div class="field"><label for="from">Opens</label><input id="from" value="08:30"></div><div class="field"><label for="to">Closes</label><input id="to" value="17:00"></div><button id="save" class="chief" type="button">Save</button>`,
      `let sent = 0; on('#save', 'click', async () => { sent++; await api(180); });`,
    ),
    after: `sent === 6 && $('#to').value === '18:30'`,
    run: worked(async (h, mark) => {
      await h.settle(500);
      await h.retype('#to', '18:30', 120);
      await h.pause(700);
      await h.click('#save');
      await h.pause(2400);
      mark();
      await h.click('#save');
      await h.pause(1500);
      await h.burst('#save', 2, 520);
      await h.pause(1200);
      await h.move('#to');
      await h.pause(1300);
      await h.burst('#save', 2, 300);
      await h.pause(1600);
    }),
  },
  {
    id: 'dev3-click-a-figure-that-promises-a-list-behind-it',
    struggle: true,
    family: 'click',
    kinds: ['dead-click', 'rage-click'],
    target: '#late',
    html: at(
      'claims',
      `<style>.tile{display:inline-block;width:200px;padding:14px;margin:8px;border:1px solid #ccd;border-radius:8px;cursor:pointer}.tile:hover{box-shadow:0 4px 14px #0003}.tile strong{font-size:34px;display:block;color:#06c}</style>
      <h2>Warehouse today</h2><div class="tile"><strong>412</strong>picked</div><div class="tile" id="late"><strong>17</strong><span>late orders ›</span></div><div class="tile"><strong>3</strong>returns</div>`,
    ),
    after: `location.hash === '' && !$('#list')`,
    run: worked(async (h, mark) => {
      await h.settle(1300);
      await h.click('#late');
      await h.pause(1800);
      mark();
      await h.click('#late strong');
      await h.pause(900);
      await h.click('#late span', { at: { x: 0.9 } });
      await h.pause(1400);
      await h.burst('#late', 2, 170);
      await h.pause(2100);
      await h.click('#late span');
      await h.pause(1500);
    }),
  },
  {
    id: 'dev3-click-a-menu-that-shuts-as-it-opens',
    struggle: true,
    family: 'click',
    kinds: ['rage-click', 'dead-click', 'menu-hunting'],
    target: '.more',
    html: at(
      'desk',
      `<h2>My tickets</h2>${['Printer on floor 2', 'New starter on Monday', 'Lost badge'].map(what => `<div class="row"><b>${what}</b><span>open</span><button class="more" aria-haspopup="menu" aria-expanded="false">⋯</button></div>`).join('')}`,
      `let opened = 0, assigned = 0; const shut = () => $$('.menu').forEach(node => { node.remove(); $$('.more').forEach(b => b.setAttribute('aria-expanded', 'false')); });
      on('.more', 'mousedown', e => { opened++; const m = document.createElement('div'); m.className = 'menu'; m.setAttribute('role', 'menu'); m.innerHTML = '<button role="menuitem">Assign to me</button><button role="menuitem">Close</button>'; e.currentTarget.parentNode.append(m); e.currentTarget.setAttribute('aria-expanded', 'true'); });
      pressed('[role=menuitem]', () => assigned++); document.addEventListener('click', e => { if (!e.target.closest('.menu')) shut(); });`,
    ),
    after: `opened === 6 && assigned === 0 && !$('.menu')`,
    run: worked(async (h, mark, page) => {
      const more = n => page.locator('.more').nth(n);
      await h.settle(700);
      await h.click(more(1));
      await h.pause(1300);
      mark();
      await h.click(more(1));
      await h.pause(900);
      await h.click(more(1));
      await h.pause(1900);
      await h.click(more(0));
      await h.pause(1100);
      await h.burst(more(1), 2, 480);
      await h.pause(1500);
    }),
  },
  {
    id: 'dev3-click-merge-stays-grey-whatever-is-chosen',
    struggle: true,
    family: 'click',
    kinds: ['disabled-control', 'dead-click'],
    target: '#merge',
    html: at(
      'sheet',
      `<div id="tools"><button title="Bold"><b>B</b></button><button title="Fill">▧</button><button title="Merge cells" id="merge" disabled>⊞</button></div><table id="grid">${[1, 2, 3, 4, 5, 6].map(r => `<tr><th>${r}</th>${['Mon', 'Tue', 'Wed', 'Thu', 'Fri'].map(d => `<td>${r % 2 ? d : ''}</td>`).join('')}</tr>`).join('')}</table>`,
      `let looks = 0; on('#grid td', 'mousedown', e => { looks++; $$('.here').forEach(c => c.classList.remove('here')); e.currentTarget.classList.add('here'); });`,
    ),
    after: `$('#merge').disabled && looks >= 4`,
    run: worked(async (h, mark, page) => {
      const cell = n => page.locator('#grid td').nth(n);
      await h.settle(800);
      await h.drag(cell(6), cell(7), { ms: 500 });
      await h.pause(700);
      await h.click('#merge');
      await h.pause(1400);
      await h.drag(cell(6), cell(7), { ms: 700 });
      await h.pause(400);
      mark();
      await h.click('#merge');
      await h.pause(1600);
      await h.click(cell(7));
      await h.click('#merge');
      await h.pause(1000);
      await h.drag(cell(7), cell(8), { ms: 600 });
      await h.burst('#merge', 2, 350);
      await h.pause(1700);
    }),
  },
];
