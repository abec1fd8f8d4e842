import { handsOf } from '../hands.mjs';
import { clinic, erp, tickets } from './pages/shell.mjs';

/** Asking for help and not getting on. @type {import('../../scenario.ts').Scenario[]} */
export const scenarios = [
  {
    id: 'help-search-words-anew',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking'],
    target: '#q',
    html: tickets(
      'Help centre',
      `<div class=card role=search><input id=q type=search placeholder="Search help" size=40><div id=hits class=mute></div></div>`,
      `$('#q').onkeydown = async e => { if (e.key !== 'Enter') return; $('#hits').textContent = '…'; await api(180, 200); $('#hits').textContent = 'No article found for “' + $('#q').value + '”.'; };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (const [turn, words] of ['merge tickets', 'combine ticket', 'duplicate'].entries()) {
        await hand.retype('#q', words, 65);
        await hand.key('Enter');
        await hand.pause(1000);
        if (turn === 1) mark();
      }
      await hand.pause(600);
    },
  },
  {
    id: 'help-f1-and-question-mark',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking'],
    target: '#help, #mt',
    html: erp(
      'Stock transfer',
      `<div class=row><label>Movement type</label><input id=mt size=6><button id=help aria-label=Help>?</button></div><aside id=panel hidden class=card><h2>Help</h2><p>General: movements change stock.</p><button id=x>Close</button></aside>`,
      `const show = on => { $('#panel').hidden = !on; }; $('#help').onclick = () => show(true); $('#x').onclick = () => show(false);
      addEventListener('keydown', e => { if (e.key === 'F1') { e.preventDefault(); show(true); } });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#mt');
      await hand.key('F1');
      await hand.pause(1500);
      await hand.click('#x');
      await hand.pause(700);
      await hand.click('#mt');
      await hand.type('311', 120);
      await hand.pause(700);
      await hand.click('#help');
      mark();
      await hand.pause(1300);
      await hand.click('#x');
      await hand.click('#mt');
      await hand.key('Backspace', 3, 140);
      await hand.key('F1', 2, 900);
      await hand.pause(600);
    },
  },
  {
    id: 'help-menu-and-tour',
    struggle: true,
    family: 'help',
    kinds: ['help-seeking', 'hesitation'],
    target: '#helpmenu, #helpmenu summary, #bc',
    html: clinic(
      'Billing of visit 12 May',
      `<details id=helpmenu class=card style="width:260px"><summary>Help</summary><div><span class=link id=h1>First steps</span></div><div><span class=link id=h2>Billing codes</span></div><div><span class=link id=h3>Contact support</span></div></details><div id=art class=card hidden></div><label for=bc>Billing code</label><input id=bc>`,
      `['h1', 'h2', 'h3'].forEach(h => { $('#' + h).onclick = () => { $('#art').hidden = false; $('#art').innerHTML = '<h2>' + $('#' + h).textContent + '</h2><p>' + 'Read in the manual of your practice. '.repeat(3) + '</p>'; }; });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(200);
      await hand.click('#bc');
      await hand.pause(900);
      await hand.click('#helpmenu summary');
      await hand.pause(500);
      await hand.click('#h2');
      await hand.pause(1300);
      await hand.click('#h1');
      await hand.pause(1100);
      mark();
      await hand.click('#h2');
      await hand.pause(900);
      await hand.click('#bc');
      await hand.pause(900);
      await hand.click('#helpmenu summary');
      await hand.pause(400);
      await hand.click('#helpmenu summary');
      await hand.click('#h3');
      await hand.pause(600);
    },
  },
];
