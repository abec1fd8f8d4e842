import { handsOf } from '../hands.mjs';
import { clinic, erp, hr, shop, tickets } from './pages/shell.mjs';

/** Canvas, games, media, editors, grids: surfaces with ways of their own. @type {import('../../scenario.ts').Scenario[]} */
export const scenarios = [
  {
    id: 'canvas-signature',
    struggle: false,
    family: 'canvas',
    html: clinic(
      'Consent',
      `<p>Please sign</p><canvas id=c width=520 height=200 style="background:#fff;border:1px solid #999"></canvas><p><button id=ok class=btn>Accept</button></p>`,
      `const x = $('#c').getContext('2d'); let on = false; $('#c').onpointerdown = e => { on = true; x.beginPath(); x.moveTo(e.offsetX, e.offsetY); }; $('#c').onpointermove = e => { if (on) { x.lineTo(e.offsetX, e.offsetY); x.stroke(); } }; onpointerup = () => { on = false; }; $('#ok').onclick = () => toast('Signed');`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (const x of [0.15, 0.35, 0.55, 0.72]) {
        await hand.drag('#c', '#c', { at: { x, y: 0.3 }, toAt: { x: x + 0.12, y: 0.7 }, ms: 300 });
        await hand.pause(150);
      }
      await hand.click('#ok');
      await hand.pause(600);
    },
  },
  {
    id: 'canvas-points-on-a-plan',
    struggle: false,
    family: 'canvas',
    html: erp(
      'Defects on plan',
      `<canvas id=c width=640 height=360 style="background:#fff"></canvas>`,
      `const x = $('#c').getContext('2d'); x.strokeRect(40, 40, 560, 280); $('#c').onclick = e => { x.fillStyle = '#c22'; x.beginPath(); x.arc(e.offsetX, e.offsetY, 6, 0, 7); x.fill(); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (let n = 0; n < 7; n++) {
        await hand.click('#c', { at: { x: 0.3 + 0.06 * (n % 3) + 0.02 * rng(), y: 0.4 + 0.05 * (n % 2) } });
        await hand.pause(330);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'game-in-the-training',
    struggle: false,
    family: 'games',
    html: hr(
      'Safety training: quick reactions',
      `<p>Score <b id=s>0</b></p><div id=f style="position:relative;height:340px;background:#fff"><div id=t style="position:absolute;width:56px;height:56px;border-radius:28px;background:#e36209;cursor:pointer"></div></div>`,
      `let n = 0; const put = () => { $('#t').style.left = 40 + (n * 97) % 480 + 'px'; $('#t').style.top = 20 + (n * 61) % 240 + 'px'; }; put(); $('#t').onmousedown = () => { $('#s').textContent = ++n; put(); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (let n = 0; n < 12; n++) {
        await hand.move('#t', { ms: 190 });
        await hand.tick();
        await hand.pause(80);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'game-counting-presses',
    struggle: false,
    family: 'games',
    html: hr(
      'Break: pump the balloon',
      `<div id=b role=button tabindex=0 style="width:60px;height:60px;border-radius:100px;background:#c33;cursor:pointer;margin:60px"></div><p id=s></p>`,
      `let n = 0; $('#b').onclick = () => { n++; $('#b').style.width = $('#b').style.height = 60 + n * 8 + 'px'; $('#s').textContent = n < 16 ? n + ' pumps' : 'Well done!'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.burst('#b', 16, 130);
      await hand.pause(600);
    },
  },
  {
    id: 'media-ten-seconds-on',
    struggle: false,
    family: 'media',
    html: hr(
      'Course: first aid',
      `<div class=card style="width:480px"><svg id=v width=440 height=180 style="background:#123"></svg><div class=row><button id=pl>▶</button><button id=bk>−10 s</button><button id=fw>+10 s</button><span id=t>0:00</span></div></div>`,
      `let t = 0, on = false; const draw = () => { $('#t').textContent = Math.floor(t / 60) + ':' + String(Math.floor(t % 60)).padStart(2, '0'); $('#v').innerHTML = '<circle cx=' + (20 + t * 2 % 400) + ' cy=90 r=30 fill="#9cf"/>'; }; setInterval(() => { if (on) { t += 0.2; draw(); } }, 200);
      $('#pl').onclick = () => { on = !on; $('#pl').textContent = on ? '❚❚' : '▶'; }; $('#fw').onclick = () => { t += 10; draw(); }; $('#bk').onclick = () => { t = Math.max(0, t - 10); draw(); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#pl');
      await hand.pause(1200);
      await hand.burst('#fw', 6, 220);
      await hand.pause(500);
      await hand.burst('#bk', 2, 260);
      await hand.pause(1200);
      await hand.click('#pl');
      await hand.pause(600);
    },
  },
  {
    id: 'media-sound-without-a-picture',
    struggle: false,
    family: 'media',
    html: clinic(
      'Dictation of Dr Voss',
      `<div class=card><p>Letter, 14 May</p><div role=button tabindex=0 id=p class=btn>Play passage</div></div><label for=t>Typed</label><textarea id=t cols=60 rows=3></textarea>`,
      `let c; $('#p').onclick = () => { c ||= new AudioContext(); const o = c.createOscillator(), g = c.createGain(); g.gain.value = 0.05; o.connect(g).connect(c.destination); o.start(); o.stop(c.currentTime + 1.4); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (const words of ['The patient was seen', ' and is well.']) {
        await hand.click('#p');
        await hand.pause(1600);
        await hand.click('#t');
        await hand.key('Control+End');
        await hand.type(words, 55);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'editor-formats-and-takes-back-once',
    struggle: false,
    family: 'editors',
    html: tickets(
      'Article: blocked badges',
      `<div class=row><button id=b><b>B</b></button><button id=i><i>I</i></button><button id=ul>List</button></div><div id=d class=card contenteditable=true style="min-height:150px">Ask at the gate.</div>`,
      `for (const [k, c] of [['b', 'bold'], ['i', 'italic'], ['ul', 'insertUnorderedList']]) $('#' + k).onmousedown = e => { e.preventDefault(); document.execCommand(c); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#d', { at: { x: 0.5, y: 0.3 } });
      await hand.key('Control+End');
      await hand.click('#b');
      await hand.type(' Before noon', 60);
      await hand.click('#b');
      await hand.type(' if you cn', 60);
      await hand.key('Control+z', 2, 260);
      await hand.type(' if you can.', 60);
      await hand.key('Enter');
      await hand.click('#ul');
      await hand.type('bring the badge', 60);
      await hand.pause(600);
    },
  },
  {
    id: 'editor-looks-at-earlier-versions',
    struggle: false,
    family: 'undo',
    html: hr(
      'Letter: earlier states',
      `<div id=d class=card style="min-height:110px"></div><div class=row><button id=u>‹ Earlier</button><span id=n></span><button id=r>Later ›</button><button id=use class=btn>Use this one</button></div>`,
      `const s = ['Dear Ms Lind', 'Dear Ms Lind, thank you', 'Dear Ms Lind, thank you for the report', 'Dear Ada, thank you for the report', 'Dear Ada, thanks']; let at = 4; const draw = () => { $('#d').textContent = s[at]; $('#n').textContent = 'State ' + (at + 1) + ' of 5'; }; draw(); $('#u').onclick = () => { at = Math.max(0, at - 1); draw(); }; $('#r').onclick = () => { at = Math.min(4, at + 1); draw(); }; $('#use').onclick = () => { $('main h1').textContent = 'State ' + (at + 1) + ' in use'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.burst('#u', 3, 900);
      await hand.pause(600);
      await hand.click('#r');
      await hand.pause(700);
      await hand.click('#use');
      await hand.pause(600);
    },
  },
  {
    id: 'grid-roamed-with-arrows',
    struggle: false,
    family: 'spreadsheets',
    html: erp(
      'Plan hours 2026',
      `<table id=g role=grid tabindex=0>${[0, 1, 2, 3, 4, 5].map(r => `<tr>${[0, 1, 2, 3, 4, 5].map(c => `<td data-k=${r}-${c} style="width:80px">${r * 6 + c}</td>`).join('')}</tr>`).join('')}</table>`,
      `let r = 0, c = 0, ed = ''; const at = () => $('[data-k="' + r + '-' + c + '"]'); const mark = () => { $$('td').forEach(t => { t.style.outline = ''; }); at().style.outline = '2px solid #1f6feb'; }; mark(); $('#g').onclick = e => { [r, c] = e.target.dataset.k.split('-').map(Number); mark(); };
      $('#g').onkeydown = e => { const m = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Enter: [1, 0] }[e.key]; if (m) { r = Math.min(5, Math.max(0, r + m[0])); c = Math.min(5, Math.max(0, c + m[1])); ed = ''; mark(); } else if (/^\\d$/.test(e.key)) { ed += e.key; at().textContent = ed; } e.preventDefault(); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('[data-k="1-1"]');
      await hand.key('ArrowDown', 3, 150);
      await hand.key('ArrowRight', 3, 150);
      await hand.type('160', 110);
      await hand.key('Enter');
      await hand.type('152', 110);
      await hand.key('ArrowUp', 5, 140);
      await hand.key('ArrowLeft', 4, 140);
      await hand.key('ArrowDown', 5, 140);
      await hand.type('40', 110);
      await hand.key('Enter');
      await hand.pause(600);
    },
  },
  {
    id: 'virtual-list-scrolled-far',
    struggle: false,
    family: 'virtual lists',
    html: shop(
      'All articles (4,000)',
      `<div id=v style="height:420px;overflow:auto;background:#fff;border:1px solid #ccc"><div id=s style="height:120000px;position:relative"></div></div><p id=c></p>`,
      `const draw = () => { const f = Math.floor($('#v').scrollTop / 30); $('#s').replaceChildren(...Array.from({ length: 18 }, (_, i) => { const d = document.createElement('div'); d.style.cssText = 'position:absolute;height:30px;left:8px;width:300px;cursor:pointer;top:' + (f + i) * 30 + 'px'; d.textContent = 'Article ' + (f + i); d.className = 'it'; d.onclick = () => { $('#c').textContent = 'Chosen: ' + d.textContent; }; return d; })); }; draw(); $('#v').onscroll = draw;`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.move('#v');
      await hand.wheel(800, 7, 90);
      await hand.pause(500);
      await hand.wheel(-200, 3, 200);
      await hand.pause(500);
      await hand.click({ x: 150, y: 330 });
      await hand.pause(600);
    },
  },
];
