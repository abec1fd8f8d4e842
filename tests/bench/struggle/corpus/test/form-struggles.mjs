import { handsOf } from '../hands.mjs';
import { clinic, erp, hr, shop, tickets } from './pages/shell.mjs';

/** Forms that refuse, lose or hide. @type {import('../../scenario.ts').Scenario[]} */
export const scenarios = [
  {
    id: 'form-native-pattern-loop',
    struggle: true,
    family: 'form',
    kinds: ['validation loop'],
    target: '#cost, #f button',
    html: erp(
      'New project',
      `<form class=card id=f><label for=name>Name</label><input id=name required value="Roof hall 2"><label for=cost>Cost centre</label><input id=cost required pattern="[0-9]{4}-[A-Z]{2}">
      <label for=lead>Lead</label><input id=lead value="Holt"><div class=row><button class=btn>Create</button></div></form>`,
      `$('#f').onsubmit = e => { e.preventDefault(); toast('Created'); };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (const [turn, code] of ['4711', '4711 AB', '4711/AB'].entries()) {
        await hand.retype('#cost', code, 70);
        await hand.click('.btn');
        await hand.pause(900);
        if (turn === 1) mark();
      }
      await hand.pause(600);
    },
  },
  {
    id: 'form-iban-refused',
    struggle: true,
    family: 'form',
    kinds: ['validation loop', 'field re-entry'],
    target: '#iban, #save',
    html: hr(
      'Bank details',
      `<div class=card><div class=row><label for=holder>Holder</label><input id=holder value="Ada Lind"></div><label for=iban>IBAN</label><input id=iban size=32 aria-describedby=ie><p id=ie class=err></p><button class=btn id=save>Save</button></div>`,
      `const check = () => { $('#iban').setAttribute('aria-invalid', true); $('#ie').textContent = 'Please enter a valid IBAN.'; };
      $('#save').onclick = check; $('#iban').oninput = () => { $('#iban').removeAttribute('aria-invalid'); $('#ie').textContent = ''; };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (const [turn, iban] of ['DE8937040044', 'DE89 3704 0044', 'DE89-3704-0044'].entries()) {
        await hand.retype('#iban', iban, 45);
        await hand.click('#save');
        await hand.pause(800);
        if (turn === 1) mark();
      }
      await hand.pause(600);
    },
  },
  {
    id: 'form-field-empties-itself',
    struggle: true,
    family: 'form',
    kinds: ['field re-entry'],
    target: '#time',
    html: clinic(
      'New appointment',
      `<div class=card><label for=who>Patient</label><input id=who value="Weiss, Dan"><label for=time>Time</label><input id=time placeholder="hh:mm"><label for=why>Reason</label><input id=why><div class=row><div role=button tabindex=0 class=btn id=book>Book</div></div></div>`,
      `$('#time').addEventListener('blur', () => { setTimeout(() => { $('#time').value = ''; }, 60); });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (const [turn, time] of ['14:30', '14:30', '14.30', '1430'].entries()) {
        await hand.click('#time');
        await hand.type(time, 90);
        if (turn === 2) mark();
        await (turn % 2 ? hand.key('Tab') : hand.click('#why'));
        await hand.pause(900);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'form-two-lists-undo-each-other',
    struggle: true,
    family: 'form',
    kinds: ['form thrash'],
    target: '#size, #wood',
    html: shop(
      'Oak shelf',
      `<div class=card><label for=wood>Wood</label><select id=wood><option value="">Choose</option><option>Oiled</option><option>White</option></select><label for=size>Size</label><select id=size><option value="">Choose</option><option>80 cm</option><option>120 cm</option></select>
      <div class=row><button class=btn id=add disabled>Into the basket</button></div></div>`,
      `const set = () => { $('#add').disabled = !($('#wood').value && $('#size').value); };
      $('#wood').onchange = () => { $('#size').value = ''; set(); }; $('#size').onchange = () => { $('#wood').value = ''; set(); };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      const choose = async (list, downs) => {
        await hand.click(list);
        await hand.pause(250);
        await hand.key('ArrowDown', downs, 130);
        await hand.key('Enter');
        await hand.pause(600);
      };
      await hand.settle(300);
      await choose('#wood', 1);
      await choose('#size', 2);
      await choose('#wood', 1);
      mark();
      await choose('#size', 2);
      await choose('#wood', 2);
      await choose('#size', 1);
      await hand.pause(600);
    },
  },
  {
    id: 'form-error-out-of-sight',
    struggle: true,
    family: 'form',
    kinds: ['validation loop', 'dead click'],
    target: '#send',
    html: hr(
      'Expense claim',
      `<div class=card id=f><div id=e class=err></div><label for=purpose>Purpose</label><input id=purpose><div id=lines></div><label for=note>Remarks</label><textarea id=note></textarea><div class=row><button class=btn id=send>Send claim</button></div></div>`,
      `for (let n = 1; n < 16; n++) { const l = document.createElement('label'); l.textContent = 'Receipt ' + n; const i = document.createElement('input'); i.value = (n * 7.3).toFixed(2); $('#lines').append(l, i); }
      $('#send').onclick = () => { $('#e').textContent = $('#purpose').value ? '' : 'Purpose is missing'; if ($('#purpose').value) toast('Sent'); };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#note');
      await hand.type('June', 70);
      await hand.click('#send');
      await hand.pause(1500);
      mark();
      await hand.click('#send');
      await hand.pause(1300);
      await hand.wheel(-200, 2);
      await hand.pause(600);
      await hand.wheel(200, 2);
      await hand.burst('#send', 4, 330);
      await hand.pause(600);
    },
  },
  {
    id: 'form-date-falls-back-to-empty',
    struggle: true,
    family: 'form',
    kinds: ['validation loop', 'field re-entry'],
    target: '#date, #cal button',
    html: tickets(
      'Book a technician',
      `<div class=card><label for=date>Day</label><input id=date readonly placeholder="Choose a day"><div id=cal hidden class=card style="width:300px"></div><p id=hint class=err></p><button class=btn id=next>Next</button></div>`,
      `$('#date').onclick = () => { $('#cal').hidden = false; }; for (let d = 1; d < 29; d++) { const b = document.createElement('button'); b.textContent = d; b.style.width = '38px'; b.id = 'd' + d;
        b.onclick = () => { $('#cal').hidden = true; $('#date').value = d + ' July'; setTimeout(() => { $('#date').value = ''; $('#hint').textContent = 'Day not available'; }, 400); }; $('#cal').append(b); }`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (const [turn, day] of [8, 9, 15].entries()) {
        await hand.click('#date');
        await hand.pause(350);
        await hand.click(`#d${day}`);
        await hand.pause(1100);
        if (turn === 1) mark();
      }
      await hand.pause(600);
    },
  },
  {
    id: 'form-given-up-half-way',
    struggle: true,
    family: 'form',
    kinds: ['abandoned form', 'form thrash'],
    target: '#class, #proc',
    html: erp(
      'Customs declaration',
      `<div class=card><label for=goods>Goods</label><input id=goods><label for=class>Tariff class</label><input id=class><span class=err id=ce></span><label for=proc>Procedure</label><input id=proc><span class=err id=pe></span>
      <div class=row><button class=btn id=go>Declare</button><button id=leave>Leave</button></div></div>`,
      `$('#class').onchange = () => { $('#ce').textContent = ' Does not fit the procedure'; }; $('#proc').onchange = () => { $('#pe').textContent = ' Does not fit the class'; };
      $('#leave').onclick = () => { $('main').innerHTML = '<h1>Declarations</h1><p>Draft discarded.</p>'; };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#goods');
      await hand.type('Pumps', 70);
      await hand.retype('#class', '8413', 90);
      await hand.retype('#proc', '1000', 90);
      await hand.pause(500);
      await hand.retype('#class', '8414', 90);
      await hand.pause(500);
      mark();
      await hand.retype('#proc', '3151', 90);
      await hand.retype('#class', '84', 90);
      await hand.retype('#proc', '10', 90);
      await hand.pause(1800);
      await hand.click('#leave');
      await hand.pause(600);
    },
  },
];
