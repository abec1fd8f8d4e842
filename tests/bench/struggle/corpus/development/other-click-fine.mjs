import { pageOf, person } from './other-pages.mjs';

/** Many presses, all of which do what their person wants. */
export const scenarios = [
  {
    id: 'dev2-click-ok-views-of-the-hall',
    struggle: false,
    family: 'click',
    html: pageOf(
      'box',
      `<style>#show{width:520px;overflow:hidden}#strip{display:flex;transition:transform .25s}#strip div{flex:0 0 520px;height:260px;display:grid;place-items:center;font-size:40px;color:#fff}</style>
      <h2>View from your seat</h2><div id="show"><div id="strip">${[
        '#345',
        '#543',
        '#453',
        '#635',
        '#356',
        '#563',
        '#246',
      ]
        .map((tint, n) => `<div style="background:${tint}">Row ${'ABCDEFG'[n]}</div>`)
        .join(
          '',
        )}</div></div><button id="prev" aria-label="Before">&#8249;</button><button id="next" aria-label="After">&#8250;</button>`,
      `let at = 0; const go = by => { at = Math.max(0, Math.min(6, at + by)); one('#strip').style.transform = 'translateX(' + -520 * at + 'px)'; };
      hear('click', '#prev', () => go(-1)); hear('click', '#next', () => go(1));`,
    ),
    after: `at === 4`,
    run: person(async h => {
      await h.burst('#next', 4, 340);
      await h.pause(1500);
      await h.burst('#next', 2, 620);
      await h.pause(1200);
      await h.burst('#prev', 3, 300);
      await h.pause(900);
      await h.click('#next');
      await h.pause(1900);
    }),
  },
  {
    id: 'dev2-click-ok-counting-up-a-pick',
    struggle: false,
    family: 'click',
    html: pageOf(
      'stock',
      `<h1>Pick 2207</h1><div id="app"></div>`,
      `const picks = [{ what: 'Gloves', many: 0, of: 11 }, { what: 'Lamp oil', many: 0, of: 4 }, { what: 'Rope', many: 6, of: 2 }];
      const draw = drawn('#app', () => '<table>' + picks.map((p, k) => '<tr' + (p.many === p.of ? ' style="background:#dcedc8"' : '') + '><td>' + p.what + '</td><td><button class="less" value="' + k + '">-</button></td><td class="many">' + p.many + ' of ' + p.of + '</td><td><button class="more" value="' + k + '">+</button></td></tr>').join('') + '</table>');
      hear('click', '.less,.more', (e, n) => { picks[n.value].many += n.className === 'more' ? 1 : -1; draw(); });`,
    ),
    after: `picks.every(p => p.many === p.of)`,
    run: person(async (h, _mark, page) => {
      await h.burst(page.locator('.more').nth(0), 9, 190);
      await h.pause(900);
      await h.burst(page.locator('.more').nth(0), 3, 280);
      await h.pause(700);
      await h.click(page.locator('.less').nth(0));
      await h.pause(1200);
      await h.burst(page.locator('.more').nth(1), 4, 210);
      await h.pause(800);
      await h.burst(page.locator('.less').nth(2), 4, 230);
      await h.pause(1600);
    }),
  },
  {
    id: 'dev2-click-ok-switches-of-notices',
    struggle: false,
    family: 'click',
    html: pageOf(
      'desk',
      `<style>.sw{display:inline-block;width:38px;height:20px;border-radius:10px;background:#bbb;position:relative;cursor:pointer;vertical-align:middle}.sw:after{content:'';position:absolute;width:16px;height:16px;left:2px;top:2px;border-radius:8px;background:#fff;transition:left .12s}.sw[aria-checked=true]{background:#5b4ce0}.sw[aria-checked=true]:after{left:20px}</style>
      <h2>Notices</h2>${['New ticket', 'Reply', 'Late answer', 'Dark colours'].map((what, n) => `<div class="card"><span class="sw" id="s${n}" role="switch" tabindex="0" aria-checked="false"></span> ${what}</div>`).join('')}`,
      `let pressed = 0; hear('click', '.sw', (e, n) => { pressed++; const set = n.getAttribute('aria-checked') !== 'true'; n.setAttribute('aria-checked', set); if (n.id === 's3') document.body.style.filter = set ? 'invert(.88)' : ''; ask(150); });`,
    ),
    after: `pressed === 9 && all('[aria-checked=true]').length === 3`,
    run: person(async h => {
      await h.click('#s0');
      await h.pause(350);
      await h.click('#s1');
      await h.pause(400);
      await h.click('#s2');
      await h.pause(1300);
      await h.burst('#s3', 2, 750);
      await h.pause(600);
      await h.burst('#s3', 2, 520);
      await h.pause(900);
      await h.click('#s1');
      await h.pause(500);
      await h.click('#s1');
      await h.pause(1800);
    }),
  },
  {
    id: 'dev2-click-ok-leafing-to-a-month',
    struggle: false,
    family: 'click',
    html: pageOf(
      'bank',
      `<style>#cal td{width:40px;text-align:center;cursor:pointer}#cal .on{background:#0b5cad;color:#fff}</style><h1>Standing order</h1><p>From <output id="from">-</output> to <output id="to">-</output></p>
      <p><button class="plain" id="back" aria-label="Month before">&lt;</button><b id="month" style="display:inline-block;width:170px;text-align:center"></b><button class="plain" id="fore" aria-label="Month after">&gt;</button></p><table id="cal" style="width:auto"></table>`,
      `let month = 10, picked = []; const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
      const draw = () => { one('#month').textContent = ' ' + names[month % 12] + ' ' + (2026 + Math.floor(month / 12)) + ' ';
        const key = n => month * 100 + n; one('#cal').innerHTML = Array.from({ length: 4 }, (_, w) => '<tr>' + Array.from({ length: 7 }, (_, d) => { const n = w * 7 + d + 1; return '<td data-d="' + n + '" class="' + (picked.includes(key(n)) ? 'on' : '') + '">' + n + '</td>'; }).join('') + '</tr>').join('');
        one('#from').textContent = picked[0] || '-'; one('#to').textContent = picked[1] || '-'; };
      draw(); hear('click', '#back', () => { month--; draw(); }); hear('click', '#fore', () => { month++; draw(); });
      hear('click', '#cal td', (e, n) => { if (picked.length === 2) picked = []; picked.push(month * 100 + Number(n.dataset.d)); draw(); });`,
    ),
    after: `month === 15 && picked.join() === '1503,1503'`,
    run: person(async h => {
      await h.burst('#fore', 5, 290);
      await h.pause(800);
      await h.burst('#fore', 2, 450);
      await h.pause(1100);
      await h.burst('#back', 2, 500);
      await h.pause(900);
      await h.burst('td[data-d="3"]', 2, 700);
      await h.pause(2000);
    }),
  },
  {
    id: 'dev2-click-ok-numbers-copied-statements-fetched',
    struggle: false,
    family: 'click',
    html: pageOf(
      'bank',
      `<style>.tip{position:absolute;font-size:12px;background:#12233d;color:#fff;padding:2px 6px;border-radius:3px;margin-left:6px}</style><h1>Statements</h1><table>${[
        'Everyday',
        'Savings',
        'Joint',
      ]
        .map(
          (name, n) =>
            `<tr><td>${name}</td><td>GB82 HARR 2026 00${n}4 11</td><td><button class="plain copy" aria-label="Copy number">&#10697;</button></td><td><a class="get" download href="/file.csv">October</a></td></tr>`,
        )
        .join(
          '',
        )}</table><button id="print" class="plain">Print this list</button><p id="said" role="status"></p>`,
      `let copies = 0, printed = 0, got = 0; hear('click', '.copy', async (e, n) => { copies++; await navigator.clipboard.writeText('GB82').catch(() => {}); const tip = document.createElement('span'); tip.className = 'tip'; tip.textContent = 'Copied'; n.after(tip); setTimeout(() => tip.remove(), 1100); });
      hear('click', '.get', () => { got++; }); hear('click', '#print', () => { printed++; window.print(); one('#said').textContent = 'Sent to the printer at ' + new Date().toLocaleTimeString('en-GB'); });`,
    ),
    after: `copies === 4 && got === 3 && printed === 2`,
    run: person(async (h, _mark, page) => {
      await h.click(page.locator('.copy').nth(0));
      await h.pause(1500);
      await h.click(page.locator('.copy').nth(1));
      await h.pause(2100);
      await h.burst(page.locator('.copy').nth(1), 2, 900);
      await h.pause(1300);
      for (let n = 0; n < 3; n++) {
        await h.click(page.locator('.get').nth(n));
        await h.pause(1100);
      }
      await h.click('#print');
      await h.pause(2300);
      await h.click('#print');
      await h.pause(1500);
    }),
  },
  {
    id: 'dev2-click-ok-slow-reports-that-come',
    struggle: false,
    family: 'click',
    html: pageOf(
      'stock',
      `<style>@keyframes turn{to{transform:rotate(1turn)}}.spin{display:inline-block;width:12px;height:12px;border:2px solid #546e7a;border-right-color:#fff0;border-radius:9px;animation:turn .8s linear infinite}</style>
      <h1>Stock by bay</h1><select id="bay"><option>A</option><option>B</option><option>C</option></select><button id="run">Run</button><div id="out"></div>`,
      `let runs = 0; hear('click', '#run', async (e, n) => { if (n.getAttribute('aria-busy') === 'true') return; n.setAttribute('aria-busy', 'true'); one('#out').innerHTML = '<p><span class="spin"></span> Counting bay ' + one('#bay').value + ' ...</p>';
        await ask(2600); runs++; n.removeAttribute('aria-busy'); one('#out').innerHTML = '<table>' + Array.from({ length: 6 }, (_, k) => '<tr><td>' + one('#bay').value + '-0' + k + '</td><td>' + (runs * 37 + k * 11) % 90 + '</td></tr>').join('') + '</table>'; });`,
    ),
    after: `runs === 4 && all('#out tr').length === 6`,
    run: person(async h => {
      await h.click('#run');
      await h.pause(4300);
      await h.click('#run');
      await h.pause(3800);
      await h.click('#bay');
      await h.key('ArrowDown');
      await h.key('Enter');
      await h.pause(600);
      await h.click('#run');
      await h.pause(3900);
      await h.click('#run');
      await h.pause(4200);
    }),
  },
  {
    id: 'dev2-click-ok-listening-to-a-call',
    struggle: false,
    family: 'click',
    html: pageOf(
      'desk',
      `<h2>Recorded call, Q-318</h2><div class="card"><button id="back">10 s back</button> <button id="play" class="main">Play</button> <button id="on">10 s on</button> <button id="speed">1x</button> <span id="time">0:00</span>
      <audio id="sound"></audio></div><textarea id="note" rows="3" cols="60"></textarea>`,
      `const bytes = new Uint8Array(44 + 8000 * 90); const v = new DataView(bytes.buffer); const put = (at, text) => [...text].forEach((c, k) => v.setUint8(at + k, c.charCodeAt(0)));
      put(0, 'RIFF'); v.setUint32(4, bytes.length - 8, true); put(8, 'WAVEfmt '); v.setUint32(16, 16, true); v.setUint16(20, 1, true); v.setUint16(22, 1, true); v.setUint32(24, 8000, true); v.setUint32(28, 8000, true); v.setUint16(32, 1, true); v.setUint16(34, 8, true); put(36, 'data'); v.setUint32(40, 8000 * 90, true);
      for (let k = 44; k < bytes.length; k++) bytes[k] = 128 + 20 * Math.sin(k / 9);
      const sound = one('#sound'); sound.src = URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' })); let moves = 0;
      const show = () => { one('#time').textContent = Math.floor(sound.currentTime / 60) + ':' + String(Math.floor(sound.currentTime % 60)).padStart(2, '0'); };
      sound.ontimeupdate = show; sound.onplay = sound.onpause = () => { one('#play').textContent = sound.paused ? 'Play' : 'Pause'; };
      hear('click', '#play', () => { sound.paused ? sound.play() : sound.pause(); });
      hear('click', '#back', () => { moves++; sound.currentTime = Math.max(0, sound.currentTime - 10); show(); }); hear('click', '#on', () => { moves++; sound.currentTime += 10; show(); });
      hear('click', '#speed', (e, n) => { sound.playbackRate = sound.playbackRate >= 2 ? 1 : sound.playbackRate + 0.5; n.textContent = sound.playbackRate + 'x'; });`,
    ),
    after: `moves === 8 && sound.paused && sound.currentTime > 20`,
    run: person(async h => {
      await h.click('#play');
      await h.pause(1800);
      await h.burst('#on', 4, 330);
      await h.pause(1600);
      await h.burst('#speed', 2, 480);
      await h.pause(1400);
      await h.burst('#back', 2, 420);
      await h.pause(1700);
      await h.burst('#on', 2, 380);
      await h.pause(900);
      await h.click('#play');
      await h.click('#note');
      await h.type('Badge was left on the bus', 80);
      await h.pause(1000);
    }),
  },
  {
    id: 'dev2-click-ok-seats-on-a-canvas',
    struggle: false,
    family: 'click',
    html: pageOf(
      'box',
      `<h2>Stalls</h2><canvas id="plan" width="560" height="320"></canvas><p>Taken: <output id="sum">0</output></p>`,
      `const pen = one('#plan').getContext('2d'), mine = new Set(); let presses = 0;
      const draw = () => { pen.clearRect(0, 0, 560, 320); for (let r = 0; r < 8; r++) for (let c = 0; c < 14; c++) { pen.fillStyle = mine.has(r * 14 + c) ? '#7a1f35' : '#d8c7ba'; pen.fillRect(c * 40 + 4, r * 40 + 4, 32, 32); } }; draw();
      one('#plan').addEventListener('pointerdown', e => { presses++; const k = Math.floor(e.offsetY / 40) * 14 + Math.floor(e.offsetX / 40); mine.delete(k) || mine.add(k); draw(); one('#sum').textContent = String(mine.size); });`,
    ),
    after: `presses === 9 && mine.size === 5`,
    run: person(async h => {
      const seat = (row, column) => ({ at: { x: (column + 0.5) / 14, y: (row + 0.5) / 8 } });
      for (const column of [5, 6, 7, 8]) {
        await h.click('#plan', seat(3, column));
        await h.pause(260);
      }
      await h.pause(1500);
      await h.click('#plan', seat(3, 8));
      await h.pause(400);
      await h.click('#plan', seat(2, 5));
      await h.pause(320);
      await h.click('#plan', seat(2, 6));
      await h.pause(1300);
      await h.burst('#plan', 2, 800, seat(4, 6));
      await h.pause(1500);
    }),
  },
];
