import { byHand, workplace } from './third-workplaces.mjs';

/** People who hold back before a choice, because the page does not tell them what follows. */
export const scenarios = [
  {
    id: 'dev3-hesitation-release-post-or-submit',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation'],
    target: ['#release', '#post', '#submit', '.choices'],
    html: workplace(
      'claims',
      `<h1>Settlement 4471</h1><p>1,980.00 to R. Lund</p><p class="choices"><button id="release" title="Release">Release</button> <button id="post" title="Post">Post</button> <button id="submit" title="Submit">Submit</button></p>`,
      `let pressed = 0; press('.choices button', () => pressed++);`,
    ),
    after: `pressed === 0`,
    run: byHand(async (h, mark) => {
      await h.rest('h1 + p', 900);
      await h.rest('#submit', 1200);
      await h.rest('#release', 1500);
      await h.rest('#post', 900);
      await h.rest('#release', 1300);
      mark();
      await h.rest('#submit', 1700);
      await h.rest('h1 + p', 1300);
      await h.rest('#post', 1600);
      await h.rest('#submit', 1100);
      await h.rest('#release', 2400);
    }),
  },
  {
    id: 'dev3-hesitation-row-of-icons-without-names',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation', 'menu-hunting', 'help-seeking'],
    target: ['.icons button', '.icons'],
    html: workplace(
      'sheet',
      `<div class="icons">${['◰', '⌗', '◫', '⎌', '⧉', '⊞', '⌖', '⧈'].map(sign => `<button data-tip="Mode">${sign}</button>`).join('')}</div><canvas width="900" height="420" style="border:1px solid #bbb"></canvas>`,
      `let tips = 0, used = 0; const c = $('canvas').getContext('2d'); let x = 0; setInterval(() => { c.clearRect(0, 0, 900, 420); x = (x + 4) % 900; c.fillRect(x, 200, 40, 12); }, 90);
      let timer; document.addEventListener('mouseover', e => { clearTimeout(timer); $('.tip')?.remove(); const b = e.target.closest('[data-tip]'); if (!b) return;
        timer = setTimeout(() => { tips++; const t = document.createElement('div'); t.className = 'tip'; t.textContent = 'Mode ' + ([...b.parentNode.children].indexOf(b) + 1); t.style.left = b.offsetLeft + 'px'; t.style.top = b.offsetTop + 34 + 'px'; document.body.append(t); }, 450); });
      press('.icons button', () => used++);`,
    ),
    after: `tips >= 8 && used === 0`,
    run: byHand(async (h, mark) => {
      const icon = (n, ms) => h.rest(`.icons button:nth-child(${n})`, ms);
      for (const [n, ms] of [950, 800, 900, 850, 1000].entries()) await icon(n + 2, ms);
      await icon(8, 1100);
      mark();
      await icon(5, 1000);
      await icon(3, 1200);
      await h.rest({ x: 420, y: 360 }, 1500);
      await icon(1, 1000);
      await icon(4, 1300);
      await icon(7, 900);
      await icon(3, 1900);
    }),
  },
  {
    id: 'dev3-hesitation-question-asked-and-put-off-three-times',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation', 'u-turn', 'form-thrash'],
    target: ['#withdraw', '#yes', '#no', 'dialog'],
    html: workplace(
      'school',
      `<h1>Noah Petersen, 8C</h1><div class="card">On the roll since 2023. <button id="withdraw">Withdraw</button></div>
      <dialog aria-label="Withdraw"><p>Withdraw and cascade dependants?</p><button id="yes">OK</button><button id="no">Cancel</button></dialog>`,
      `let asked = 0, gone = 0; press('#withdraw', () => { asked++; $('dialog').showModal(); }); press('#yes', () => { gone++; $('dialog').close(); }); press('#no', () => $('dialog').close());`,
    ),
    after: `asked === 4 && gone === 0 && !$('dialog').open`,
    run: byHand(async (h, mark) => {
      await h.click('#withdraw');
      await h.pause(1400);
      await h.rest('#yes', 1000);
      await h.click('#no');
      await h.pause(1600);
      await h.click('#withdraw');
      await h.pause(900);
      await h.rest('#yes', 1300);
      await h.rest('dialog p', 900);
      await h.click('#no');
      mark();
      await h.pause(1100);
      await h.rest('.card', 1300);
      await h.click('#withdraw');
      await h.rest('#yes', 1600);
      await h.key('Escape');
      await h.pause(1200);
      await h.click('#withdraw');
      await h.rest('#yes', 1100);
      await h.click('#no');
      await h.pause(1800);
    }),
  },
  {
    id: 'dev3-hesitation-one-scheme-after-another-never-continued',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation', 'form-thrash'],
    target: ['input[name=scheme]', 'label', '#continue', 'fieldset'],
    html: workplace(
      'school',
      `<h1>Marks for year 9</h1><fieldset><legend>Scheme</legend>${['Criterion', 'Normative', 'Ipsative', 'Combined B'].map((name, n) => `<label><input type="radio" name="scheme" id="s${n}"> ${name}</label><br>`).join('')}</fieldset><p>A scheme cannot be changed later.</p><button class="main" id="continue">Continue</button>`,
      `let went = 0, changes = 0; document.addEventListener('change', () => changes++); press('#continue', () => went++);`,
    ),
    after: `went === 0 && changes === 7`,
    run: byHand(async (h, mark) => {
      await h.click('#s0');
      await h.pause(1300);
      await h.rest('#continue', 1100);
      await h.click('#s1');
      await h.pause(1100);
      await h.click('#s3');
      await h.pause(900);
      await h.rest('#continue', 1000);
      await h.click('#s0');
      mark();
      await h.pause(1500);
      await h.click('#s2');
      await h.pause(800);
      await h.rest('#continue', 1400);
      await h.click('#s1');
      await h.pause(1200);
      await h.click('#s0');
      await h.rest('#continue', 1000);
      await h.rest('fieldset + p', 2000);
    }),
  },
  {
    id: 'dev3-hesitation-list-of-codes-opened-and-left',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation', 'menu-hunting', 'form-thrash'],
    target: ['#code', '[role=listbox]', '[role=option]'],
    html: workplace(
      'ward',
      `<div class="panel"><h2>Discharge</h2><div id="code" role="combobox" tabindex="0" aria-expanded="false" style="border:1px solid;padding:6px;width:260px">Choose a code</div><div id="list"></div></div>`,
      `const codes = ['D10.1 routine', 'D10.3 other', 'D11 not elsewhere', 'D12.0 see D10', 'D12.9 unspecified']; let open = false, at = -1, opened = 0, chosen = 0;
      const draw = () => { $('#code').setAttribute('aria-expanded', open); paint('#list', open ? '<div role="listbox">' + codes.map((c, n) => '<div role="option" aria-selected="' + (n === at) + '" style="padding:5px;background:' + (n === at ? '#cde' : '#fff') + '">' + c + '</div>').join('') + '</div>' : ''); };
      press('#code', () => { open = !open; if (open) opened++; at = -1; draw(); }); press('[role=option]', () => chosen++);
      $('#code').addEventListener('keydown', e => { if (e.key === 'Escape') open = false; if (e.key === 'ArrowDown') { if (!open) opened++; open = true; at = (at + 1) % 5; } if (e.key === 'ArrowUp') at = (at + 4) % 5; draw(); });`,
    ),
    after: `opened === 4 && chosen === 0 && !open`,
    run: byHand(async (h, mark) => {
      await h.click('#code');
      await h.pause(900);
      await h.rest('[role=option]:nth-child(2)', 800);
      await h.rest('[role=option]:nth-child(4)', 1000);
      await h.key('Escape');
      await h.pause(1500);
      await h.click('#code');
      await h.pause(500);
      await h.key('ArrowDown', 5, 520);
      await h.key('ArrowUp', 3, 480);
      mark();
      await h.pause(900);
      await h.key('Escape');
      await h.pause(1900);
      await h.key('ArrowDown', 3, 620);
      await h.pause(1000);
      await h.key('Escape');
      await h.pause(800);
      await h.click('#code');
      await h.rest('[role=option]:nth-child(1)', 1100);
      await h.rest('[role=option]:nth-child(5)', 1000);
      await h.key('Escape');
      await h.pause(1600);
    }),
  },
  {
    id: 'dev3-hesitation-keys-go-between-approve-and-refer',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation', 'form-thrash', 'navigation-ping-pong'],
    target: ['#approve', '#refer', '#hold', '.choices'],
    html: workplace(
      'claims',
      `<h1>Claim 9012</h1><p>Water damage. Assessor: not stated.</p><label>Reserve <input id="reserve" value="600"></label><p class="choices"><button id="approve">Approve</button> <button id="refer">Refer to line</button> <button id="hold">Hold in suspense</button></p>`,
      `let pressed = 0; press('.choices button', () => pressed++);`,
    ),
    after: `pressed === 0 && document.activeElement.id === 'refer'`,
    run: byHand(async (h, mark) => {
      await h.click('#reserve');
      await h.key('Tab', 2, 700);
      await h.pause(1700);
      await h.key('Shift+Tab');
      await h.pause(1400);
      await h.key('Tab', 2, 800);
      await h.pause(1300);
      mark();
      await h.key('Shift+Tab', 2, 700);
      await h.pause(1900);
      await h.key('Tab');
      await h.pause(1500);
      await h.key('Shift+Tab');
      await h.pause(1700);
      await h.key('Tab');
      await h.pause(2600);
    }),
  },
];
