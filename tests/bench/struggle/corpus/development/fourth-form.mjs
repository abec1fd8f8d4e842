import { doneBy, siteOf } from './fourth-site.mjs';

const newPatient = `<h1>Register a patient</h1><form id="f" novalidate><label for="name">Full name</label><input id="name"><label for="phone">Mobile telephone</label><input id="phone"><p class="error" id="wrong" role="alert"></p><button id="send">Register</button></form>`;

const address = `<h1>New delivery address</h1><label>Recipient<br><input id="who" size="34"></label><label>Street<br><input id="street" size="34"></label><label>Postcode<br><input id="code" size="12"></label><label>Town<br><input id="town" size="34"></label><p><button id="keep">Keep address</button></p>`;

const journal = `<h2>Expense claim</h2><label>Net</label><input id="net" value="0.00"><br><label>VAT %</label><input id="rate" value="20"><br><label>Gross</label><input id="gross" value="0.00"><br><label>Receipt says</label>46.50<br><button id="post">Post</button>`;

const requisition = `<h1>Purchase request</h1><div class="card"><p><label>What <input id="what" size="40"></label></p><p><label>Supplier <select id="supplier"><option></option><option>Arden Paper</option><option>Moss Office</option></select></label></p>
<p><label>Budget code <input id="code" size="12"></label> <small id="known">Not known</small></p><p><label>Reason <input id="why" size="50"></label></p><button class="main" id="ask">Submit</button> <a href="#queue" id="leave">Cancel</a></div>`;

/** Forms that people come to grief with, and forms that go well. */
export const scenarios = [
  {
    id: 'dev4-form-a-telephone-number-that-is-never-right',
    struggle: true,
    family: 'form',
    kinds: ['validation-loop', 'field-re-entry', 'error-loop'],
    target: ['#phone', '#send'],
    html: siteOf(
      'clinic',
      newPatient,
      `let refused = 0; document.addEventListener('submit', event => { event.preventDefault(); refused++; $('#phone').setAttribute('aria-invalid', 'true'); $('#wrong').textContent = 'Enter a valid mobile telephone number'; });`,
    ),
    after: `refused === 4`,
    run: doneBy(async (h, mark) => {
      await h.click('#name');
      await h.type('Joan Pike', 80);
      await h.key('Tab');
      await h.type('07700 900412', 90);
      await h.click('#send');
      await h.pause(1700);
      await h.retype('#phone', '07700900412', 95);
      await h.click('#send');
      await h.pause(700);
      mark();
      await h.pause(1200);
      await h.retype('#phone', '+447700900412', 95);
      await h.click('#send');
      await h.pause(1800);
      await h.retype('#phone', '0044 7700 900412', 90);
      await h.click('#send');
      await h.pause(1500);
    }),
  },
  {
    id: 'dev4-form-a-postcode-that-empties-itself',
    struggle: true,
    family: 'form',
    kinds: ['field-re-entry', 'form-thrash', 'validation-loop'],
    target: '#code',
    html: siteOf(
      'store',
      address,
      `let emptied = 0; $('#code').addEventListener('change', async () => { const text = $('#code').value; if (!text) return; await rest(150); emptied++; $('#code').value = ''; });`,
    ),
    after: `emptied === 4 && $('#code').value === ''`,
    run: doneBy(async (h, mark) => {
      await h.click('#who');
      await h.type('N. Abara', 80);
      await h.key('Tab');
      await h.type('4 Mill Row', 80);
      await h.key('Tab');
      await h.type('HX1 4QT', 95);
      await h.key('Tab');
      await h.pause(1300);
      await h.click('#code');
      await h.type('HX1 4QT', 95);
      await h.key('Tab');
      await h.pause(800);
      mark();
      await h.pause(700);
      await h.click('#code');
      await h.type('HX14QT', 110);
      await h.key('Tab');
      await h.pause(1400);
      await h.click('#code');
      await h.type('hx1 4qt', 130);
      await h.click('#town');
      await h.pause(1500);
    }),
  },
  {
    id: 'dev4-form-net-and-gross-that-change-each-other',
    struggle: true,
    family: 'form',
    kinds: ['form-thrash', 'field-re-entry'],
    target: ['#net', '#gross'],
    html: siteOf(
      'ledger',
      journal,
      `let edits = 0; const rate = () => 1 + Number($('#rate').value) / 100;
      $('#net').addEventListener('change', () => { edits++; $('#gross').value = (Math.floor(Number($('#net').value)) * rate()).toFixed(2); });
      $('#gross').addEventListener('change', () => { edits++; $('#net').value = Math.floor(Number($('#gross').value) / rate()).toFixed(2); });`,
    ),
    after: `edits >= 6`,
    run: doneBy(async (h, mark) => {
      await h.retype('#gross', '46.50', 90);
      await h.key('Tab');
      await h.pause(1100);
      await h.retype('#net', '38.75', 95);
      await h.key('Tab');
      await h.pause(1000);
      await h.retype('#gross', '46.50', 95);
      await h.key('Tab');
      mark();
      await h.pause(900);
      await h.retype('#net', '38.75', 100);
      await h.key('Tab');
      await h.pause(800);
      await h.retype('#gross', '46.50', 95);
      await h.key('Tab');
      await h.pause(1000);
      await h.retype('#net', '38.8', 120);
      await h.key('Tab');
      await h.pause(1300);
    }),
  },
  {
    id: 'dev4-form-a-request-begun-emptied-and-left',
    struggle: true,
    family: 'form',
    kinds: ['abandoned-form', 'field-re-entry', 'form-thrash', 'hesitation'],
    target: ['#code', '#ask', '#leave', '#why'],
    html: siteOf(
      'desk',
      requisition,
      `$('#code').addEventListener('input', () => { $('#known').textContent = 'Not known'; }); when('click', '#leave', () => { $('main').innerHTML = '<h1>Queue</h1><div class="card">Nothing waits for you</div>'; });`,
    ),
    after: `$('h1').textContent === 'Queue'`,
    run: doneBy(async (h, mark) => {
      await h.click('#what');
      await h.type('Two desk lamps', 80);
      await h.click('#supplier');
      await h.key('ArrowDown', 2, 300);
      await h.key('Enter');
      await h.click('#code');
      await h.type('4410', 130);
      await h.pause(1500);
      await h.retype('#code', '4410-02', 120);
      await h.pause(1300);
      await h.retype('#code', 'OFFICE', 120);
      mark();
      await h.pause(1600);
      await h.click('#why');
      await h.type('Evening work', 90);
      await h.pause(700);
      await h.click('#code');
      await h.key('Control+a');
      await h.key('Delete');
      await h.pause(1900);
      await h.click('#leave');
      await h.pause(1400);
    }),
  },
  {
    id: 'dev4-form-ok-signed-in-by-a-password-manager',
    struggle: false,
    family: 'form',
    html: siteOf(
      'crm',
      `<div id="app"><h1>Sign in</h1><form id="f"><label>E-mail</label><input id="user" autocomplete="username"><br><label>Password</label><input id="word" type="password" autocomplete="current-password"><br><button class="main">Sign in</button></form></div>`,
      `const fill = (query, text) => { const node = $(query); node.value = text; node.dispatchEvent(new Event('input', { bubbles: true })); node.dispatchEvent(new Event('change', { bubbles: true })); };
      $('#user').addEventListener('focus', async () => { await rest(300); fill('#user', 'm.reyes@example.test'); fill('#word', 'long-and-random-77'); }, { once: true });
      document.addEventListener('submit', async event => { event.preventDefault(); await api(900); $('#app').innerHTML = '<h1>Good morning, Marta</h1><p>3 calls today</p>'; });`,
    ),
    after: `$('h1').textContent.startsWith('Good morning')`,
    run: doneBy(async h => {
      await h.click('#user');
      await h.pause(1300);
      await h.click('#word');
      await h.pause(500);
      await h.click('#f button');
      await h.pause(2600);
    }),
  },
  {
    id: 'dev4-form-ok-filled-by-the-browser-with-one-slip-put-right',
    struggle: false,
    family: 'form',
    html: siteOf(
      'store',
      `<h1>New supplier</h1><form novalidate>${['Name', 'Street', 'Town', 'Postcode'].map(name => `<label>${name}<br><input id="${name.toLowerCase()}" size="34"></label>`).join('')}<label>VAT number<br><input id="vat"></label><p id="wrong" role="alert" style="color:#b00020"></p><button>Create</button></form>`,
      `$('#name').addEventListener('input', async () => { if ($('#name').value !== 'Fe') return; await rest(500); for (const [id, text] of [['name', 'Fernway Mills'], ['street', '9 Canal Side'], ['town', 'Selby'], ['postcode', 'YO8 4AB']]) { $('#' + id).value = text; $('#' + id).dispatchEvent(new Event('input', { bubbles: true })); $('#' + id).dispatchEvent(new Event('change', { bubbles: true })); } });
      let created = false; document.addEventListener('submit', event => { event.preventDefault(); const good = /^GB\\d{9}$/.test($('#vat').value); $('#wrong').textContent = good ? '' : 'A VAT number is GB and nine digits'; if (good) { created = true; $('main').innerHTML = '<h1>Fernway Mills</h1><p>Supplier 881 was created.</p>'; } });`,
    ),
    after: `created`,
    run: doneBy(async h => {
      await h.click('#name');
      await h.type('Fe', 140);
      await h.pause(1600);
      await h.click('#vat');
      await h.type('12345678', 90);
      await h.click('form button');
      await h.pause(1800);
      await h.retype('#vat', 'GB123456789', 95);
      await h.click('form button');
      await h.pause(2200);
    }),
  },
];
