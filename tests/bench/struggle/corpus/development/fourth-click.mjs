import { doneBy, siteOf } from './fourth-site.mjs';

const client = `<h1>Hollis Dental Supplies</h1><p>Account 20418 · Silver · last call 3 days ago</p>
<form id="card"><label>Contact</label><input value="Irene Hollis" size="30"><br><label>Telephone</label><input id="phone" value="0161 496 0440" size="30"><br>
<label>Payment terms</label><select><option>30 days</option><option>14 days</option></select><br><label>Remarks</label><textarea rows="3" cols="40">Prefers mornings.</textarea><br>
<button type="button" class="main" id="save">Save</button> <button type="button" id="revert">Discard</button></form>
<h2>Calls</h2><table><tr><th>Date<th>By<th>About</tr><tr><td>12 Nov<td>Ben<td>Delivery of gloves</tr><tr><td>3 Nov<td>Ana<td>Price list</tr></table>`;

const invoice = `<h2>Purchase invoice 88120 · Carr Timber Ltd</h2><label>Posting date</label><input value="21.11.2026"><br><label>Cost centre</label><input value="" size="8"> <br>
<table><tr><th>Line<th>Text<th>Net<th>VAT</tr><tr><td>10<td>Pallets<td>410.00<td>82.00</tr><tr><td>20<td>Freight<td>55.00<td>11.00</tr><tr><td>30<td>Strapping<td>18.40<td>3.68</tr></table>
<p>Total 580.08</p><button>Park</button> <button id="approve" disabled>Approve</button> <button>Reject</button>`;

const appointments = `<h1>Appointments this morning</h1><table id="day">${[
  ['09:10', 'Marion Webb'],
  ['09:30', 'Luke Amadi'],
  ['09:50', 'Priya Nair'],
  ['10:10', 'Tom Fielding'],
]
  .map(
    ([at, who]) =>
      `<tr><td>${at}<td><a href="#" class="who">${who}</a><td><button class="move plain">Reschedule</button></tr>`,
  )
  .join('')}</table><div id="veil" hidden style="position:fixed;inset:0;background:#0006"></div>
<div id="box" role="dialog" hidden style="position:fixed;left:420px;top:180px;background:#fff;padding:22px;width:380px"><h2>Reschedule</h2><p>Choose another slot</p><select><option>Tomorrow 09:10</option></select><br><button class="plain" id="cancel">Cancel</button></div><p id="record"></p>`;

const dashboard = `<h1>Queue</h1>${[
  ['Overdue', 14],
  ['Due today', 9],
  ['Unassigned', 5],
]
  .map(
    ([name, count]) =>
      `<div class="card kpi" style="display:inline-block;width:220px;cursor:pointer"><div>${name}</div><b style="font-size:34px">${count}</b></div>`,
  )
  .join('')}
<h2>Latest</h2><div class="card">#7301 Printer on floor 2 offline</div><div class="card">#7299 New starter needs a badge</div><div class="card">#7295 VPN drops at home</div>`;

/** Presses that nothing answers. */
export const scenarios = [
  {
    id: 'dev4-click-save-of-a-client-does-nothing',
    struggle: true,
    family: 'click',
    kinds: ['rage-click', 'dead-click'],
    target: '#save',
    html: siteOf(
      'crm',
      client,
      `let stored = { ...Object.fromEntries($$('input').map(n => [n.id, n.value])) }, asked = 0;
      when('click', '#save', () => { asked++; const now = stored; if (now !== stored) toast('Saved'); });
      when('click', '#revert', () => { $('#phone').value = stored.phone; });`,
    ),
    after: `asked >= 5 && $('#phone').value.endsWith('41') && !$('.toast')`,
    run: doneBy(async (h, mark) => {
      await h.click('#phone');
      await h.key('End');
      await h.key('Backspace', 1);
      await h.type('1', 110);
      await h.pause(500);
      await h.click('#save');
      await h.pause(2400);
      mark();
      await h.click('#save');
      await h.pause(1300);
      await h.burst('#save', 3, 330);
      await h.pause(1500);
      await h.click('#phone');
      await h.key('Tab');
      await h.pause(500);
      await h.click('#save');
      await h.pause(900);
    }),
  },
  {
    id: 'dev4-click-approve-is-disabled-and-does-not-say-why',
    struggle: true,
    family: 'click',
    kinds: ['dead-click', 'disabled-control', 'rage-click'],
    target: '#approve',
    html: siteOf(
      'ledger',
      invoice,
      `when('click', 'tr', row => { $$('tr').forEach(n => { n.style.background = ''; }); row.style.background = '#fff3bf'; });`,
    ),
    after: `$('#approve').disabled && $('tr[style*="255"]')`,
    run: doneBy(async (h, mark) => {
      await h.click('tr:nth-child(2) td:nth-child(2)');
      await h.pause(700);
      await h.click('#approve');
      await h.pause(1600);
      mark();
      await h.click('#approve');
      await h.pause(1100);
      await h.click('tr:nth-child(4) td:nth-child(2)');
      await h.pause(800);
      await h.burst('#approve', 3, 280);
      await h.pause(1800);
      await h.click('#approve');
      await h.pause(1000);
    }),
  },
  {
    id: 'dev4-click-a-veil-is-left-over-the-page',
    struggle: true,
    family: 'click',
    kinds: ['dead-click', 'rage-click'],
    target: ['#veil', '.who', '.move'],
    html: siteOf(
      'clinic',
      appointments,
      `let opened = 0; when('click', '.move', () => { $('#veil').hidden = $('#box').hidden = false; });
      when('click', '#cancel', () => { $('#box').hidden = true; $('#veil').style.background = 'transparent'; });
      when('click', '.who', (link, event) => { event.preventDefault(); opened++; $('#record').textContent = 'Record of ' + link.textContent; });`,
    ),
    after: `opened === 0 && !$('#veil').hidden && $('#box').hidden`,
    run: doneBy(async (h, mark) => {
      await h.click('tr:nth-child(2) .move');
      await h.pause(1500);
      await h.click('#cancel');
      await h.pause(900);
      await h.click('tr:nth-child(3) .who');
      await h.pause(1700);
      mark();
      await h.click('tr:nth-child(3) .who');
      await h.pause(900);
      await h.burst('tr:nth-child(3) .who', 2, 260);
      await h.pause(1300);
      await h.click('tr:nth-child(1) .who');
      await h.pause(1000);
      await h.click('tr:nth-child(4) .move');
      await h.pause(1200);
    }),
  },
  {
    id: 'dev4-click-figures-that-look-like-links',
    struggle: true,
    family: 'click',
    kinds: ['dead-click', 'rage-click'],
    target: '.kpi',
    html: siteOf(
      'desk',
      dashboard,
      `when('mouseover', '.kpi', card => { $$('.kpi').forEach(n => { n.style.boxShadow = ''; }); card.style.boxShadow = '0 3px 12px #0003'; });`,
    ),
    after: `location.hash === '' && $$('.kpi').length === 3`,
    run: doneBy(async (h, mark) => {
      await h.click('.kpi b');
      await h.pause(1900);
      mark();
      await h.click('.kpi');
      await h.pause(700);
      await h.burst('.kpi b', 2, 180);
      await h.pause(1400);
      await h.burst('.kpi >> nth=1', 2, 300);
      await h.pause(1600);
      await h.click('.kpi >> nth=0', { at: { x: 0.2, y: 0.2 } });
      await h.pause(1100);
    }),
  },
];
