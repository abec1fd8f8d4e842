import { handsOf } from '../hands.mjs';
import { clinic, erp, hr, tickets } from './pages/shell.mjs';

/** Hesitation, taking back, asking for help. @type {import('./pages/scenario.d.mts').Scenario[]} */
export const scenarios = [
  {
    id: 'hesitation-post-park-hold',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation'],
    target: '#acts',
    html: erp(
      'Invoice 90-2231',
      `<div class=card><p>Brandt Metall, 1,240.00, difference 12.40</p><div class=row id=acts><button id=post>Post</button><button id=park>Park</button><button id=hold>Hold</button><button id=pass>Pass on</button></div></div>`,
      `$$('#acts button').forEach(b => { b.onmouseenter = () => { b.style.background = '#dce8f5'; }; b.onmouseleave = () => { b.style.background = ''; }; b.onclick = () => toast(b.textContent); });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      const start = Date.now();
      let marked = false;
      for (const act of [
        'post',
        'park',
        'hold',
        'park',
        'post',
        'pass',
        'hold',
        'post',
        'park',
        'hold',
        'pass',
        'park',
      ]) {
        await hand.move(`#${act}`);
        await hand.pause(900);
        if (!marked && Date.now() - start > 7000) {
          mark();
          marked = true;
        }
      }
      await hand.pause(1500);
    },
  },
  {
    id: 'hesitation-dialog-opened-and-left',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation'],
    target: '#end',
    html: hr(
      'Contract of Dan Weiss',
      `<div class=card><p>Permanent, 38 h</p><button class=btn id=end>End contract…</button></div><dialog id=d><h2>End contract</h2><p>Continue with closing or with transfer?</p><div class=row><button id=c1>Closing</button><button id=c2>Transfer</button><button id=no>Cancel</button></div></dialog>`,
      `$('#end').onclick = () => $('#d').showModal(); $('#no').onclick = () => $('#d').close(); $('#c1').onclick = $('#c2').onclick = () => { $('#d').close(); toast('Done'); };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(200);
      for (let turn = 0; turn < 3; turn++) {
        await hand.click('#end');
        await hand.pause(500);
        await hand.move('#c1');
        await hand.pause(750);
        await hand.move('#c2');
        await hand.pause(750);
        if (turn === 1) mark();
        await hand.move('#c1');
        await hand.pause(600);
        await hand.click('#no');
        await hand.pause(500);
      }
      await hand.pause(900);
    },
  },
  {
    id: 'hesitation-which-of-five-icons',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation'],
    target: '#bar2',
    html: clinic(
      'Lab orders',
      `<div id=bar2 class=row role=toolbar aria-label=Orders></div><div class=card>Blood count, Weiss, Dan: taken 8:12, not sent.</div>`,
      `'⟲⇪⌘⎘⏏'.split('').forEach((g, i) => { const b = document.createElement('div'); b.setAttribute('role', 'button'); b.tabIndex = 0; b.className = 'btn ghost'; b.textContent = g; b.id = 'i' + i;
        b.onmouseenter = () => { b.style.outline = '2px solid #1f6feb'; }; b.onmouseleave = () => { b.style.outline = ''; }; $('#bar2').append(b); });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      const start = Date.now();
      let marked = false;
      for (const icon of [0, 1, 2, 3, 4, 3, 2, 1, 2, 4, 0, 2, 3, 1]) {
        await hand.move(`#i${icon}`);
        await hand.pause(720);
        if (!marked && Date.now() - start > 7000) {
          mark();
          marked = true;
        }
      }
      await hand.move({ x: 600, y: 420 });
      await hand.pause(900);
    },
  },
  {
    id: 'undo-six-times-in-editor',
    struggle: true,
    family: 'undo',
    kinds: ['repeated undo'],
    target: '#doc',
    html: hr(
      'Reference letter',
      `<div class=row><button id=tpl>Insert template</button></div><div id=doc class=card contenteditable=true style="min-height:160px">Ms Lind worked with us from 2019.</div>`,
      `$('#tpl').onmousedown = e => { e.preventDefault(); $('#doc').focus(); document.execCommand('selectAll'); document.execCommand('insertText', false, 'TEMPLATE {name} {date} {text}'); };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#doc', { at: { x: 0.5, y: 0.2 } });
      await hand.key('End');
      await hand.type(' She led', 70);
      await hand.click('#tpl');
      await hand.pause(900);
      await hand.key('Control+z', 3, 420);
      mark();
      await hand.key('Control+z', 3, 300);
      await hand.pause(700);
      await hand.click('#tpl');
      await hand.pause(700);
      await hand.key('Control+z', 5, 330);
      await hand.pause(1300);
    },
  },
  {
    id: 'undo-place-and-take-back',
    struggle: true,
    family: 'undo',
    kinds: ['repeated undo'],
    target: '#undo',
    html: tickets(
      'Shift plan',
      `<div class=row><button id=auto>Distribute</button><button id=undo>Undo</button></div><div id=plan class=card></div>`,
      `const ps = ['Holt', 'Reyes', 'Weiss']; let n = 0; const draw = on => { $('#plan').innerHTML = ['Mon', 'Tue', 'Wed'].map((d, i) => '<div class=row>' + d + ': ' + (on ? ps[(i + n) % 3] : '–') + '</div>').join(''); };
      draw(false); $('#auto').onclick = () => { n++; draw(true); }; $('#undo').onclick = () => draw(false);`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (let turn = 0; turn < 5; turn++) {
        await hand.click('#auto');
        await hand.pause(650);
        await hand.click('#undo');
        await hand.pause(550);
        if (turn === 2) mark();
      }
      await hand.pause(900);
    },
  },
  {
    id: 'undo-drawing-line-after-line',
    struggle: true,
    family: 'undo',
    kinds: ['repeated undo'],
    target: '#plan',
    html: erp(
      'Hall plan',
      `<div class=row><button id=undo title="Undo (Ctrl+Z)">↶ Undo</button><span id=n>0 walls</span></div><svg id=plan width=700 height=320 style="background:#fff;border:1px solid #ccc"></svg>`,
      `let from = null; const p = $('#plan'); p.onmousedown = e => { from = [e.offsetX, e.offsetY]; }; p.onmouseup = e => { const l = document.createElementNS('http://www.w3.org/2000/svg', 'line');
        for (const [k, v] of Object.entries({ x1: from[0], y1: from[1], x2: from[0] + 40, y2: e.offsetY + 25, stroke: '#222', 'stroke-width': 3 })) l.setAttribute(k, v); p.append(l); count(); };
      const count = () => { $('#n').textContent = p.children.length + ' walls'; }; const undo = () => { p.lastChild?.remove(); count(); };
      $('#undo').onclick = undo; addEventListener('keydown', e => { if (e.ctrlKey && e.key === 'z') undo(); });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(200);
      for (let turn = 0; turn < 4; turn++) {
        await hand.drag('#plan', '#plan', { at: { x: 0.2, y: 0.3 }, toAt: { x: 0.7, y: 0.3 }, ms: 350 });
        await hand.pause(400);
        await hand.key('Control+z');
        await hand.pause(500);
        if (turn === 2) mark();
      }
      await hand.pause(900);
    },
  },
  {
    id: 'help-search-words-anew',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking'],
    target: '#q',
    html: tickets(
      'Help centre',
      `<div class=card role=search><input id=q type=search placeholder="Search help" size=40><div id=hits class=mute></div></div>`,
      `$('#q').onkeydown = async e => { if (e.key !== 'Enter') return; $('#hits').textContent = '…'; await api(180, 200); $('#hits').textContent = 'No article found for “' + $('#q').value + '”.'; };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (const [turn, words] of ['merge tickets', 'combine ticket', 'duplicate', 'join two'].entries()) {
        await hand.retype('#q', words, 65);
        await hand.key('Enter');
        await hand.pause(1000);
        if (turn === 1) mark();
      }
      await hand.pause(800);
    },
  },
  {
    id: 'help-f1-and-question-mark',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking'],
    target: '#help',
    html: erp(
      'Stock transfer',
      `<div class=row><label>Movement type</label><input id=mt size=6><button id=help aria-label=Help>?</button></div><aside id=panel hidden class=card><h2>Help</h2><p>General: movements change stock.</p><button id=x>Close</button></aside>`,
      `const show = on => { $('#panel').hidden = !on; }; $('#help').onclick = () => show(true); $('#x').onclick = () => show(false);
      addEventListener('keydown', e => { if (e.key === 'F1') { e.preventDefault(); show(true); } });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#mt');
      await hand.key('F1');
      await hand.pause(1500);
      await hand.click('#x');
      await hand.pause(700);
      await hand.click('#mt');
      await hand.type('311', 120);
      await hand.pause(700);
      await hand.click('#help');
      mark();
      await hand.pause(1300);
      await hand.click('#x');
      await hand.click('#mt');
      await hand.key('Backspace', 3, 140);
      await hand.key('F1', 2, 900);
      await hand.pause(1500);
    },
  },
  {
    id: 'help-menu-and-tour',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking', 'hesitation'],
    target: '#helpmenu',
    html: clinic(
      'Billing of visit 12 May',
      `<details id=helpmenu class=card style="width:260px"><summary>Help</summary><div><span class=link id=h1>First steps</span></div><div><span class=link id=h2>Billing codes</span></div><div><span class=link id=h3>Contact support</span></div></details><div id=art class=card hidden></div><label for=bc>Billing code</label><input id=bc>`,
      `['h1', 'h2', 'h3'].forEach(h => { $('#' + h).onclick = () => { $('#art').hidden = false; $('#art').innerHTML = '<h2>' + $('#' + h).textContent + '</h2><p>' + 'Read in the manual of your practice. '.repeat(3) + '</p>'; }; });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(200);
      await hand.click('#bc');
      await hand.pause(900);
      await hand.click('#helpmenu summary');
      await hand.pause(500);
      await hand.click('#h2');
      await hand.pause(1300);
      await hand.click('#h1');
      await hand.pause(1100);
      mark();
      await hand.click('#h2');
      await hand.pause(900);
      await hand.click('#bc');
      await hand.pause(900);
      await hand.click('#helpmenu summary');
      await hand.pause(400);
      await hand.click('#helpmenu summary');
      await hand.click('#h3');
      await hand.pause(1500);
    },
  },
];
