import { dress } from './dress.mjs';
import { byHand } from './hands.mjs';

const grid = `<h1>Budget</h1><table id="g" role="grid" tabindex="0">${Array.from({ length: 7 }, (_, r) => `<tr>${Array.from({ length: 6 }, (_, c) => `<td>${(r + 2) * (c + 3) * 10}</td>`).join('')}</tr>`).join('')}</table>`;

/** Work done with the keyboard alone. */
export const scenarios = [
  {
    id: 'dev-keyboard-enter-on-a-dead-button',
    struggle: true,
    family: 'keyboard',
    kinds: ['rage-click', 'dead-click'],
    target: '#go',
    html: dress(
      'portal',
      `<h1>Register a visitor</h1><label for="n">Name of company</label><input id="n"><button id="go" type="button">Register</button>`,
    ),
    after: `document.activeElement.id === 'go'`,
    run: byHand(async (h, mark) => {
      await h.press('#n');
      await h.type('Loft Print', 80);
      await h.key('Tab');
      await h.key('Enter');
      await h.pause(1200);
      mark();
      await h.key('Enter', 3, 260);
      await h.pause(1000);
      await h.key('Space', 3, 240);
      await h.pause(1300);
    }),
  },
  {
    id: 'dev-keyboard-space-on-a-box-that-cannot-be-ticked',
    struggle: true,
    family: 'keyboard',
    kinds: ['rage-click', 'dead-click'],
    target: '#agree',
    html: dress(
      'cloud',
      `<h1>Terms</h1><div class="card"><div id="agree" role="checkbox" aria-checked="false" tabindex="0" style="border:1px solid;padding:6px">I have read the terms</div>
      <button id="ok" disabled>Continue</button></div>`,
      `on('#agree', 'mousedown', e => { e.currentTarget.setAttribute('aria-checked', 'true'); $('#ok').disabled = false; });`,
    ),
    after: `$('#ok').disabled`,
    run: byHand(async (h, mark, page) => {
      await page.keyboard.press('Tab');
      await h.key('Tab', 4, 260);
      await page.locator('#agree').focus();
      await h.key('Space');
      await h.pause(900);
      mark();
      await h.key('Space', 3, 330);
      await h.key('Enter', 2, 420);
      await h.pause(900);
      await h.key('Space', 3, 300);
      await h.pause(800);
    }),
  },
  {
    id: 'dev-keyboard-caught-in-a-widget',
    struggle: true,
    family: 'keyboard',
    kinds: ['form-thrash', 'navigation-ping-pong', 'hesitation'],
    target: ['#date', '.d'],
    html: dress(
      'portal',
      `<h1>Absence</h1><label for="a">Reason</label><input id="a"><div id="date"><label>From</label><input class="d"><input class="d"><input class="d"></div>
      <label for="z">To whom</label><input id="z"><button>Send</button>`,
      `const parts = $$('.d'); on('.d', 'keydown', e => { if (e.key !== 'Tab') return; e.preventDefault(); const k = parts.indexOf(e.target) + (e.shiftKey ? 2 : 1); parts[k % 3].focus(); });`,
    ),
    after: `document.activeElement.className === 'd'`,
    run: byHand(async (h, mark) => {
      await h.press('#a');
      await h.type('doctor', 80);
      await h.key('Tab', 3, 300);
      await h.pause(500);
      await h.key('Tab', 2, 280);
      mark();
      await h.key('Tab', 5, 230);
      await h.pause(600);
      await h.key('Shift+Tab', 4, 260);
      await h.key('Escape', 2, 300);
      await h.key('Tab', 5, 220);
      await h.pause(900);
    }),
  },
  {
    id: 'dev-keyboard-ok-roaming-a-grid',
    struggle: false,
    family: 'keyboard',
    html: dress(
      'ledger',
      grid,
      `let x = 0, y = 0, moves = 0; const paint = () => { $$('#g td').forEach(c => c.style.background = ''); $('#g').rows[y].cells[x].style.background = '#cde'; }; paint();
      on('#g', 'keydown', e => { const d = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[e.key]; if (!d) return; e.preventDefault(); moves++; x = Math.max(0, Math.min(5, x + d[0])); y = Math.max(0, Math.min(6, y + d[1])); paint(); });`,
      'clock',
    ),
    after: `moves === 24`,
    run: byHand(async h => {
      await h.press('#g');
      await h.key('ArrowRight', 5, 110);
      await h.key('ArrowDown', 6, 120);
      await h.pause(700);
      await h.key('ArrowLeft', 5, 100);
      await h.key('ArrowUp', 5, 110);
      await h.key('ArrowRight', 3, 150);
      await h.pause(1600);
    }),
  },
  {
    id: 'dev-keyboard-ok-three-buttons-by-enter',
    struggle: false,
    family: 'keyboard',
    html: dress(
      'cloud',
      `<h1>Approvals</h1>${['Laptop', 'Chair', 'Phone'].map(what => `<div class="card">${what} <button>Approve</button></div>`).join('')}`,
      `on('button', 'click', e => { e.target.closest('.card').append(' approved'); e.target.setAttribute('aria-pressed', 'true'); });`,
      'feed',
    ),
    after: `$$('[aria-pressed]').length === 3`,
    run: byHand(async (h, _mark, page) => {
      await page.locator('button').first().focus();
      for (let n = 0; n < 3; n++) {
        await h.key('Enter', 1, 620);
        await h.key('Tab', 1, 420);
      }
      await h.wander(1900);
    }),
  },
  {
    id: 'dev-keyboard-ok-enter-adds-lines-to-a-list',
    struggle: false,
    family: 'keyboard',
    html: dress(
      'cloud',
      `<h1>Packing list</h1><div class="card" id="list"><input class="line"></div>`,
      `$('#list').addEventListener('keydown', e => { if (e.key === 'Enter') { const n = document.createElement('input'); n.className = 'line'; $('#list').append(document.createElement('br'), n); n.focus(); }
       if (e.key === 'Backspace' && e.target.value === '' && $$('.line').length > 1) { e.target.previousSibling.remove(); e.target.remove(); $$('.line').at(-1).focus(); } });`,
    ),
    after: `$$('.line').length === 4`,
    run: byHand(async h => {
      await h.press('.line');
      for (const item of ['cable', 'badge', 'lamp']) {
        await h.type(item, 90);
        await h.key('Enter', 1, 160);
      }
      await h.key('Enter', 2, 150);
      await h.pause(500);
      await h.key('Backspace', 2, 200);
      await h.type('pens', 90);
      await h.pause(1600);
    }),
  },
  {
    id: 'dev-keyboard-ok-mail-read-by-single-keys',
    struggle: false,
    family: 'keyboard',
    html: dress(
      'cloud',
      `<h1>Inbox</h1><div id="mail" class="card"></div>`,
      `let k = 0, archived = 0; const mails = ['Rent', 'Offer', 'Badge', 'Menu', 'Survey', 'Minutes', 'Rota', 'Fire drill']; const draw = () => say('#mail', mails[k]); draw();
      document.addEventListener('keydown', e => { if (e.key === 'j') k = Math.min(k + 1, mails.length - 1); if (e.key === 'k') k = Math.max(0, k - 1); if (e.key === 'e') { archived++; mails.splice(k, 1); } draw(); });`,
    ),
    after: `archived === 3`,
    run: byHand(async h => {
      await h.key('j', 3, 420);
      await h.key('k', 2, 380);
      await h.key('e', 2, 560);
      await h.key('j', 2, 420);
      await h.key('e', 1, 500);
      await h.key('k', 2, 420);
      await h.pause(1200);
    }),
  },
];
