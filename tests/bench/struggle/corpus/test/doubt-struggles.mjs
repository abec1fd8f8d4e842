import { handsOf } from '../hands.mjs';
import { erp, hr, tickets } from './pages/shell.mjs';

/** Hesitation, and taking back what was done. @type {import('../../scenario.ts').Scenario[]} */
export const scenarios = [
  {
    id: 'hesitation-post-park-hold',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation'],
    target: '#acts, #acts button',
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
      for (const act of ['post', 'park', 'hold', 'park', 'post', 'pass', 'hold', 'post', 'park', 'hold']) {
        await hand.move(`#${act}`);
        await hand.pause(900);
        if (!marked && Date.now() - start > 7000) {
          mark();
          marked = true;
        }
      }
      await hand.pause(600);
    },
  },
  {
    id: 'hesitation-dialog-opened-and-left',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation'],
    target: '#end, #d, #d button',
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
        await hand.pause(600);
        await hand.move('#c2');
        await hand.pause(600);
        if (turn === 1) mark();
        await hand.move('#c1');
        await hand.pause(600);
        await hand.click('#no');
        await hand.pause(500);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'undo-six-times-in-editor',
    struggle: true,
    family: 'undo',
    kinds: ['repeated undo'],
    target: '#doc, #tpl',
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
      await hand.pause(600);
    },
  },
  {
    id: 'undo-place-and-take-back',
    struggle: true,
    family: 'undo',
    kinds: ['repeated undo'],
    target: '#undo, #auto',
    html: tickets(
      'Shift plan',
      `<div class=row><button id=auto>Distribute</button><button id=undo>Undo</button></div><div id=plan class=card></div>`,
      `const ps = ['Holt', 'Reyes', 'Weiss']; let n = 0; const draw = on => { $('#plan').innerHTML = ['Mon', 'Tue', 'Wed'].map((d, i) => '<div class=row>' + d + ': ' + (on ? ps[(i + n) % 3] : '–') + '</div>').join(''); };
      draw(false); $('#auto').onclick = () => { n++; draw(true); }; $('#undo').onclick = () => draw(false);`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (let turn = 0; turn < 4; turn++) {
        await hand.click('#auto');
        await hand.pause(650);
        await hand.click('#undo');
        await hand.pause(550);
        if (turn === 2) mark();
      }
      await hand.pause(600);
    },
  },
  {
    id: 'undo-drawing-line-after-line',
    struggle: true,
    family: 'undo',
    kinds: ['repeated undo'],
    target: '#plan, #undo',
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
      await hand.pause(600);
    },
  },
];
