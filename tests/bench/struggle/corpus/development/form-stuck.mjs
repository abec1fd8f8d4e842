import { dress } from './dress.mjs';
import { byHand } from './hands.mjs';

/** Forms that do not let a person through. */
export const scenarios = [
  {
    id: 'dev-form-native-pattern-refuses',
    struggle: true,
    family: 'form',
    kinds: ['validation-loop'],
    target: ['#iban', 'form', 'form button'],
    html: dress(
      'portal',
      `<h1>Bank details</h1><form><label for="who">Account holder</label><input id="who" required><label for="iban">Account number</label>
      <input id="iban" required pattern="[A-Z]{2}[0-9]{4}-[0-9]{4}"><button>Save</button></form>`,
      `on('form', 'submit', e => { e.preventDefault(); say('h1', 'Saved'); });`,
    ),
    after: `$('h1').textContent === 'Bank details' && !$('#iban').validity.valid`,
    run: byHand(async (h, mark) => {
      await h.press('#who');
      await h.type('K Lund', 60);
      await h.press('#iban');
      for (const [n, text] of ['DK12 3456', 'DK123456', 'dk12-3456'].entries()) {
        await h.empty();
        await h.type(text, 65);
        await h.press('form button');
        if (n === 1) mark();
        await h.pause(1000);
        await h.press('#iban');
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev-form-rules-of-a-password-told-one-by-one',
    struggle: true,
    family: 'form',
    kinds: ['validation-loop'],
    target: ['#new', 'form', 'form button'],
    html: dress(
      'cloud',
      `<h1>Change your password</h1><form class="card"><input id="new" type="password" aria-label="New password"><button>Change</button><p id="why" style="color:#b00"></p></form>`,
      `const rules = ['Use at least 9 characters', 'Use a capital letter', 'Use a character that is no letter', 'Do not use your last password']; let k = 0;
      on('form', 'submit', e => { e.preventDefault(); say('#why', rules[k++ % 4]); $('#new').setAttribute('aria-invalid', 'true'); });
      on('#new', 'input', () => { $('#new').removeAttribute('aria-invalid'); });`,
      'feed',
    ),
    after: `k === 4`,
    run: byHand(async (h, mark) => {
      await h.press('#new');
      for (let n = 0; n < 4; n++) {
        await h.type(['winter', 'wintertime', 'Wintertime', 'Wintertime1'][n], 55);
        await h.key('Enter');
        if (n === 1) mark();
        await h.pause(1000);
        await h.press('#new');
        await h.empty();
      }
    }),
  },
  {
    id: 'dev-form-refused-below-the-fold',
    struggle: true,
    family: 'form',
    kinds: ['validation-loop', 'rage-click'],
    target: ['#send', 'form'],
    html: dress(
      'portal',
      `<h1>New supplier</h1><form novalidate><label for="a">Name</label><input id="a"><label for="v">Tax number</label><input id="v"><p><button id="send">Create</button></p>
      <div style="height:900px"></div><p class="error" id="why" role="alert"></p></form>`,
      `let refused = 0; on('form', 'submit', async e => { e.preventDefault(); await api(200, 422); refused++; say('#why', ''); await later(60); say('#why', 'Country is missing'); });`,
    ),
    after: `refused >= 5`,
    run: byHand(async (h, mark) => {
      await h.press('#a');
      await h.type('Brandt', 70);
      await h.press('#v');
      await h.type('4410', 70);
      await h.press('#send');
      await h.pause(1300);
      mark();
      await h.pressHere();
      await h.wander(1000);
      await h.press('#send');
      await h.again(2, 380);
      await h.wander(1000);
      await h.press('#send');
      await h.pause(1000);
    }),
  },
  {
    id: 'dev-form-date-wiped-out-each-time',
    struggle: true,
    family: 'form',
    kinds: ['field-re-entry'],
    target: '#from',
    html: dress(
      'ledger',
      `<h1>Journal</h1><p><label>From <input id="from" placeholder="date"></label> <label>To <input id="to" placeholder="date"></label></p>`,
      `on('#from', 'blur', () => { if (!/^\\d{4}\\/\\d{3}$/.test($('#from').value)) $('#from').value = ''; });`,
      'clock',
    ),
    after: `$('#from').value === ''`,
    run: byHand(async (h, mark) => {
      for (const [n, text] of ['3.4.2026', '03.04.26', '2026-04-03', '3/4/26'].entries()) {
        await h.press('#from');
        await h.type(text, 75);
        await h.press('#to');
        if (n === 1) mark();
        await h.pause(700);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-form-same-field-cleared-and-typed-again',
    struggle: true,
    family: 'form',
    kinds: ['field-re-entry'],
    target: '#cc',
    html: dress(
      'portal',
      `<h1>Order a laptop</h1><label for="cc">Cost centre</label><input id="cc"><label for="why">Reason</label><textarea id="why"></textarea><button>Order</button>`,
    ),
    after: `$('#cc').value === '44-100'`,
    run: byHand(async (h, mark) => {
      await h.press('#cc');
      await h.type('4410', 110);
      await h.pause(900);
      await h.empty();
      await h.type('0044', 120);
      await h.pause(900);
      mark();
      await h.empty();
      await h.type('44.10', 120);
      await h.pause(1000);
      await h.empty();
      await h.type('44-100', 120);
      await h.wander(700);
    }),
  },
  {
    id: 'dev-form-shares-that-never-make-a-hundred',
    struggle: true,
    family: 'form',
    kinds: ['form-thrash'],
    target: '.share',
    html: dress(
      'cloud',
      `<h1>Split the cost</h1><div class="card">Sales <input class="share" id="s" value="60"> Service <input class="share" id="t" value="50"><p id="sum"></p><button id="ok" disabled>Save</button></div>`,
      `const add = () => { const s = 11 + $$('.share').reduce((n, i) => n + Number(i.value), 0); say('#sum', 'Sum ' + s + ' of 100'); $('#ok').disabled = s !== 100; }; on('.share', 'change', add); add();`,
    ),
    after: `$('#ok').disabled`,
    run: byHand(async (h, mark) => {
      const tries = ['50', '50', '60', '40', '55', '45', '50'];
      for (const [n, text] of tries.entries()) {
        await h.press(n % 2 ? '#t' : '#s');
        await h.empty();
        await h.type(text, 90);
        if (n === 3) mark();
        await h.pause(450);
      }
      await h.key('Tab');
      await h.wander(700);
    }),
  },
  {
    id: 'dev-form-given-up-half-way',
    struggle: true,
    family: 'form',
    kinds: ['abandoned-form'],
    target: ['form', '#c', '#k', '#l'],
    html: dress(
      'portal',
      `<h1>Report an accident</h1><form><label for="w">Where</label><input id="w"><label for="c">Class of injury (ICD)</label><input id="c">
      <label for="k">Form key</label><input id="k"><label for="l">Ledger unit</label><input id="l"><button>Send</button></form><p><a id="out" href="/s/p2">Back to the start</a></p>`,
      `on('form', 'submit', e => e.preventDefault());`,
    ),
    after: `location.pathname === '/s/p2'`,
    run: byHand(async (h, mark, page) => {
      await h.press('#w');
      await h.type('Hall 4', 80);
      await h.press('#c');
      await h.type('arm', 140);
      await h.pause(1500);
      await h.empty();
      await h.press('#k');
      await h.wander(1800);
      await h.press('#l');
      await h.wander(1500);
      await h.press('#c');
      await h.type('S', 200);
      await h.pause(1300);
      await h.key('Backspace');
      mark();
      await h.press('#out');
      await page.waitForURL('**/s/p2');
      await h.wander(700);
    }),
  },
];
