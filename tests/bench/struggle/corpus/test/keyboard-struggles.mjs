import { handsOf } from '../hands.mjs';
import { clinic, erp, hr, tickets } from './pages/shell.mjs';

/** Keys and fingers that the page does not follow. @type {import('../../scenario.ts').Scenario[]} */
export const scenarios = [
  {
    id: 'keyboard-enter-does-nothing',
    struggle: true,
    family: 'keyboard',
    kinds: ['dead key press'],
    target: '#admit',
    html: clinic(
      'Admission',
      `<div class=card><label for=ward>Ward</label><select id=ward><option>3 North</option><option>3 South</option></select>
      <div class=row><div role=button tabindex=0 class=btn id=admit>Admit patient</div><div role=button tabindex=0 class="btn ghost">Cancel</div></div><p id=state class=mute>Not admitted</p></div>`,
      `$('#admit').addEventListener('mouseup', () => { $('#state').textContent = 'Admitted'; });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#ward');
      await hand.key('ArrowDown');
      await hand.key('Enter');
      await hand.pause(300);
      await hand.key('Tab');
      await hand.pause(400);
      await hand.key('Enter');
      await hand.pause(1200);
      mark();
      await hand.key('Enter', 2, 450);
      await hand.pause(700);
      await hand.key('Space', 3, 350);
      await hand.pause(700);
      await hand.key('Enter', 3, 250);
      await hand.pause(600);
    },
  },
  {
    id: 'keyboard-tab-trap',
    struggle: true,
    family: 'keyboard',
    kinds: ['focus trap'],
    target: '#tags, #t1, #t2',
    html: hr(
      'Profile of Ada Lind',
      `<div class=card><label for=phone>Phone</label><input id=phone value="0431 5512"><label>Skills</label><div id=tags style="border:1px solid #bbb;padding:6px"><input id=t1 value=SQL size=6> <input id=t2 value=Welding size=8></div>
      <div class=row><button class=btn id=save>Save profile</button></div></div>`,
      `$('#tags').addEventListener('keydown', e => { if (e.key === 'Tab') { e.preventDefault(); ($('#t1') === document.activeElement ? $('#t2') : $('#t1')).focus(); } });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.retype('#phone', '0431 5513', 60);
      await hand.key('Tab', 4, 450);
      mark();
      await hand.key('Tab', 4, 260);
      await hand.pause(900);
      await hand.key('Shift+Tab', 4, 300);
      await hand.key('Escape', 2, 300);
      await hand.key('Tab', 6, 180);
      await hand.pause(600);
    },
  },
  {
    id: 'keyboard-escape-does-not-close',
    struggle: true,
    family: 'keyboard',
    kinds: ['dead key press'],
    target: '#dlg, #other',
    html: tickets(
      'Ticket 4490: lamp in room 12',
      `<button id=merge>Merge…</button><div id=dlg role=dialog aria-modal=true aria-label="Merge tickets" hidden class=card style="position:fixed;top:120px;left:400px;width:420px;box-shadow:0 0 0 2000px #0006">
      <h2>Merge with</h2><input id=other placeholder="Ticket number"><p class=mute>The other ticket is closed.</p></div>`,
      `$('#merge').onclick = () => { $('#dlg').hidden = false; $('#other').focus(); };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle();
      await hand.click('#merge');
      await hand.pause(1300);
      await hand.key('Escape');
      await hand.pause(900);
      mark();
      await hand.key('Escape', 4, 350);
      await hand.pause(500);
      await hand.click({ x: 1100, y: 600 });
      await hand.pause(700);
      await hand.key('Escape', 3, 220);
      await hand.click({ x: 200, y: 600 });
      await hand.pause(600);
    },
  },
  {
    id: 'keyboard-ctrl-s-unheard',
    struggle: true,
    family: 'keyboard',
    kinds: ['dead key press'],
    target: '#memo',
    html: erp(
      'Memo for supplier Brandt',
      `<div class=card><textarea id=memo rows=6 cols=70></textarea><p id=state class=mute>No changes</p></div>`,
      `$('#memo').oninput = () => { $('#state').textContent = 'Changes not saved'; };
      addEventListener('keydown', e => { if (e.ctrlKey && e.key === 's') e.preventDefault(); });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#memo');
      await hand.type('Delivery on Friday agreed by phone', 50);
      await hand.pause(400);
      await hand.key('Control+s');
      await hand.pause(1400);
      mark();
      await hand.key('Control+s', 2, 600);
      await hand.pause(900);
      await hand.key('Control+s', 3, 280);
      await hand.pause(400);
      await hand.move('#state');
      await hand.pause(600);
    },
  },
  {
    id: 'keyboard-listbox-ignores-arrows',
    struggle: true,
    family: 'keyboard',
    kinds: ['dead key press'],
    target: '#unit',
    html: clinic(
      'Prescribe',
      `<div class=card><label id=l>Unit</label><div id=unit role=combobox tabindex=0 aria-labelledby=l aria-expanded=false class=btn style="background:#fff;color:#222;border:1px solid #999">mg ▾</div>
      <label for=dose>Dose</label><input id=dose></div>`,
      `$('#unit').addEventListener('click', () => { $('#unit').textContent = 'ml ▾'; });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#dose');
      await hand.type('250', 90);
      await hand.key('Shift+Tab');
      await hand.pause(500);
      await hand.key('ArrowDown', 2, 400);
      await hand.pause(600);
      mark();
      await hand.key('ArrowDown', 4, 220);
      await hand.key('Enter', 2, 400);
      await hand.pause(500);
      await hand.key('Space', 2, 400);
      await hand.key('Alt+ArrowDown', 3, 350);
      await hand.pause(600);
    },
  },
  {
    id: 'touch-card-does-not-open',
    struggle: true,
    family: 'touch',
    kinds: ['dead tap'],
    target: '#bed4',
    html: clinic(
      'Beds of ward 3',
      `<div class=row><div class=card role=button tabindex=0 id=bed3 style="width:200px;cursor:pointer">Bed 3<p>Weiss</p></div><div class=card role=button tabindex=0 id=bed4 style="width:200px;cursor:pointer">Bed 4<p>Lind</p></div></div><p id=open></p>`,
      `$('#bed3').onclick = () => { $('#open').textContent = 'Weiss, Dan: stable'; };`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.pause(900);
      await hand.tap('#bed3');
      await hand.pause(1500);
      await hand.tap('#bed4');
      await hand.pause(1300);
      mark();
      await hand.tap('#bed4');
      await hand.pause(900);
      for (let n = 0; n < 3; n++) {
        await hand.tap('#bed4');
        await hand.pause(330);
      }
      await hand.pause(600);
    },
  },
  {
    id: 'touch-sheet-springs-back',
    struggle: true,
    family: 'touch',
    kinds: ['dead swipe'],
    target: '#sheet',
    html: tickets(
      'Round: technician',
      `<div id=sheet class=card style="position:fixed;left:300px;right:300px;bottom:40px;height:170px;touch-action:none"><div style="width:60px;height:6px;background:#999;border-radius:3px;margin:0 auto"></div>
      <h2>4 tickets near you</h2><p>Pull up for the list</p></div>`,
      `let y = null; const s = $('#sheet'); s.addEventListener('touchstart', e => { y = e.touches[0].clientY; });
      s.addEventListener('touchmove', e => { s.style.transform = 'translateY(' + Math.max(-30, (e.touches[0].clientY - y) / 4) + 'px)'; }); s.addEventListener('touchend', () => { s.style.transform = ''; });`,
    ),
    run: async (page, mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.pause(900);
      await hand.swipe('#sheet', 0, -260);
      await hand.pause(1100);
      await hand.swipe('#sheet', 4, -300);
      await hand.pause(500);
      mark();
      await hand.pause(500);
      for (let n = 0; n < 3; n++) {
        await hand.swipe('#sheet', 6, -320, 180);
        await hand.pause(600);
      }
      await hand.tap('#sheet');
      await hand.pause(600);
    },
  },
];
