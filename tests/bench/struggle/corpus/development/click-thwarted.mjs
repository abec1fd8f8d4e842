import { dress } from './dress.mjs';
import { byHand } from './hands.mjs';

/** Presses that are answered in a way that helps nobody. */
export const scenarios = [
  {
    id: 'dev-click-switch-snaps-back',
    struggle: true,
    family: 'click',
    kinds: ['rage-click'],
    target: '#switch',
    html: dress(
      'cloud',
      `<h1>Notifications</h1><div class="card">Weekly digest <button id="switch" role="switch" aria-checked="false">Off</button></div>
      <div class="card">Mentions <button role="switch" aria-checked="true">On</button></div>`,
      `on('#switch', 'click', async e => { const b = e.currentTarget; b.setAttribute('aria-checked', 'true'); b.textContent = 'On';
        await later(280); b.setAttribute('aria-checked', 'false'); b.textContent = 'Off'; });`,
    ),
    after: `$('#switch').textContent === 'Off'`,
    run: byHand(async (h, mark) => {
      await h.press('#switch');
      for (let n = 0; n < 4; n++) {
        await h.pause(1000);
        if (n === 0) mark();
        await h.press('#switch');
      }
      await h.again(2, 420);
      await h.wander(700);
    }),
  },
  {
    id: 'dev-click-request-hangs-without-a-sign',
    struggle: true,
    family: 'click',
    kinds: ['rage-click', 'dead-click'],
    target: '#run',
    html: dress(
      'ledger',
      `<h1>Month end</h1><p>11 open entries</p><button id="run">Close the month</button><p id="out"></p>`,
      `let busy; on('#run', 'click', async () => { if (busy) return; busy = true; await api(30000); say('#out', 'Month closed'); });`,
      'clock',
    ),
    after: `$('#out').textContent === ''`,
    run: byHand(async (h, mark) => {
      await h.press('#run');
      await h.wander(2150);
      mark();
      await h.press('#run');
      await h.again(5, 280);
      await h.wander(1250);
      await h.press('#run');
      await h.again(4, 240);
      await h.pause(900);
    }),
  },
  {
    id: 'dev-click-menu-shuts-at-once',
    struggle: true,
    family: 'click',
    kinds: ['rage-click'],
    target: '#more',
    html: dress(
      'cloud',
      `<h1>Contracts</h1><div class="card">Lease 2024 <button id="more" aria-haspopup="true">More</button>
      <div id="menu" hidden class="card" style="position:absolute"><a href="#r">Rename</a><br><a href="#d">Delete</a></div></div>`,
      `on('#more', 'mousedown', () => { $('#menu').hidden = false; }); document.addEventListener('mouseup', () => { $('#menu').hidden = true; });`,
    ),
    after: `$('#menu').hidden`,
    run: byHand(async (h, mark) => {
      await h.press('#more');
      await h.pause(800);
      await h.pressHere();
      await h.pause(700);
      mark();
      await h.again(4, 520);
      await h.wander(1000);
      await h.press('#more');
      await h.again(2, 420);
      await h.pause(800);
    }),
  },
  {
    id: 'dev-click-words-that-look-like-a-link',
    struggle: true,
    family: 'click',
    kinds: ['dead-click'],
    target: '#policy',
    html: dress(
      'portal',
      `<h1>Parental leave</h1><p>You can find all you need in the <span id="policy" style="color:#1d70b8;text-decoration:underline;cursor:pointer">leave
      policy of your site</span>.</p><p>Please read it before you apply.</p><button>Apply</button>`,
      `on('button', 'click', () => say('h1', 'Application'));`,
    ),
    after: `$('h1').textContent === 'Parental leave'`,
    run: byHand(async (h, mark) => {
      await h.wander(800);
      await h.press('#policy');
      await h.pause(1600);
      mark();
      await h.press('#policy');
      await h.pause(900);
      await h.again(1, 240);
      await h.wander(900);
      await h.press('#policy');
      await h.wander(700);
    }),
  },
];
