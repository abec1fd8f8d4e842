import { byHand, workplace } from './third-workplaces.mjs';

/** Forms that people cannot get done, and forms that only take several goes. */
export const scenarios = [
  {
    id: 'dev3-form-date-of-birth-in-some-other-order',
    struggle: true,
    family: 'form',
    kinds: ['field-re-entry', 'validation-loop'],
    target: '#born',
    html: workplace(
      'ward',
      `<div class="panel"><h2>New patient</h2><label>Family name <input id="name"></label><br><label>Date of birth <input id="born" autocomplete="off"></label><br><label>Phone <input id="phone"></label></div>`,
      `let emptied = 0; $('#born').addEventListener('blur', e => { if (e.target.value && !/^\\d{8}$/.test(e.target.value)) { emptied++; e.target.value = ''; e.target.style.borderColor = '#c55'; } });`,
    ),
    after: `emptied === 4 && $('#born').value === ''`,
    run: byHand(async (h, mark) => {
      await h.click('#name');
      await h.type('Ortiz', 90);
      await h.key('Tab');
      await h.type('14/2/1961', 130);
      await h.key('Tab');
      await h.pause(1800);
      await h.click('#born');
      await h.type('14.02.1961', 120);
      await h.key('Tab');
      mark();
      await h.pause(1500);
      await h.click('#born');
      await h.type('1961-02-14', 140);
      await h.click('#phone');
      await h.pause(1900);
      await h.click('#born');
      await h.type('14 Feb 1961', 150);
      await h.key('Tab');
      await h.pause(2000);
    }),
  },
  {
    id: 'dev3-form-what-is-wrong-lies-on-another-tab',
    struggle: true,
    family: 'form',
    kinds: ['validation-loop', 'rage-click', 'error-loop', 'form-thrash'],
    target: ['#save', '[role=alert]', '#tax'],
    html: workplace(
      'desk',
      `<h1>Supplier</h1><div role="tablist"><button role="tab" data-t="main">Main</button><button role="tab" data-t="bank">Bank</button></div>
      <section id="main"><label>Name <input id="name" value="Kestrel Foods"></label><br><label>Town <input id="town"></label><br><label>Mail <input id="mail" value="ap@kestrel.test"></label></section>
      <section id="bank" hidden><label>Tax number <input id="tax"></label></section><button class="main" id="save">Save</button><div role="alert" class="error"></div>`,
      `let refused = 0; press('[role=tab]', n => { $('#main').hidden = n.dataset.t !== 'main'; $('#bank').hidden = n.dataset.t !== 'bank'; });
      press('#save', async () => { say('[role=alert]', ''); await api(280, 422); refused++; say('[role=alert]', 'Please correct 1 field.'); });`,
    ),
    after: `refused === 4 && $('#bank').hidden`,
    run: byHand(async (h, mark) => {
      await h.click('#town');
      await h.type('Hull', 90);
      await h.click('#save');
      await h.pause(2100);
      await h.retype('#town', 'Kingston upon Hull', 70);
      await h.click('#save');
      await h.pause(700);
      mark();
      await h.pause(900);
      await h.rest('#name', 600);
      await h.retype('#mail', 'accounts@kestrel.test', 70);
      await h.click('#save');
      await h.pause(1400);
      await h.click('#name');
      await h.key('End');
      await h.type(' Ltd', 110);
      await h.click('#save');
      await h.pause(2000);
    }),
  },
  {
    id: 'dev3-form-shares-that-change-one-another',
    struggle: true,
    family: 'form',
    kinds: ['form-thrash', 'field-re-entry', 'validation-loop'],
    target: ['.share', '#book'],
    html: workplace(
      'claims',
      `<h1>Split 1,200.00 among cost centres</h1>${['Office', 'Fleet', 'Legal'].map((name, n) => `<p><label>${name} <input class="share" id="c${n}" value="${[34, 33, 33][n]}" size="5"></label> %</p>`).join('')}<button id="book">Book</button>`,
      `let moved = 0; document.addEventListener('change', e => { const n = Number(e.target.id[1]), v = Number(e.target.value) || 0, rest = 100 - v, a = $('#c' + (n + 1) % 3), b = $('#c' + (n + 2) % 3); a.value = Math.round(rest / 2); b.value = rest - a.value; moved++; });`,
    ),
    after: `moved === 6 && $('#c1').value !== '30'`,
    run: byHand(async (h, mark) => {
      const put = async (n, text, ms) => {
        await h.retype(`#c${n}`, text, 120);
        await h.key('Tab');
        await h.pause(ms);
      };
      await put(0, '50', 900);
      await put(1, '30', 1300);
      await put(2, '20', 1500);
      await put(0, '50', 700);
      mark();
      await put(1, '30', 1700);
      await h.retype('#c2', '20', 150);
      await h.click('h1');
      await h.pause(2300);
    }),
  },
  {
    id: 'dev3-form-refused-by-the-server-and-emptied',
    struggle: true,
    family: 'form',
    kinds: ['error-loop', 'field-re-entry', 'validation-loop', 'abandoned-form'],
    target: ['#send', 'input', 'form'],
    html: workplace(
      'school',
      '',
      `let tries = 0; const draw = why => paint('main', '<h1>Absence</h1><form class="card"><label>Pupil <input id="who" autocomplete="off"></label><label>Reason <input id="why" autocomplete="off"></label><button class="main" id="send">Send</button>' + (why ? '<p class="wrong">' + why + '</p>' : '') + '</form>');
      document.addEventListener('submit', async e => { e.preventDefault(); tries++; $('#send').disabled = true; await api(500, 400); draw('Something went wrong (E-400).'); }); draw('');`,
    ),
    after: `tries === 3 && $('#who').value === ''`,
    run: byHand(async (h, mark) => {
      const fill = async (reason, gap) => {
        await h.click('#who');
        await h.type('Leo Brandt', gap);
        await h.click('#why');
        await h.type(reason, gap);
        await h.pause(300);
      };
      await fill('dentist', 90);
      await h.click('#send');
      await h.pause(2400);
      await fill('dentist', 70);
      await h.key('Enter');
      await h.pause(750);
      mark();
      await h.pause(1500);
      await fill('doctor', 65);
      await h.click('#send');
      await h.pause(2000);
      await h.click('#who');
      await h.type('Le', 120);
      await h.key('Backspace', 2, 260);
      await h.pause(1400);
    }),
  },
  {
    id: 'dev3-form-ok-parcels-scanned-into-one-field',
    struggle: false,
    family: 'form',
    html: workplace(
      'depot',
      `<h1>Receive parcels</h1><input id="scan" autocomplete="off" aria-label="Code"><div id="list"></div>`,
      `const seen = []; $('#scan').addEventListener('keydown', e => { if (e.key !== 'Enter') return; seen.unshift(e.target.value); e.target.value = ''; paint('#list', seen.map(t => '<div class="row">' + t + ' ✓</div>').join('')); });`,
    ),
    after: `seen.length === 6 && $('#scan').value === ''`,
    run: byHand(async h => {
      await h.click('#scan');
      for (const [code, ms] of [
        ['PX400117', 1200],
        ['PX400118', 900],
        ['PX400121', 1500],
        ['PX400090', 700],
      ]) {
        await h.type(code, 12);
        await h.key('Enter');
        await h.pause(ms);
      }
      await h.type('PX4001', 130);
      await h.key('Backspace', 2, 160);
      await h.type('119', 140);
      await h.key('Enter');
      await h.pause(1100);
      await h.type('PX400122', 12);
      await h.key('Enter');
      await h.pause(1600);
    }),
  },
  {
    id: 'dev3-form-ok-premium-worked-out-for-several-sums',
    struggle: false,
    family: 'form',
    html: workplace(
      'claims',
      `<h1>Quote</h1><p><label>Sum insured <input id="sum" value="10000"></label> <label>Excess <input id="excess" value="250"></label></p><p>A year: <b id="premium">212.50</b></p><button id="offer">Send the offer</button><p id="end"></p>`,
      `const reckon = () => say('#premium', (Number($('#sum').value) * 0.02125 - Number($('#excess').value) * 0.1 + 25).toFixed(2)); document.addEventListener('input', reckon);
      press('#offer', async () => { say('#end', 'Sending…'); await api(400); say('#end', 'Offer sent'); });`,
    ),
    after: `$('#end').textContent === 'Offer sent' && $('#premium').textContent === '293.75'`,
    run: byHand(async h => {
      await h.retype('#sum', '12000', 110);
      await h.pause(1500);
      await h.retype('#sum', '15000', 110);
      await h.pause(1200);
      await h.retype('#excess', '500', 120);
      await h.pause(1600);
      await h.retype('#sum', '14000', 110);
      await h.pause(1100);
      await h.retype('#sum', '15000', 100);
      await h.pause(800);
      await h.click('#offer');
      await h.pause(2000);
    }),
  },
  {
    id: 'dev3-form-ok-two-gaps-pointed-out-and-filled',
    struggle: false,
    family: 'form',
    html: workplace(
      'school',
      `<h1>New pupil</h1><form novalidate class="card"><label>Name <input id="n"></label><br><label>Form <input id="f"></label><br><label>Guardian's phone <input id="p"></label><br><button class="main">Enrol</button></form><p id="end"></p>`,
      `let refused = 0; document.addEventListener('submit', e => { e.preventDefault(); $$('.wrong').forEach(w => w.remove()); let bad = 0;
        $$('input').forEach(i => { const miss = !i.value; i.setAttribute('aria-invalid', miss); if (miss) { bad++; i.insertAdjacentHTML('afterend', '<span class="wrong"> Please fill this in</span>'); } });
        if (bad) { refused++; $('[aria-invalid=true]').focus(); } else say('#end', 'Enrolled'); });`,
    ),
    after: `refused === 1 && $('#end').textContent === 'Enrolled'`,
    run: byHand(async h => {
      await h.click('#n');
      await h.type('Ida Holm', 95);
      await h.click('button.main');
      await h.pause(1400);
      await h.type('7A', 140);
      await h.key('Tab');
      await h.pause(1600);
      await h.type('0170 555 12', 130);
      await h.key('Enter');
      await h.pause(2100);
    }),
  },
];
