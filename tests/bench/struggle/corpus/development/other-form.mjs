import { pageOf, person } from './other-pages.mjs';

/** Forms that do not let their person through. */
export const scenarios = [
  {
    id: 'dev2-form-passcode-rules-one-by-one',
    struggle: true,
    family: 'form',
    kinds: ['validation-loop', 'field-re-entry', 'error-loop'],
    target: ['#code', '#set'],
    html: pageOf(
      'bank',
      `<h1>New passcode</h1><form novalidate><label for="code">Passcode</label><input id="code" type="password" aria-describedby="why"><p id="why" class="bad" role="alert"></p><button id="set">Set passcode</button></form>`,
      `let fails = 0; const rules = [[/.{10}/, 'Use ten or more characters.'], [/[A-Z]/, 'Use a capital letter.'], [/[#%&]/, 'Use one of # % &.'], [/^\\D*$/, 'Do not use digits.'], [/^$/, 'Too like an earlier passcode.']];
      hear('submit', 'form', e => { e.preventDefault(); const rule = rules.find(([sign]) => !sign.test(one('#code').value)); fails++; one('#code').setAttribute('aria-invalid', 'true'); one('#why').textContent = rule[1]; });`,
    ),
    after: `fails === 5`,
    run: person(async (h, mark) => {
      const attempt = async (text, look) => {
        await h.retype('#code', text, 105);
        await h.pause(300);
        await h.click('#set');
        await h.pause(look);
      };
      await attempt('river24', 1500);
      await attempt('river24boat', 600);
      mark();
      await h.pause(900);
      await attempt('River24boat', 1700);
      await attempt('River24boat#', 1400);
      await attempt('Riverboats#', 1900);
    }),
  },
  {
    id: 'dev2-form-fault-in-a-folded-part',
    struggle: true,
    family: 'form',
    kinds: ['validation-loop', 'error-loop', 'rage-click'],
    target: ['#send', '#faults', '#origin', 'summary'],
    html: pageOf(
      'stock',
      `<h1>Consignment</h1><p id="faults" class="bad" role="alert"></p><form novalidate>${[
        'Sender',
        'Consignee',
        'Street',
        'Town',
        'Contents',
        'Cartons',
      ]
        .map(
          (name, n) =>
            `<p><label>${name}<br><input class="f" id="f${n}" value="${n < 5 ? `${name} 1` : ''}"></label></p>`,
        )
        .join(
          '',
        )}<details><summary>Customs</summary><p>Origin <input id="origin"></p></details><p style="margin-top:160px"><button id="send">Send for approval</button></p></form>`,
      `let fails = 0; hear('submit', 'form', async e => { e.preventDefault(); await ask(180, 422); fails++; one('#faults').textContent = ''; await wait(60); one('#faults').textContent = 'Please mend the fields marked below.'; one('#origin').className = 'bad'; scrollTo(0, 0); });`,
    ),
    after: `fails === 4 && !one('details').open`,
    run: person(async (h, mark) => {
      await h.click('#f5');
      await h.type('14', 130);
      await h.click('#send');
      await h.pause(1900);
      await h.wheel(110, 3);
      await h.click('#send');
      await h.pause(700);
      mark();
      await h.pause(800);
      await h.wheel(110, 2, 260);
      await h.retype('#f5', '14.0', 130);
      await h.click('#send');
      await h.pause(1800);
      await h.wheel(110, 3, 200);
      await h.wheel(-110, 2, 240);
      await h.click('#send');
      await h.pause(2000);
    }),
  },
  {
    id: 'dev2-form-guessing-how-a-date-is-written',
    struggle: true,
    family: 'form',
    kinds: ['field-re-entry', 'validation-loop'],
    target: ['#best', '#why'],
    html: pageOf(
      'stock',
      `<h1>Goods in 7120</h1><table><tr><td>Lot</td><td><input id="lot"></td></tr><tr><td>Best before</td><td><input id="best"> <span id="why" class="bad"></span></td></tr><tr><td>Pallets</td><td><input id="pallets"></td></tr></table><button id="book">Book in</button>`,
      `let refused = 0; one('#best').addEventListener('change', e => { if (/^\\d{4}\\.\\d{3}$/.test(e.target.value)) return; refused++; e.target.value = ''; e.target.setAttribute('aria-invalid', 'true'); one('#why').textContent = 'Not a date'; });`,
    ),
    after: `refused === 4 && one('#best').value === ''`,
    run: person(async (h, mark) => {
      await h.click('#lot');
      await h.type('L2290', 90);
      await h.key('Tab');
      await h.type('14/03/2027', 105);
      await h.key('Tab');
      await h.pause(1300);
      await h.click('#best');
      await h.type('14.03.2027', 110);
      await h.key('Tab');
      mark();
      await h.pause(1500);
      await h.click('#best');
      await h.type('2027-03-14', 120);
      await h.key('Tab');
      await h.pause(1100);
      await h.click('#best');
      await h.type('14 Mar 27', 120);
      await h.key('Tab');
      await h.pause(2000);
    }),
  },
  {
    id: 'dev2-form-mask-moves-the-caret',
    struggle: true,
    family: 'form',
    kinds: ['field-re-entry', 'form-thrash'],
    target: '#sort',
    html: pageOf(
      'bank',
      `<h1>Add a payee</h1><label for="name">Name</label><input id="name"><label for="sort">Sort code and number</label><input id="sort" placeholder="00-00-00 00000000"><br><button>Save payee</button>`,
      `let strokes = 0; one('#sort').addEventListener('input', e => { if (e.inputType && e.inputType.startsWith('delete')) return; strokes++; const d = e.target.value.replace(/\\D/g, '').slice(0, 14); const text = d.replace(/^(\\d{2})(\\d{2})(\\d{2})(\\d*)$/, '$1-$2-$3 $4');
        if (text !== e.target.value) { e.target.value = text; e.target.setSelectionRange(2, 2); } });`,
    ),
    after: `strokes > 30 && one('#sort').value !== '20-45-81 33107742'`,
    run: person(async (h, mark) => {
      await h.click('#name');
      await h.type('K Lindqvist', 80);
      await h.click('#sort');
      await h.type('20458133107742', 120);
      await h.pause(1200);
      await h.retype('#sort', '20-45-81', 150);
      mark();
      await h.pause(900);
      await h.key('Backspace', 6, 130);
      await h.retype('#sort', '204581 331', 170);
      await h.pause(1300);
      await h.retype('#sort', '20 45 81', 190);
      await h.pause(1600);
    }),
  },
  {
    id: 'dev2-form-two-fields-undo-each-other',
    struggle: true,
    family: 'form',
    kinds: ['form-thrash', 'field-re-entry'],
    target: ['#seats', '#price'],
    html: pageOf(
      'box',
      `<h2>Group booking</h2><p>Seats <input id="seats" value="20"></p><p>Price for the group <input id="price" value="300.00"></p><p>Discount <output id="cut">0 %</output></p><button id="keep">Keep</button>`,
      `let turns = 0; one('#seats').addEventListener('change', e => { turns++; one('#price').value = (Number(e.target.value) * 15).toFixed(2); });
      one('#price').addEventListener('change', e => { turns++; one('#seats').value = String(Math.max(1, Math.round(Number(e.target.value) / 15))); });`,
    ),
    after: `turns === 6 && !(one('#seats').value === '24' && Number(one('#price').value) === 290)`,
    run: person(async (h, mark) => {
      const enter = async (field, text, look) => {
        await h.retype(field, text, 120);
        await h.key('Tab');
        await h.pause(look);
      };
      await enter('#seats', '24', 900);
      await enter('#price', '290', 1200);
      await enter('#seats', '24', 1000);
      mark();
      await enter('#price', '290', 1300);
      await enter('#seats', '24', 700);
      await enter('#price', '290', 1900);
    }),
  },
  {
    id: 'dev2-form-dispute-given-up',
    struggle: true,
    family: 'form',
    kinds: ['abandoned-form', 'hesitation'],
    target: ['#ref', '#reason', '#cancel', 'form'],
    html: pageOf(
      'bank',
      `<h1>Dispute a payment</h1><form><label for="shop">Shop</label><input id="shop"><label for="sum">Amount</label><input id="sum"><label for="reason">Reason</label><select id="reason"><option value="">Choose</option><option>Chargeback 13.1</option><option>Chargeback 13.3</option><option>Chargeback 13.7</option></select>
      <label for="ref">Acquirer reference (23 digits)</label><input id="ref" required><p><button>Send</button><button type="button" class="plain" id="cancel">Cancel</button></p></form>`,
      `hear('click', '#cancel', () => { location.href = '/s/p2'; });`,
    ),
    after: `location.pathname === '/s/p2'`,
    run: person(async (h, mark) => {
      await h.click('#shop');
      await h.type('Morrow Outdoor', 75);
      await h.key('Tab');
      await h.type('84.99', 110);
      await h.pause(500);
      await h.click('#reason');
      await h.key('ArrowDown', 3, 500);
      await h.key('ArrowUp', 2, 700);
      await h.key('Enter');
      await h.pause(900);
      await h.click('#ref');
      await h.pause(1800);
      mark();
      await h.type('0000', 300);
      await h.pause(1200);
      await h.key('Backspace', 4, 140);
      await h.move('#reason');
      await h.pause(900);
      await h.move('#ref');
      await h.pause(1500);
      await h.move('#cancel', { ms: 900 });
      await h.pause(1000);
      await h.click('#cancel');
      await h.pause(1900);
    }),
  },
  {
    id: 'dev2-form-card-wiped-by-every-refusal',
    struggle: true,
    family: 'form',
    kinds: ['validation-loop', 'field-re-entry', 'error-loop'],
    target: ['#card', '#town', '#buy', '#why'],
    html: pageOf(
      'box',
      `<h2>Pay 64.00</h2><div id="app"></div>`,
      `let why = '', kept = { name: '', town: '' }, refused = 0; const box = (id, name, value) => '<p>' + name + '<br><input id="' + id + '" value="' + (value || '') + '"></p>';
      const draw = drawn('#app', () => '<form>' + (why ? '<p id="why" role="alert" class="bad">' + why + '</p>' : '') + box('name', 'Name on the card', kept.name) + box('card', 'Card number') + box('town', 'Town of billing', kept.town) + '<button id="buy">Buy</button></form>');
      hear('submit', 'form', async e => { e.preventDefault(); kept = { name: one('#name').value, town: one('#town').value }; await ask(300, 422); refused++; why = 'Town is not as your bank knows it.'; draw(); });`,
    ),
    after: `refused === 3 && one('#card').value === ''`,
    run: person(async (h, mark) => {
      await h.click('#name');
      await h.type('Sanna Reeve', 70);
      await h.click('#card');
      await h.type('4000123412341234', 70);
      await h.click('#town');
      await h.type('Alder', 80);
      await h.click('#buy');
      await h.pause(1700);
      await h.retype('#town', 'Alder on Sea', 75);
      await h.click('#card');
      await h.type('4000123412341234', 65);
      await h.click('#buy');
      await h.pause(600);
      mark();
      await h.pause(1100);
      await h.retype('#town', 'ALDER', 85);
      await h.click('#card');
      await h.type('4000123412341234', 65);
      await h.click('#buy');
      await h.pause(2000);
    }),
  },
];
