import { handsOf } from '../hands.mjs';
import { clinic, erp, hr, tickets } from './pages/shell.mjs';

/** What a person does is answered, by failure upon failure. @type {import('../../scenario.ts').Scenario[]} */
export const scenarios = [
  {
    id: 'error-save-500-toast',
    struggle: true,
    family: 'error',
    kinds: ['error loop'],
    target: '#save',
    html: tickets(
      'Ticket 4485: heating cold',
      `<div class=card><label for=note>Internal note</label><textarea id=note rows=3 cols=60></textarea><div class=row><button class=btn id=save>Add note</button><button>Discard</button></div></div>`,
      `$('#save').onclick = async () => { await api(350, 500); toast('Something went wrong (E-' + (Date.now() % 1000) + ')', 'bad'); };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#note');
      await hand.type('Valve replaced', 60);
      await hand.click('#save');
      await hand.pause(1800);
      await hand.click('#save');
      await hand.pause(500);
      mark();
      await hand.pause(1300);
      await hand.click('#save');
      await hand.pause(1600);
      await hand.click('#save');
      await hand.pause(600);
    },
  },
  {
    id: 'error-script-throws',
    struggle: true,
    family: 'error',
    kinds: ['error click', 'dead click'],
    target: '#calc',
    html: erp(
      'Freight calculation',
      `<div class=card><div class=row><label>Weight kg</label><input id=kg value=320><label>Zone</label><select id=zone><option>2</option><option>5</option></select></div>
      <button id=calc>Calculate</button> <output id=out class=mute>–</output></div>`,
      `$('#calc').onclick = () => { const rate = window.rates[$('#zone').value]; $('#out').textContent = rate * $('#kg').value; };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#calc');
      await hand.pause(1500);
      mark();
      await hand.click('#calc');
      await hand.pause(900);
      await hand.retype('#kg', '300');
      await hand.burst('#calc', 2, 600);
      await hand.pause(600);
    },
  },
  {
    id: 'error-import-422',
    struggle: true,
    family: 'error',
    kinds: ['error loop'],
    target: '#import, #sheet',
    html: hr(
      'Import time sheets',
      `<div class=card><label for=sheet>Paste the lines of the sheet</label><textarea id=sheet rows=4 cols=50>Lind;2026-07;152
Reyes;2026-07;148</textarea><div class=row><button class=btn id=import>Import</button></div><div id=result></div></div>`,
      `$('#import').onclick = async () => { $('#result').textContent = 'Checking…'; await api(450, 422);
        $('#result').innerHTML = '<p class=err role=alert>Line 1: period not recognised.</p>'; };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#import');
      await hand.pause(1700);
      await hand.click('#sheet', { at: { x: 0.3, y: 0.2 } });
      await hand.key('Control+Home');
      await hand.type('07.26;', 70);
      await hand.click('#import');
      await hand.pause(700);
      mark();
      await hand.pause(900);
      await hand.click('#sheet', { at: { x: 0.3, y: 0.2 } });
      await hand.key('Control+Home');
      await hand.key('Delete', 6, 90);
      await hand.type('7/2026;', 70);
      await hand.click('#import');
      await hand.pause(600);
    },
  },
  {
    id: 'error-login-again-and-again',
    struggle: true,
    family: 'error',
    kinds: ['error loop', 'field re-entry'],
    target: '#password, #login button',
    html: hr(
      'Sign in',
      `<form class=card id=login style="max-width:340px"><div id=msg></div><label for=user>User</label><input id=user autocomplete=username>
      <label for=password>Password</label><input id=password type=password autocomplete=current-password><div class=row><button class=btn>Sign in</button></div></form>`,
      `if (sessionStorage.user) { $('#user').value = sessionStorage.user; $('#msg').innerHTML = '<p class=err role=alert>User name or password is not right.</p>'; }
      $('#login').onsubmit = async e => { e.preventDefault(); sessionStorage.user = $('#user').value; await api(250, 401); location.reload(); };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#user');
      await hand.type('alind', 60);
      for (const [turn, attempt] of ['Sommer26', 'Sommer2026', 'sommer2026!'].entries()) {
        await hand.click('#password');
        await hand.type(attempt, 60);
        await hand.key('Enter');
        await hand.pause(1300);
        await page.locator('#msg .err').waitFor({ timeout: 8000 });
        if (turn === 1) mark();
      }
      await hand.pause(600);
    },
  },
  {
    id: 'error-record-locked-dialog',
    struggle: true,
    family: 'error',
    kinds: ['error loop'],
    target: '#edit',
    html: clinic(
      'Order: blood count, Weiss, Dan',
      `<div class=card><p>Ordered by Dr Voss</p><div role=button tabindex=0 class=btn id=edit>Change order</div></div>
      <dialog id=lock><p>The order is being edited by another user.</p><button id=ok>OK</button></dialog>`,
      `$('#edit').onclick = async () => { await api(200, 409); $('#lock').showModal(); }; $('#ok').onclick = () => $('#lock').close();`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      for (let turn = 0; turn < 4; turn++) {
        await hand.click('#edit');
        await hand.pause(650);
        if (turn === 1) mark();
        await hand.click('#ok');
        await hand.pause(450);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'error-switch-springs-back',
    struggle: true,
    family: 'error',
    kinds: ['error loop', 'rage click'],
    target: '#notify',
    html: tickets(
      'My notifications',
      `<style>[role=switch]{width:44px;height:24px;border-radius:12px;background:#b8c1cb;position:relative;cursor:pointer;border:0;padding:0}[role=switch]::after{content:'';position:absolute;left:3px;top:3px;width:18px;height:18px;border-radius:9px;background:#fff}
      [aria-checked=true]{background:#2f9e5b}[aria-checked=true]::after{left:23px}</style>
      <div class=card><div class=row><button role=switch aria-checked=false aria-label="Mail on new tickets" id=notify></button>Mail on new tickets</div>
      <div class=row><button role=switch aria-checked=true aria-label="Mail on replies"></button>Mail on replies</div></div>`,
      `$('#notify').onclick = async () => { $('#notify').setAttribute('aria-checked', true); await api(320, 403); $('#notify').setAttribute('aria-checked', false); };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#notify');
      await hand.pause(1300);
      await hand.click('#notify');
      await hand.pause(900);
      mark();
      await hand.click('#notify');
      await hand.pause(800);
      await hand.burst('#notify', 3, 600);
      await hand.pause(600);
    },
  },
];
