import { pageOf, person } from './other-pages.mjs';

/** Presses on things that do not answer, or answer too late. */
export const scenarios = [
  {
    id: 'dev2-click-dispatch-stays-disabled',
    struggle: true,
    family: 'click',
    kinds: ['disabled-control', 'dead-click', 'rage-click'],
    target: '#dispatch',
    html: pageOf(
      'stock',
      `<h1>Order 88214</h1><p><button id="lines">Lines</button><button id="papers">Papers (1)</button></p>
      <div id="body"></div><p><button id="dispatch" disabled>Dispatch</button> <button>Hold</button></p>`,
      `let tab = 'lines', ticked = {}, declared = false;
      const goods = [['4410', 'Lamp oil, 1 l', 'B-04'], ['7702', 'Cable drum', 'C-11'], ['1093', 'Gloves, pair', 'A-02']];
      const draw = drawn('#body', () => tab === 'papers' ? '<label><input type="checkbox" id="haz"> Hazard note is enclosed</label>' :
        '<table><tr><th>Code</th><th>Goods</th><th>Bay</th><th>Picked</th></tr>' + goods.map(g => '<tr><td>' + g.join('</td><td>') + '</td><td><input type="checkbox" class="picked" value="' + g[0] + '"' + (ticked[g[0]] ? ' checked' : '') + '></td></tr>').join('') + '</table>');
      const check = () => { one('#dispatch').disabled = !(declared && goods.every(g => ticked[g[0]])); };
      hear('change', '.picked', (e, n) => { ticked[n.value] = n.checked; check(); });
      hear('change', '#haz', (e, n) => { declared = n.checked; check(); });
      hear('click', '#lines,#papers', (e, n) => { tab = n.id; draw(); });`,
    ),
    after: `one('#dispatch').disabled && all('.picked:checked').length === 3`,
    run: person(async (h, mark, page) => {
      for (let line = 0; line < 3; line++) {
        await h.click(page.locator('.picked').nth(line));
        await h.pause(520);
      }
      await h.click('#dispatch');
      await h.pause(1500);
      mark();
      await h.click('#dispatch');
      await h.pause(1300);
      await h.click(page.locator('.picked').nth(2));
      await h.pause(450);
      await h.click(page.locator('.picked').nth(2));
      await h.pause(700);
      await h.burst('#dispatch', 3, 330);
      await h.pause(1900);
      await h.click('#dispatch');
      await h.pause(1400);
    }),
  },
  {
    id: 'dev2-click-veil-of-a-closed-drawer',
    struggle: true,
    family: 'click',
    kinds: ['dead-click', 'rage-click'],
    target: ['.row', '#veil', '#list'],
    html: pageOf(
      'desk',
      `<style>#veil{position:fixed;inset:0;background:#0006;display:none;transition:opacity .2s;z-index:3}#drawer{position:fixed;inset:0 0 0 auto;width:300px;background:#fff;padding:20px;transform:translateX(320px);transition:transform .2s;z-index:4}</style>
      <h2>Queue <button id="filter">Filter</button></h2><div id="list"></div><div id="detail" class="card">Choose a ticket</div>
      <div id="veil"></div><aside id="drawer"><h3>Filter</h3><label><input type="checkbox" id="mine"> Only mine</label><p><button id="apply" class="main">Apply</button></p></aside>`,
      `const tickets = [['Q-311', 'Till prints blank paper', 1], ['Q-314', 'Cannot sign in at gate 4', 1], ['Q-318', 'Badge lost', 0], ['Q-320', 'Scanner beeps twice', 1], ['Q-325', 'New chair', 0]];
      const draw = drawn('#list', () => tickets.filter(t => t[2] || !one('#mine').checked).map(t => '<div class="card row" style="cursor:pointer" data-id="' + t[0] + '"><b>' + t[0] + '</b> ' + t[1] + '</div>').join(''));
      hear('click', '#filter', () => { one('#veil').style.cssText = 'display:block;opacity:1'; one('#drawer').style.transform = 'none'; });
      hear('click', '#apply', () => { one('#veil').style.opacity = '0'; one('#drawer').style.transform = ''; draw(); });
      hear('click', '.row', (e, n) => { one('#detail').textContent = 'Ticket ' + n.dataset.id; });`,
    ),
    after: `all('.row').length === 3 && one('#detail').textContent === 'Choose a ticket'`,
    run: person(async (h, mark, page) => {
      const row = n => page.locator('.row').nth(n);
      await h.click('#filter');
      await h.pause(800);
      await h.click('#mine');
      await h.pause(500);
      await h.click('#apply');
      await h.pause(1400);
      await h.click(row(1), { at: { x: 0.12, y: 0.5 } });
      await h.pause(1300);
      mark();
      await h.click(row(1), { at: { x: 0.14, y: 0.45 } });
      await h.pause(1000);
      await h.click(row(0), { at: { x: 0.1, y: 0.5 } });
      await h.pause(900);
      await h.burst(row(2), 3, 280, { at: { x: 0.13, y: 0.5 } });
      await h.pause(1800);
      await h.click(row(1), { at: { x: 0.05, y: 0.5 } });
      await h.pause(1200);
    }),
  },
  {
    id: 'dev2-click-older-payments-link-dies',
    struggle: true,
    family: 'click',
    kinds: ['dead-click', 'rage-click'],
    target: '#older',
    html: pageOf(
      'bank',
      `<h1>Everyday account</h1><div id="book"></div>`,
      `let shown = 5; const rows = () => Array.from({ length: shown }, (_, k) => '<tr><td>' + (28 - k) + ' October</td><td>' + ['Grocer', 'Rail card', 'Rent', 'Chemist'][k % 4] + '</td><td>' + (17 + k * 13 % 80) + '.20</td></tr>').join('');
      const draw = drawn('#book', () => '<table>' + rows() + '</table><p><a id="older" href="javascript:void 0">Show older payments</a></p>');
      one('#older').addEventListener('click', async () => { await ask(240); shown += 4; draw(); });`,
    ),
    after: `all('tr').length === 9`,
    run: person(async (h, mark) => {
      await h.click('#older');
      await h.pause(2200);
      await h.wheel(90, 2);
      await h.click('#older');
      await h.pause(1900);
      mark();
      await h.click('#older');
      await h.pause(1200);
      await h.burst('#older', 3, 300);
      await h.wheel(-120, 2);
      await h.pause(900);
      await h.wheel(120, 2);
      await h.click('#older');
      await h.pause(1600);
    }),
  },
  {
    id: 'dev2-click-reservation-comes-too-late',
    struggle: true,
    family: 'click',
    kinds: ['rage-click', 'dead-click'],
    target: '#reserve',
    html: pageOf(
      'stock',
      `<h1>Bay C-11</h1><p>Cable drum, 40 in stock</p><label>How many <input id="many" size="4" value="1"></label> <button id="reserve">Reserve</button><h2>Reservations</h2><ul id="made"></ul>`,
      `let asked = 0; hear('click', '#reserve', async () => { asked++; const many = one('#many').value; await ask(8000); one('#made').insertAdjacentHTML('beforeend', '<li>' + many + ' reserved</li>'); });`,
    ),
    after: `asked === 7 && all('#made li').length > 0`,
    run: person(async (h, mark) => {
      await h.retype('#many', '12', 130);
      await h.pause(400);
      await h.click('#reserve');
      await h.pause(2100);
      mark();
      await h.click('#reserve');
      await h.pause(1300);
      await h.burst('#reserve', 3, 310);
      await h.pause(1500);
      await h.burst('#reserve', 2, 420);
      await h.pause(5500);
    }),
  },
  {
    id: 'dev2-click-blue-words-are-no-link',
    struggle: true,
    family: 'click',
    kinds: ['dead-click', 'rage-click'],
    target: '.term',
    html: pageOf(
      'bank',
      `<h1>Your offer</h1><p>We lend you 148,000 over 22 years. The rate holds as told in the <span class="term" style="color:#0b5cad;text-decoration:underline">conditions of the offer</span> until 30 November.
      Early repayment follows the <span class="term" style="color:#0b5cad;text-decoration:underline">table of charges</span>.</p><label><input type="checkbox" id="read"> I have read the conditions</label><button id="take">Accept</button>`,
      `hear('click', '#take', () => toast(one('#read').checked ? 'Accepted' : 'Please read the conditions first', 'alert'));`,
    ),
    after: `location.hash === '' && !one('#read').checked`,
    run: person(async (h, mark, page) => {
      const conditions = page.locator('.term').first();
      await h.move(conditions, { ms: 700 });
      await h.pause(900);
      await h.click(conditions);
      await h.pause(1800);
      mark();
      await h.click(conditions);
      await h.pause(1100);
      await h.click(page.locator('.term').nth(1));
      await h.pause(1500);
      await h.burst(conditions, 2, 650);
      await h.pause(1700);
      await h.click(conditions, { at: { x: 0.85, y: 0.5 } });
      await h.pause(1300);
    }),
  },
  {
    id: 'dev2-click-icon-swallows-the-press',
    struggle: true,
    family: 'click',
    kinds: ['dead-click', 'rage-click'],
    target: ['#swap', '#swap svg'],
    html: pageOf(
      'box',
      `<style>.bar button{width:38px;height:38px;padding:1px;border-radius:6px}.bar svg{width:34px;height:34px;display:block}.bar button:hover{background:#a23}</style>
      <div class="bar" role="toolbar" aria-label="Booking">${[
        ['find', 'Find', 'M8 8h10v10H8zM18 18l7 7'],
        ['swap', 'Change seats', 'M6 12h20l-5-5M28 22H8l5 5'],
        ['note', 'Note', 'M8 6h18v22H8zM12 12h10M12 17h10'],
      ]
        .map(
          ([id, name, path]) =>
            `<button id="${id}" title="${name}" aria-label="${name}"><svg viewBox="0 0 34 34" fill="none" stroke="#fff" stroke-width="2"><rect width="34" height="34" fill="#7a1f35" stroke="none"/><path d="${path}"/></svg></button>`,
        )
        .join(
          '',
        )}</div><h2>Booking 5521, Mrs Ito</h2><p id="seats">Stalls F 11, F 12</p><div id="pane"></div>`,
      `one('.bar').addEventListener('click', e => { const b = e.target.closest('button'); if (!b) return;
        if (b.id === 'swap' && e.target !== b) return; one('#pane').textContent = b.title + ' is open'; });`,
    ),
    after: `one('#pane').textContent === 'Note is open'`,
    run: person(async (h, mark) => {
      await h.click('#note');
      await h.pause(1100);
      await h.click('#swap');
      await h.pause(1600);
      mark();
      await h.click('#swap');
      await h.pause(800);
      await h.burst('#swap', 3, 260);
      await h.move('#seats');
      await h.pause(1200);
      await h.click('#swap');
      await h.pause(1700);
    }),
  },
];
