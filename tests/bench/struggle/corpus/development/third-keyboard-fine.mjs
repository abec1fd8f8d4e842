import { at, worked } from './third-places.mjs';

/** Much pressing of keys by people who know what they do. */
export const scenarios = [
  {
    id: 'dev3-keyboard-ok-by-tab-to-the-one-field-that-changed',
    struggle: false,
    family: 'keyboard',
    html: at(
      'ward',
      `<h2>Patient 30-118</h2><form id="form">${['Title', 'Name', 'First name', 'Street', 'Town', 'Postcode', 'Telephone', 'Mail', 'Next of kin', 'Relation', 'General practitioner'].map(f => `<label style="display:inline-block;width:180px">${f}</label><input name="${f}" value="${f === 'Telephone' ? '0113 555 01' : 'as before'}"><br>`).join('')}<button>Keep</button></form>`,
      `let kept = ''; on('#form', 'submit', e => { e.preventDefault(); kept = new FormData(e.target).get('Telephone'); toast('Kept'); });`,
    ),
    after: `kept === '0113 555 0199'`,
    run: worked(async (h, _mark, page) => {
      await h.settle(500);
      await page.locator('input').first().focus();
      await h.key('Tab', 7, 190);
      await h.pause(700);
      await h.key('Shift+Tab');
      await h.pause(400);
      await h.key('End');
      await h.type('99', 200);
      await h.pause(600);
      await h.key('Tab', 5, 170);
      await h.pause(300);
      await h.key('Enter');
      await h.pause(1800);
    }),
  },
  {
    id: 'dev3-keyboard-ok-up-and-down-a-tree-of-folders',
    struggle: false,
    family: 'keyboard',
    html: at(
      'desk',
      `<h2>Knowledge</h2><div id="tree" role="tree" tabindex="0" style="min-height:200px"></div><p id="text"></p>`,
      `const all = { Accounts: ['Locked out', 'New starter'], Printers: ['Paper', 'Toner', 'Queue'], Phones: ['Voicemail'] }; const open = new Set(); let n = 0, moves = 0;
      const flat = () => Object.entries(all).flatMap(([k, v]) => [k, ...(open.has(k) ? v.map(x => '    ' + x) : [])]);
      const paint = () => draw('#tree', flat().map((t, k) => '<div role="treeitem" style="white-space:pre;background:' + (k === n ? '#31405e' : '') + '">' + t + '</div>').join('')); paint();
      on('#tree', 'keydown', e => { const t = flat()[n].trim(); moves++; if (e.key === 'ArrowDown') n = Math.min(n + 1, flat().length - 1); if (e.key === 'ArrowUp') n = Math.max(0, n - 1); if (e.key === 'ArrowRight' && all[t]) open.add(t); if (e.key === 'ArrowLeft') open.delete(t); if (e.key === 'Enter') say('#text', t); if (e.key.startsWith('Arrow')) e.preventDefault(); paint(); });`,
    ),
    after: `$('#text').textContent === 'Toner' && moves > 14`,
    run: worked(async h => {
      await h.settle(400);
      await h.click('#tree', { at: { x: 0.5, y: 0.8 } });
      await h.key('ArrowRight');
      await h.pause(900);
      await h.key('ArrowDown', 2, 350);
      await h.pause(500);
      await h.key('ArrowUp', 2, 260);
      await h.key('ArrowLeft');
      await h.pause(400);
      await h.key('ArrowDown');
      await h.key('ArrowRight');
      await h.pause(1100);
      await h.key('ArrowLeft');
      await h.pause(500);
      await h.key('ArrowRight');
      await h.pause(400);
      await h.key('ArrowDown', 3, 380);
      await h.key('ArrowUp', 1);
      await h.key('Enter');
      await h.pause(1900);
    }),
  },
  {
    id: 'dev3-keyboard-ok-three-messages-sent-and-one-put-better',
    struggle: false,
    family: 'keyboard',
    html: at(
      'desk',
      `<h2>Chat with Pim</h2><div id="log"></div><div id="write" contenteditable="true" role="textbox" style="border:1px solid #4a5060;min-height:40px;padding:8px"></div>`,
      `on('#write', 'keydown', e => { if (e.key === 'Enter' && e.ctrlKey) { e.preventDefault(); const n = document.createElement('div'); n.className = 'row'; n.textContent = e.target.textContent; $('#log').append(n); e.target.textContent = ''; } });`,
    ),
    after: `$$('#log .row').length === 3 && $('#log').textContent.includes('by four')`,
    run: worked(async h => {
      await h.settle(300);
      await h.click('#write');
      await h.type('Hello, I looked at it', 75);
      await h.key('Control+Enter');
      await h.pause(900);
      await h.type('It will be ready tomorrow', 70);
      await h.pause(700);
      await h.key('Backspace', 8, 95);
      await h.type('by four', 90);
      await h.key('Control+Enter');
      await h.pause(1200);
      await h.type('Thanks', 90);
      await h.key('Control+Enter');
      await h.pause(1800);
    }),
  },
  {
    id: 'dev3-keyboard-ok-the-same-code-scanned-for-every-piece',
    struggle: false,
    family: 'keyboard',
    html: at(
      'tablet',
      `<h2>Count stock</h2><div class="item">Scan <input id="code" style="font:inherit"></div><div id="counts"></div>`,
      `const counts = {}; $('#code').focus(); on('#code', 'keydown', e => { if (e.key !== 'Enter') return; const k = e.target.value; e.target.value = ''; if (!k) return; counts[k] = (counts[k] || 0) + 1; draw('#counts', Object.entries(counts).map(([a, b]) => '<div class="item">' + a + ' × ' + b + '</div>').join('')); });`,
    ),
    after: `counts.EAN4011 === 5 && counts.EAN7220 === 2`,
    run: worked(async h => {
      await h.pause(800);
      for (const [code, times] of [
        ['EAN4011', 5],
        ['EAN7220', 2],
      ]) {
        for (let n = 0; n < times; n++) {
          await h.type(code, 15);
          await h.key('Enter');
          await h.pause(950);
        }
        await h.pause(700);
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev3-keyboard-ok-a-share-set-by-arrow-keys',
    struggle: false,
    family: 'keyboard',
    html: at(
      'claims',
      `<h2>Share of the fault</h2><div id="share" role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="100" aria-valuenow="50" style="width:400px;height:26px;background:#ddd"><div id="fill" style="height:100%;width:50%;background:#7a1f3d"></div></div><p id="shown">50 %</p>`,
      `let v = 50; on('#share', 'keydown', e => { v = Math.max(0, Math.min(100, v + ({ ArrowRight: 1, ArrowLeft: -1, PageUp: 10, PageDown: -10 }[e.key] || 0))); $('#fill').style.width = v + '%'; $('#share').setAttribute('aria-valuenow', v); say('#shown', v + ' %'); if (e.key !== 'Tab') e.preventDefault(); });`,
    ),
    after: `v === 73`,
    run: worked(async (h, _mark, page) => {
      await h.settle(500);
      await page.locator('#share').focus();
      await h.key('PageUp', 3, 320);
      await h.pause(600);
      await h.key('ArrowLeft', 9, 130);
      await h.pause(1100);
      await h.key('ArrowRight', 4, 160);
      await h.pause(400);
      await h.key('ArrowLeft', 2, 300);
      await h.pause(1800);
    }),
  },
  {
    id: 'dev3-keyboard-ok-escape-out-of-three-layers',
    struggle: false,
    family: 'keyboard',
    html: at(
      'desk',
      `<h2>Ticket 4471</h2><button id="open">Details</button><dialog id="d"><p>Room 12</p><button id="m">Actions</button><div id="menu" class="menu" hidden><button>Escalate</button></div><p id="tip" hidden>To the second line</p></dialog>`,
      `let layers = 0, opened = 0; on('#open', 'click', () => { opened++; layers = 3; $('#d').showModal(); $('#menu').hidden = false; $('#tip').hidden = false; });
      on('#d', 'cancel', e => { if (layers > 1) e.preventDefault(); }); on('#d', 'close', () => $('#open').focus());
      document.addEventListener('keydown', e => { if (e.key !== 'Escape' || !layers) return; e.preventDefault(); layers--; if (layers === 2) $('#tip').hidden = true; if (layers === 1) $('#menu').hidden = true; if (layers === 0) $('#d').close(); });`,
    ),
    after: `opened === 2 && layers === 0 && !$('#d').open`,
    run: worked(async (h, _mark, page) => {
      await h.settle(400);
      await page.locator('#open').focus();
      for (let n = 0; n < 2; n++) {
        await h.key('Enter');
        await h.pause(1700);
        await h.key('Escape', 3, 340);
        await h.pause(1300);
      }
    }),
  },
  {
    id: 'dev3-keyboard-ok-twice-round-a-dialog-before-yes',
    struggle: false,
    family: 'keyboard',
    html: at(
      'claims',
      `<h2>Claim MM-80415</h2><button id="open">Settle…</button><dialog id="d"><p><label>Sum <input id="sum" value="250"></label></p><p><label>To <input id="to" value="Insured"></label></p><p><label><input type="checkbox" id="mail"> Send a letter</label></p><button id="no">Cancel</button> <button id="yes" class="chief">Settle</button></dialog><p id="said" role="status"></p>`,
      `on('#open', 'click', () => { $('#d').showModal(); $('#sum').focus(); }); const round = ['#sum', '#to', '#mail', '#no', '#yes'];
      on('#d', 'keydown', e => { if (e.key !== 'Tab') return; e.preventDefault(); const k = round.findIndex(q => $(q) === document.activeElement); $(round[(k + (e.shiftKey ? 4 : 1)) % 5]).focus(); });
      on('#no', 'click', () => $('#d').close()); on('#yes', 'click', () => { say('#said', 'Settled: ' + $('#sum').value + ' to ' + $('#to').value + ($('#mail').checked ? ', with a letter' : '')); $('#d').close(); });`,
    ),
    after: `$('#said').textContent === 'Settled: 240 to Insured, with a letter'`,
    run: worked(async (h, _mark, page) => {
      await h.settle(400);
      await page.locator('#open').focus();
      await h.key('Enter');
      await h.pause(1100);
      await h.key('Tab', 4, 380);
      await h.pause(900);
      await h.key('Tab');
      await h.pause(500);
      await h.key('Control+a');
      await h.type('240', 190);
      await h.key('Tab', 2, 330);
      await h.key('Space');
      await h.pause(700);
      await h.key('Shift+Tab', 2, 400);
      await h.pause(900);
      await h.key('Tab', 4, 260);
      await h.pause(500);
      await h.key('Enter');
      await h.pause(1700);
    }),
  },
  {
    id: 'dev3-keyboard-ok-bold-and-italics-in-the-minutes',
    struggle: false,
    family: 'keyboard',
    html: at(
      'claims',
      `<h2>Minutes</h2><div id="text" contenteditable="true" role="textbox" style="min-height:180px;border:1px solid #889;padding:10px"></div>`,
      `let turns = 0; on('#text', 'keydown', e => { const what = e.ctrlKey && { b: 'bold', i: 'italic' }[e.key]; if (!what) return; e.preventDefault(); turns++; document.execCommand(what); });`,
    ),
    after: `turns === 6 && $('#text').textContent.includes('Decided')`,
    run: worked(async h => {
      await h.settle(400);
      await h.click('#text');
      await h.key('Control+b');
      await h.type('Decided: ', 80);
      await h.key('Control+b');
      await h.type('the gym stays open', 75);
      await h.key('Enter');
      await h.pause(900);
      await h.key('Control+b');
      await h.key('Control+b');
      await h.type('Next ', 90);
      await h.key('Shift+Control+ArrowLeft');
      await h.pause(500);
      await h.key('Control+i', 2, 600);
      await h.key('ArrowRight');
      await h.type('time: rooms', 85);
      await h.pause(1600);
    }),
  },
];
