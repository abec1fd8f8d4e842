import { doneBy, siteOf } from './fourth-site.mjs';

/** Many presses, or presses whose answer is silent, and all is well. */
export const scenarios = [
  {
    id: 'dev4-click-ok-words-taken-from-a-letter',
    struggle: false,
    family: 'click',
    html: siteOf(
      'clinic',
      `<h1>Referral letter</h1><p id="p1">Dear colleague, thank you for seeing this patient with persistent shoulder pain.</p><p id="p2">Reference 77-4410-B. Allergic to penicillin. No earlier operations.</p><p id="p3">Yours sincerely, A. Whitlock</p><label>Notes</label><textarea id="notes" rows="4" cols="60"></textarea>`,
    ),
    after: `$('#notes').value.includes('penicillin')`,
    run: doneBy(async h => {
      await h.burst('#p1', 2, 170);
      await h.pause(900);
      await h.burst('#p2', 3, 160);
      await h.key('Control+c');
      await h.pause(700);
      await h.click('#notes');
      await h.key('Control+v');
      await h.pause(900);
      await h.burst('#p3', 3, 170);
      await h.key('Control+c');
      await h.pause(600);
      await h.click('#notes');
      await h.key('Control+End');
      await h.key('Control+v');
      await h.pause(1300);
    }),
  },
  {
    id: 'dev4-click-ok-through-the-pictures-of-a-product',
    struggle: false,
    family: 'click',
    html: siteOf(
      'store',
      `<h1>Garden bench, larch</h1><div style="width:520px;height:260px;background:#ddd4bd;position:relative"><div id="shot" style="padding:100px 200px;font-size:26px">View 1</div></div><button id="before" class="plain" aria-label="Earlier picture">‹</button> <span id="place">1 of 9</span> <button id="after" class="plain" aria-label="Later picture">›</button><p>Weight 18 kg. Seats three.</p>`,
      `let view = 1; const show = by => { view = (view + by + 8) % 9 + 1; $('#shot').textContent = 'View ' + view; $('#shot').parentNode.style.background = 'hsl(' + view * 35 + ' 30% 80%)'; $('#place').textContent = view + ' of 9'; };
      when('click', '#before', () => show(-1)); when('click', '#after', () => show(1));`,
    ),
    after: `view === 6`,
    run: doneBy(async h => {
      await h.burst('#after', 4, 420);
      await h.pause(1200);
      await h.burst('#after', 3, 300);
      await h.pause(700);
      await h.burst('#before', 3, 380);
      await h.pause(1500);
      await h.click('#after');
      await h.pause(1200);
    }),
  },
  {
    id: 'dev4-click-ok-numbers-set-by-steppers',
    struggle: false,
    family: 'click',
    html: siteOf(
      'store',
      `<h1>Stock count, shelf 12</h1>${['Candle, tall', 'Candle, short', 'Holder']
        .map(
          (name, n) =>
            `<div class="tile">${name}<br><button class="plain less" data-n="${n}">−</button> <b id="n${n}">0</b> <button class="plain more" data-n="${n}">+</button></div>`,
        )
        .join('')}<p id="sum">Counted 0</p>`,
      `const counts = [0, 0, 0]; const step = (node, by) => { const n = node.dataset.n; counts[n] = Math.max(0, counts[n] + by); $('#n' + n).textContent = counts[n]; $('#sum').textContent = 'Counted ' + counts.reduce((a, b) => a + b); }; when('click', '.more', node => step(node, 1)); when('click', '.less', node => step(node, -1));`,
    ),
    after: `counts.join() === '6,4,1'`,
    run: doneBy(async h => {
      await h.burst('.more[data-n="0"]', 7, 210);
      await h.pause(600);
      await h.click('.less[data-n="0"]');
      await h.pause(900);
      await h.burst('.more[data-n="1"]', 4, 190);
      await h.pause(500);
      await h.burst('.more[data-n="2"]', 2, 240);
      await h.click('.less[data-n="2"]');
      await h.pause(1300);
    }),
  },
  {
    id: 'dev4-click-ok-a-stay-chosen-in-a-calendar',
    struggle: false,
    family: 'click',
    html: siteOf(
      'crm',
      `<h1>Book a meeting room</h1><p><button id="earlier">‹</button> <b id="month" style="display:inline-block;width:150px;text-align:center"></b> <button id="later">›</button></p><div id="days" style="display:grid;grid-template-columns:repeat(7,54px);gap:4px"></div><p id="range">Choose the first day</p>`,
      `let month = 10, first = 0, last = 0; const names = ['January','February','March','April','May','June','July','August','September','October','November','December'];
      const draw = () => { $('#month').textContent = names[month % 12] + ' ' + (2026 + Math.floor(month / 12)); $('#days').innerHTML = Array.from({ length: 28 }, (_, n) => '<button class="day" style="padding:6px;' + (n + 1 >= first && n + 1 <= last ? 'background:#0b5cab;color:#fff' : '') + '">' + (n + 1) + '</button>').join(''); }; draw();
      when('click', '#later', () => { month++; first = last = 0; draw(); }); when('click', '#earlier', () => { month--; first = last = 0; draw(); });
      when('click', '.day', node => { const day = Number(node.textContent); if (first && first === last && day >= first && !done) { last = day; done = true; } else { first = last = day; done = false; } $('#range').textContent = 'Day ' + first + (done ? ' to ' + last : ', choose the last day'); draw(); }); let done = false;`,
    ),
    after: `month === 14 && first === 17 && last === 17 && done`,
    run: doneBy(async h => {
      await h.burst('#later', 5, 380);
      await h.pause(600);
      await h.click('#earlier');
      await h.pause(900);
      await h.click('.day >> nth=10');
      await h.pause(500);
      await h.click('.day >> nth=12');
      await h.pause(1300);
      await h.click('.day >> nth=16');
      await h.pause(500);
      await h.click('.day >> nth=16');
      await h.pause(1500);
    }),
  },
  {
    id: 'dev4-click-ok-sockets-put-on-a-floor-plan',
    struggle: false,
    family: 'click',
    html: siteOf(
      'desk',
      `<h1>Floor plan, level 2</h1><canvas id="plan" width="820" height="440" style="border:1px solid #cfd5de;cursor:crosshair"></canvas>`,
      `let marks = 0; const pen = $('#plan').getContext('2d'); pen.strokeRect(60, 60, 300, 300); pen.strokeRect(360, 60, 380, 180); pen.strokeRect(360, 240, 380, 120);
      $('#plan').addEventListener('click', event => { marks++; pen.fillStyle = '#5b4bdb'; pen.fillRect(event.offsetX - 6, event.offsetY - 6, 12, 12); pen.fillText(String(marks), event.offsetX + 9, event.offsetY + 4); });`,
    ),
    after: `marks === 9`,
    run: doneBy(async h => {
      for (const [x, y] of [
        [360, 260],
        [395, 262],
        [430, 260],
        [470, 262],
        [470, 300],
        [690, 240],
        [690, 262],
      ]) {
        await h.click({ x, y });
        await h.pause(330);
      }
      await h.pause(700);
      await h.burst({ x: 760, y: 350 }, 2, 420);
      await h.pause(1400);
    }),
  },
  {
    id: 'dev4-click-ok-a-game-in-the-break',
    struggle: false,
    family: 'click',
    html: siteOf(
      'desk',
      `<h1>Break room: pop the balloons</h1><div id="field" style="position:relative;width:760px;height:420px;background:#e6f3fb"></div><p>Score <b id="score">0</b></p>`,
      `let score = 0, seat = 0; const seats = [[120, 90], [150, 110], [420, 200], [430, 215], [420, 205], [620, 320], [300, 300], [310, 290], [90, 330], [500, 60]];
      const next = () => { const [x, y] = seats[seat++ % seats.length]; $('#field').innerHTML = '<div id="ball" style="position:absolute;width:54px;height:54px;border-radius:50%;background:#e4572e;left:' + x + 'px;top:' + y + 'px"></div>'; }; next();
      when('mousedown', '#ball', () => { $('#score').textContent = ++score; next(); });`,
    ),
    after: `score === 14`,
    run: doneBy(async h => {
      for (let turn = 0; turn < 14; turn++) {
        await h.click('#ball');
        await h.pause(180);
      }
      await h.pause(1000);
    }),
  },
  {
    id: 'dev4-click-ok-a-lesson-played-in-pieces',
    struggle: false,
    family: 'click',
    html: siteOf(
      'crm',
      `<h1>Fire safety, lesson 2</h1><div style="width:640px;height:280px;background:#1c2430;color:#fff;padding:20px" id="screen">Slide <span id="slide">1</span></div><p><button id="back">↺ 10 s</button> <button id="play">Play</button> <button id="on">10 s ↻</button> <button id="mute">Mute</button> <span id="time">0:00</span></p>`,
      `let time = 0, playing = false, muted = false; const show = () => { $('#time').textContent = Math.floor(time / 60) + ':' + String(Math.floor(time % 60)).padStart(2, '0'); $('#slide').textContent = 1 + Math.floor(time / 15); $('#play').textContent = playing ? 'Pause' : 'Play'; $('#mute').textContent = muted ? 'Sound on' : 'Mute'; };
      setInterval(() => { if (playing) { time += 0.25; show(); } }, 250); when('click', '#play', () => { playing = !playing; show(); }); when('click', '#back', () => { time = Math.max(0, time - 10); show(); }); when('click', '#on', () => { time += 10; show(); }); when('click', '#mute', () => { muted = !muted; show(); });`,
    ),
    after: `time > 30 && !playing && !muted`,
    run: doneBy(async h => {
      await h.click('#play');
      await h.pause(2200);
      await h.burst('#on', 5, 330);
      await h.pause(1600);
      await h.burst('#back', 2, 400);
      await h.pause(1500);
      await h.burst('#mute', 2, 700);
      await h.pause(900);
      await h.click('#play');
      await h.pause(600);
      await h.burst('#play', 2, 600);
      await h.pause(1000);
    }),
  },
  {
    id: 'dev4-click-ok-numbers-copied-one-after-another',
    struggle: false,
    family: 'click',
    html: siteOf(
      'ledger',
      `<h2>Bank details</h2><table>${['GB33 BUKB 2020 1555 5555 55', 'DE89 3704 0044 0532 0130 00', 'NL91 ABNA 0417 1643 00'].map(n => `<tr><td>${n}<td><button class="copy" title="Copy">⧉</button></tr>`).join('')}</table>`,
      `let copied = 0; when('click', '.copy', async button => { await navigator.clipboard.writeText(button.closest('tr').cells[0].textContent).catch(() => {}); copied++; });`,
    ),
    after: `copied === 4`,
    run: doneBy(async h => {
      for (const row of [1, 2, 3]) {
        await h.click(`tr:nth-child(${row}) .copy`);
        await h.pause(1900);
      }
      await h.click('tr:nth-child(1) .copy');
      await h.pause(2200);
    }),
  },
  {
    id: 'dev4-click-ok-saved-to-disk-printed-and-opened-beside',
    struggle: false,
    family: 'click',
    html: siteOf(
      'store',
      `<h1>Order 5512</h1><p>Two lamps, one shade. Paid.</p><p><a id="sheet" href="/file.csv" download>Packing list</a> · <button class="plain" id="print">Print label</button> · <a id="beside" href="/s/p2" target="_blank">Open the customer</a></p>`,
      `let printed = 0; window.addEventListener('beforeprint', () => { printed++; }); when('click', '#print', () => window.print());`,
    ),
    after: `printed === 1`,
    run: doneBy(async (h, _mark, page) => {
      await h.click('#sheet');
      await h.pause(2600);
      await h.click('#sheet');
      await h.pause(2400);
      await h.click('#print');
      await h.pause(2600);
      const opened = page.context().waitForEvent('page', { timeout: 5000 });
      await h.click('#beside');
      const other = await opened;
      await h.pause(1900);
      await other.close();
      await h.pause(1600);
    }),
  },
];
