import { byPerson, pageOf } from './second-pages.mjs';

const questions = [
  'Name',
  'Street',
  'Town',
  'Post code',
  'Telephone',
  'Next of kin',
  'Doctor',
  'Diet',
  'Allergies',
  'Religion',
];

/** Work with the keyboard that goes well. */
export const scenarios = [
  {
    id: 'dev2-keyboard-ok-days-of-a-chart-by-arrows',
    struggle: false,
    family: 'keyboard',
    html: pageOf(
      'ward',
      `<h1>Observations, bed 7</h1><div role="tablist">${['Monday', 'Tuesday', 'Wednesday', 'Thursday'].map((day, k) => `<button role="tab" tabindex="${k ? -1 : 0}" aria-selected="${!k}">${day}</button>`).join('')}</div><div id="day" role="tabpanel" class="box">Pulse 71, temperature 36.8</div>`,
      `let k = 0, seen = 0; one('[role=tablist]').addEventListener('keydown', e => { const by = { ArrowRight: 1, ArrowLeft: 3 }[e.key]; if (!by) return; e.preventDefault(); seen++;
      k = (k + by) % 4; all('[role=tab]').forEach((tab, n) => { tab.tabIndex = n === k ? 0 : -1; tab.setAttribute('aria-selected', n === k); }); all('[role=tab]')[k].focus(); one('#day').textContent = 'Pulse ' + (71 + k * 4) + ', temperature ' + (36.8 + k / 5).toFixed(1); });`,
    ),
    after: `seen === 8 && k === 2`,
    run: byPerson(async (h, _mark, page) => {
      await page.locator('[role=tab]').first().focus();
      await h.key('ArrowRight', 3, 1100);
      await h.pause(1500);
      await h.key('ArrowLeft', 2, 900);
      await h.pause(800);
      await h.key('ArrowRight', 2, 1200);
      await h.pause(600);
      await h.key('ArrowLeft');
      await h.pause(1800);
    }),
  },
  {
    id: 'dev2-keyboard-ok-quantity-counted-up',
    struggle: false,
    family: 'keyboard',
    html: pageOf(
      'buying',
      `<h1>Requisition</h1><div class="panel">Nitrile gloves, box of 100: <span id="count" role="spinbutton" tabindex="0" aria-valuenow="1" style="border:1px solid;padding:5px 20px">1</span> <output id="sum">4.20</output></div>`,
      `let n = 1; one('#count').addEventListener('keydown', e => { const by = { ArrowUp: 1, ArrowDown: -1 }[e.key]; if (!by) return; e.preventDefault(); n += by; one('#count').textContent = n; one('#count').setAttribute('aria-valuenow', n); one('#sum').textContent = (n * 4.2).toFixed(2); });`,
    ),
    after: `n === 12`,
    run: byPerson(async (h, _mark, page) => {
      await page.locator('#count').focus();
      await h.pause(500);
      await h.key('ArrowUp', 9, 170);
      await h.pause(900);
      await h.key('ArrowUp', 5, 150);
      await h.pause(700);
      await h.key('ArrowDown', 3, 260);
      await h.pause(1600);
    }),
  },
  {
    id: 'dev2-keyboard-ok-admission-checked-field-by-field',
    struggle: false,
    family: 'keyboard',
    html: pageOf(
      'ward',
      `<h1>Admission</h1><form id="form">${questions.map((what, k) => `<div><label>${what} <input value="${['Ada Brook', 'Mill Lane 4', 'Orford', '1182', '555 0199', 'Sister', 'Dr Lane', '', 'Latex', 'None'][k]}"></label></div>`).join('')}<button class="main">Admit</button></form><p id="done"></p>`,
      `one('#form').addEventListener('submit', e => { e.preventDefault(); one('#done').textContent = 'Admitted to bed 9'; });`,
    ),
    after: `one('#done').textContent === 'Admitted to bed 9' && all('input')[7].value === 'soft'`,
    run: byPerson(async (h, _mark, page) => {
      await page.locator('input').first().focus();
      await h.key('Tab', 4, 520);
      await h.pause(700);
      await h.key('Shift+Tab', 2, 400);
      await h.pause(900);
      await h.key('Tab', 5, 430);
      await h.pause(400);
      await h.type('soft', 120);
      await h.key('Tab', 3, 520);
      await h.pause(500);
      await h.key('Enter');
      await h.pause(1800);
    }),
  },
  {
    id: 'dev2-keyboard-ok-codes-from-a-scanner',
    struggle: false,
    family: 'keyboard',
    html: pageOf(
      'buying',
      `<h1>Stock count, aisle 6</h1><div class="panel"><label>Code <input id="code"></label> <b id="total">0</b> scanned</div><table><tbody id="lines"></tbody></table>`,
      `one('#code').addEventListener('keydown', e => { if (e.key !== 'Enter') return; const code = e.target.value; e.target.value = ''; one('#lines').insertAdjacentHTML('afterbegin', '<tr><td>' + code + '<td>counted</tr>'); one('#total').textContent = one('#lines').rows.length; });`,
    ),
    after: `one('#lines').rows.length === 6`,
    run: byPerson(async h => {
      await h.click('#code');
      for (const code of ['40063813', '40063813', '40077120', '40063813', '40081155', '40081155']) {
        await h.type(code, 18);
        await h.key('Enter');
        await h.pause(800);
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev2-keyboard-ok-menu-walked-through-and-chosen-from',
    struggle: false,
    family: 'keyboard',
    html: pageOf(
      'registry',
      `<h1>Marriage 2024/118</h1><button id="acts" aria-haspopup="menu">Acts</button><div id="menu" role="menu" hidden>${['Amend', 'Copy', 'Extract', 'Translate', 'Seal'].map(what => `<div role="menuitem" tabindex="-1" style="padding:4px 14px">${what}</div>`).join('')}</div><p id="made" class="note">Nothing issued</p>`,
      `const items = all('[role=menuitem]'); const show = open => { one('#menu').hidden = !open; (open ? items[0] : one('#acts')).focus(); };
      press('#acts', () => show(true)); const issued = [];
      one('#menu').addEventListener('keydown', e => { const at = items.indexOf(document.activeElement); if (e.key === 'ArrowDown') items[(at + 1) % 5].focus(); if (e.key === 'ArrowUp') items[(at + 4) % 5].focus(); if (e.key === 'Escape') show(false);
      if (e.key === 'Enter') { issued.push(items[at].textContent); show(false); one('#made').textContent = 'Issued: ' + issued.join(', '); } if (e.key !== 'Tab') e.preventDefault(); });`,
    ),
    after: `issued.join() === 'Extract,Translate'`,
    run: byPerson(async (h, _mark, page) => {
      await page.locator('#acts').focus();
      await h.key('Enter');
      await h.pause(700);
      await h.key('ArrowDown', 4, 330);
      await h.pause(500);
      await h.key('ArrowUp', 2, 300);
      await h.pause(500);
      await h.key('Enter');
      await h.pause(1500);
      await h.key('Enter');
      await h.pause(600);
      await h.key('ArrowDown', 3, 320);
      await h.pause(400);
      await h.key('Enter');
      await h.pause(1700);
    }),
  },
];
