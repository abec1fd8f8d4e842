import { at, worked } from './third-places.mjs';

/** Errors about which nobody need worry, and answers that only read like errors. */
export const scenarios = [
  {
    id: 'dev3-error-ok-unknown-codes-are-what-was-hoped-for',
    struggle: false,
    family: 'error',
    html: at(
      'claims',
      `<h2>Find a free article number</h2><input id="no" value="A-"><button id="look" class="chief">Look up</button><p id="found" role="alert"></p><ul id="kept"></ul>`,
      `let free = 0; on('#look', 'click', async () => { say('#found', 'Looking…'); const answer = await api(280, 404); free++; say('#found', answer.status + ': no article ' + $('#no').value + '. This number is free.'); const n = document.createElement('li'); n.textContent = $('#no').value; $('#kept').append(n); });`,
    ),
    after: `free === 4 && $$('#kept li').length === 4`,
    run: worked(async h => {
      await h.settle(500);
      for (const no of ['A-2201', 'A-2207', 'A-2310', 'A-2315']) {
        await h.retype('#no', no, 110);
        await h.click('#look');
        await h.pause(1300);
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev3-error-ok-the-counter-of-visits-fails-unseen',
    struggle: false,
    family: 'error',
    html: at(
      'desk',
      `<h2 id="subject">Ticket 1 of 8</h2><p id="body">The till prints twice.</p><button id="solve">Solve and next</button>`,
      `let solved = 0; on('#solve', 'click', () => { solved++; say('#subject', 'Ticket ' + (solved + 1) + ' of 8'); say('#body', ['The lift is late.', 'No sound in room 3.', 'Badge lost.', 'Screen is dark.', 'Mail is full.', 'Key is stuck.'][solved % 6]); api(150, 500).catch(() => {}); setTimeout(() => { throw new Error('visits is not defined'); }, 60); console.error('visits: 500'); });`,
    ),
    after: `solved === 6`,
    run: worked(async h => {
      await h.settle(700);
      for (let n = 0; n < 6; n++) {
        await h.click('#solve');
        await h.move('#body');
        await h.pause(1200);
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev3-error-ok-rows-of-an-import-mended-one-by-one',
    struggle: false,
    family: 'error',
    html: at(
      'claims',
      `<h2>Import of pupils <span id="left" class="bad">3 rows to mend</span></h2><table>${[
        ['Ada', '2011'],
        ['Boris', '20O9'],
        ['Chidi', ''],
        ['Dalia', '12'],
      ]
        .map(
          ([w, y]) => `<tr><td>${w}</td><td><input class="year" value="${y}"></td><td class="bad"></td></tr>`,
        )
        .join('')}</table><button id="check" class="chief">Check again</button>`,
      `let checks = 0; const check = () => { const wrong = $$('.year').filter(i => { const is = !/^(19|20)[0-9]{2}$/.test(i.value); i.setAttribute('aria-invalid', is); i.closest('tr').querySelector('.bad').textContent = is ? 'This is no year' : ''; return is; }); say('#left', wrong.length ? wrong.length + ' rows to mend' : 'Ready to import'); }; check(); on('#check', 'click', () => { checks++; check(); });`,
    ),
    after: `checks === 3 && $('#left').textContent === 'Ready to import'`,
    run: worked(async (h, _mark, page) => {
      await h.settle(900);
      for (const [n, year] of [
        [1, '2009'],
        [2, '2010'],
        [3, '2012'],
      ]) {
        await h.retype(page.locator('.year').nth(n), year, 130);
        await h.pause(500);
        await h.click('#check');
        await h.pause(1300);
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev3-error-ok-one-hiccup-and-on-with-the-work',
    struggle: false,
    family: 'error',
    html: at(
      'ward',
      `<h2>Drug round</h2>${['Bed 1, paracetamol', 'Bed 2, insulin', 'Bed 3, heparin', 'Bed 4, none'].map(t => `<p>${t} <button class="give">Given</button> <span class="s" role="status"></span></p>`).join('')}`,
      `let asked = 0; on('.give', 'click', async e => { const b = e.currentTarget, s = b.nextElementSibling; asked++; const c = asked === 2 ? 503 : 200; s.textContent = 'saving…'; const answer = await api(300, c); s.textContent = answer.ok ? '✓ 08:20' : 'Not saved. Press again.'; if (answer.ok) b.disabled = true; });`,
    ),
    after: `asked === 5 && $$('.give:disabled').length === 4`,
    run: worked(async (h, _mark, page) => {
      const give = n => page.locator('.give').nth(n);
      await h.settle(600);
      await h.click(give(0));
      await h.pause(1600);
      await h.click(give(1));
      await h.pause(1900);
      await h.click(give(1));
      await h.pause(1500);
      await h.click(give(2));
      await h.pause(1400);
      await h.click(give(3));
      await h.pause(1800);
    }),
  },
  {
    id: 'dev3-error-ok-a-log-of-failures-read-from-top-to-bottom',
    struggle: false,
    family: 'error',
    html: at(
      'desk',
      `<h2>Failed jobs of the night</h2>${['Backup of mail', 'Import of prices', 'Letters to print', 'Backup of files'].map((t, n) => `<details><summary style="padding:8px;color:#f88">✖ ${t} failed</summary><pre style="color:#f99">Error 50${n}: no answer from host${n}.example\n  at connect\n  at run</pre></details>`).join('')}<button id="seen">Mark all as read</button><p id="said" role="status"></p>`,
      `let unfolded = 0; on('details', 'toggle', e => { if (e.currentTarget.open) unfolded++; }); on('#seen', 'click', () => say('#said', 'All read'));`,
    ),
    after: `unfolded === 5 && $('#said').textContent === 'All read'`,
    run: worked(async (h, _mark, page) => {
      const job = n => page.locator('summary').nth(n);
      await h.settle(900);
      for (let n = 0; n < 4; n++) {
        await h.click(job(n));
        await h.pause(1300);
        await h.click(job(n));
        await h.pause(350);
      }
      await h.click(job(1));
      await h.pause(1500);
      await h.click('#seen');
      await h.pause(1500);
    }),
  },
  {
    id: 'dev3-error-ok-a-connection-tried-until-the-host-is-right',
    struggle: false,
    family: 'error',
    html: at(
      'claims',
      `<h2>Printer of the branch</h2><div class="field"><label for="host">Address</label><input id="host" value="10.0.4.12"></div><button id="test">Test</button><span id="result" role="status">not tested</span><br><button id="keep" class="chief" disabled>Keep</button>`,
      `let tests = 0, kept = false; on('#test', 'click', async () => { tests++; say('#result', 'testing…'); const right = $('#host').value === '10.0.4.21'; await api(600, right ? 200 : 504); say('#result', right ? 'Printer found: Laser 3, 410 pages' : 'No printer at ' + $('#host').value); $('#keep').disabled = !right; }); on('#keep', 'click', () => { kept = true; toast('Printer kept'); });`,
    ),
    after: `tests === 2 && kept`,
    run: worked(async (h, _mark, page) => {
      await h.settle(600);
      await h.click('#test');
      await h.pause(1900);
      await h.retype('#host', '10.0.4.21', 130);
      await h.pause(500);
      await h.click('#test');
      await page.locator('#keep:enabled').waitFor();
      await h.pause(1200);
      await h.click('#keep');
      await h.pause(1800);
    }),
  },
];
