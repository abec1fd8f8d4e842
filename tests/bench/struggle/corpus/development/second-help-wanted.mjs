import { byPerson, pageOf } from './second-pages.mjs';

const fields = ['Account assignment', 'Valuation type', 'Plant group', 'Release strategy'];

/** People who ask for help and do not get it. */
export const scenarios = [
  {
    id: 'dev2-help-searched-in-other-words',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking'],
    target: '#help, #panel, #words',
    html: pageOf(
      'registry',
      `<button id="help" style="float:right">Help</button><h1>Entry 204</h1><p class="note">Entered by mistake on the wrong parcel.</p><button>Amend</button><aside id="panel" hidden style="position:fixed;right:0;top:150px;width:330px;background:#fff;border:1px solid;padding:14px"><form id="find"><input id="words" type="search" aria-label="Search the help"><button>Find</button></form><div id="found"></div></aside>`,
      `let asked = 0, opened = 0; press('#help', () => { opened += one('#panel').hidden; one('#panel').hidden = !one('#panel').hidden; }); one('#find').addEventListener('submit', async e => { e.preventDefault(); asked++; fill('#found', 'Looking'); await ask(300); fill('#found', 'Nothing found for “' + one('#words').value + '”.'); });`,
    ),
    after: `asked === 4 && opened === 2 && !one('#panel').hidden`,
    run: byPerson(async (h, mark) => {
      await h.click('#help');
      await h.pause(700);
      await h.click('#words');
      await h.type('delete entry', 80);
      await h.key('Enter');
      await h.pause(1500);
      await h.retype('#words', 'remove entry', 80);
      await h.key('Enter');
      await h.pause(1400);
      mark();
      await h.click('#help');
      await h.pause(1500);
      await h.click('#help');
      await h.pause(500);
      await h.retype('#words', 'wrong parcel', 80);
      await h.key('Enter');
      await h.pause(1500);
      await h.retype('#words', 'cancel', 90);
      await h.key('Enter');
      await h.pause(1700);
    }),
  },
  {
    id: 'dev2-help-asked-by-key-again-and-again',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking', 'dead-key-press'],
    target: '#topic, #rate',
    html: pageOf(
      'ward',
      `<h1>Infusion</h1><div class="box"><label>Drug <input id="drug"></label><label>Rate <input id="rate"> ml/h</label><span id="warn"></span></div><div id="topic" role="dialog" class="box" hidden><h2>Welcome to Bedside</h2><p>Bedside is the chart of your ward.</p><button id="shut">Close</button></div>`,
      `let asked = 0; addEventListener('keydown', e => { if (e.key === 'F1') { e.preventDefault(); asked++; one('#topic').hidden = false; } if (e.key === 'Escape') one('#topic').hidden = true; }); press('#shut', () => { one('#topic').hidden = true; one('#rate').focus(); });
      one('#rate').addEventListener('change', () => fill('#warn', 'Rate not possible'));`,
    ),
    after: `asked === 4 && one('#warn').textContent !== ''`,
    run: byPerson(async (h, mark) => {
      await h.click('#drug');
      await h.type('heparin', 85);
      await h.key('Tab');
      await h.type('25', 140);
      await h.key('Tab');
      await h.pause(900);
      await h.key('F1');
      await h.pause(1800);
      await h.click('#shut');
      await h.pause(500);
      await h.retype('#rate', '2,5', 150);
      await h.key('Tab');
      await h.pause(800);
      await h.key('F1');
      mark();
      await h.pause(1300);
      await h.key('Escape');
      await h.pause(900);
      await h.key('F1');
      await h.pause(1500);
      await h.click('#shut');
      await h.pause(1200);
      await h.key('F1');
      await h.pause(1900);
    }),
  },
  {
    id: 'dev2-help-tips-opened-over-and-over',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking', 'hesitation'],
    target: '.tip',
    html: pageOf(
      'buying',
      `<h1>New material</h1>${fields.map((name, n) => `<div class="panel"><label>${name} <input id="f${n}"></label><button class="tip" aria-label="About ${name}" data-n="${n}">?</button><small></small></div>`).join('')}<button class="main">Create</button>`,
      `let shown = 0; press('.tip', hit => { shown++; const tip = hit.nextElementSibling; const open = tip.textContent; all('small').forEach(s => { s.textContent = ''; }); if (!open) tip.textContent = 'Enter the ' + ${JSON.stringify(fields)}[hit.dataset.n].toLowerCase() + ' as customised.'; });`,
    ),
    after: `shown === 8 && all('input').every(field => field.value === '')`,
    run: byPerson(async (h, mark) => {
      for (const [turn, which] of [0, 1, 0, 2, 3, 1, 0, 2].entries()) {
        await h.click(`.tip[data-n="${which}"]`);
        await h.pause(1300);
        if (turn === 2) {
          await h.click('#f0');
          await h.pause(1200);
        }
        if (turn === 3) mark();
      }
      await h.pause(1500);
    }),
  },
  {
    id: 'dev2-help-assistant-that-does-not-understand',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking', 'field-re-entry'],
    target: '#say, #chat, #talk',
    html: pageOf(
      'desk',
      `<h1>My absences</h1><div class="card">12 to 16 May, approved</div><section id="chat" class="card"><h2>Ask Lantern</h2><ol id="talk" style="height:190px;overflow:auto"></ol><input id="say" placeholder="Ask me anything"><button id="send">Send</button></section>`,
      `let turns = 0; const ask1 = async () => { const text = one('#say').value; if (!text) return; one('#say').value = ''; turns++; one('#talk').insertAdjacentHTML('beforeend', '<li>You: ' + text); await ask(420); one('#talk').insertAdjacentHTML('beforeend', '<li>Lantern: Sorry, I did not understand that.'); one('#talk').scrollTop = 9999; };
      press('#send', ask1); one('#say').addEventListener('keydown', e => { if (e.key === 'Enter') ask1(); });`,
    ),
    after: `turns === 4 && all('#talk li').length === 8`,
    run: byPerson(async (h, mark) => {
      await h.click('#say');
      for (const [turn, text] of [
        'take back my leave',
        'cancel absence',
        'change leave dates',
        'help',
      ].entries()) {
        await h.type(text, 75);
        if (turn % 2) await h.click('#send');
        else await h.key('Enter');
        await h.pause(1800);
        if (turn === 1) mark();
        if (turn % 2) await h.click('#say');
      }
      await h.pause(1300);
    }),
  },
];
