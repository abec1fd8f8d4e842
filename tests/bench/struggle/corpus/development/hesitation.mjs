import { dress } from './dress.mjs';
import { byHand } from './hands.mjs';

const plans = `<h2>Choose your cover</h2><div class="grid" id="plans">${['Basic', 'Standard', 'Extended'].map(p => `<div><h3>${p}</h3><button>${p}</button></div>`).join('')}</div><p id="n"></p>`;

/** Pointers that hover: for want of a decision, or for other reasons. */
export const scenarios = [
  {
    id: 'dev-hesitation-three-plans-and-no-decision',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation'],
    target: ['#plans', '#plans button'],
    html: dress('shop', plans, `on('#plans button', 'click', e => say('#n', e.target.textContent));`),
    after: `$('#n').textContent === ''`,
    run: byHand(async (h, mark) => {
      for (const [n, plan] of [1, 2, 3, 2, 1, 3, 2, 3].entries()) {
        await h.move(`#plans div:nth-child(${plan}) button`);
        if (n === 4) mark();
        await h.pause(900);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-hesitation-toolbar-of-unnamed-signs',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation'],
    target: ['#tools', '#tools button'],
    html: dress(
      'cloud',
      `<h1>Floor plan</h1><div id="tools" class="card">${['&#9635;', '&#9636;', '&#9637;', '&#9638;', '&#9639;'].map((s, n) => `<button title="Mode ${n + 1}">${s}</button>`).join('')}</div><div class="card" style="height:240px"></div>`,
      `let used = 0; on('#tools button', 'click', () => used++);`,
      'feed',
    ),
    after: `used === 0`,
    run: byHand(async (h, mark) => {
      for (const [n, tool] of [1, 2, 3, 4, 5, 3, 4, 2, 3].entries()) {
        await h.move(`#tools button:nth-child(${tool})`);
        if (n === 4) mark();
        await h.pause(820);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-hesitation-ok-article-read-with-the-pointer-at-rest',
    struggle: false,
    family: 'hesitation',
    html: dress(
      'portal',
      `<h1>Working abroad</h1>${'<p>You may work abroad for up to twenty days in a year if your manager agrees and the country is on the list below.</p>'.repeat(5)}<button>Apply</button> <button>Ask a question</button>`,
      `on('button', 'click', () => say('h1', 'Done'));`,
    ),
    after: `$('h1').textContent === 'Done'`,
    run: byHand(async h => {
      await h.wander(3000);
      await h.move('button:nth-of-type(2)');
      await h.pause(1600);
      await h.wander(1600);
      await h.press('button:nth-of-type(1)');
      await h.pause(900);
    }),
  },
  {
    id: 'dev-hesitation-ok-values-read-from-a-chart',
    struggle: false,
    family: 'hesitation',
    html: dress(
      'cloud',
      `<h1>Sales by week</h1><div class="card"><svg width="640" height="240">${[60, 120, 90, 150, 180, 130, 200, 170].map((v, n) => `<rect class="bar" data-v="${v}" x="${n * 78 + 10}" y="${230 - v}" width="56" height="${v}" fill="#3557d5"></rect>`).join('')}</svg><output id="tip">-</output></div>`,
      `let read = 0; on('.bar', 'mouseenter', e => { read++; say('#tip', e.target.dataset.v); });`,
      'feed',
    ),
    after: `read >= 10`,
    run: byHand(async h => {
      for (const bar of [0, 1, 2, 3, 4, 5, 6, 7, 6, 4, 3, 4]) {
        await h.move(`.bar:nth-child(${bar + 1})`);
        await h.pause(420);
      }
      await h.wander(700);
    }),
  },
  {
    id: 'dev-hesitation-ok-away-from-the-desk',
    struggle: false,
    family: 'hesitation',
    html: dress(
      'shop',
      plans,
      `on('#plans button', 'click', e => say('#n', e.target.textContent));`,
      'advert',
    ),
    after: `$('#n').textContent === 'Standard'`,
    run: byHand(async h => {
      await h.move('#plans div:nth-child(2) button');
      await h.pause(6500);
      await h.press('#plans div:nth-child(2) button');
      await h.pause(900);
    }),
  },
  {
    id: 'dev-hesitation-ok-plans-compared-once-then-chosen',
    struggle: false,
    family: 'hesitation',
    html: dress('shop', plans, `on('#plans button', 'click', e => say('#n', e.target.textContent));`),
    after: `$('#n').textContent === 'Basic'`,
    run: byHand(async h => {
      for (const plan of [1, 2, 3]) {
        await h.move(`#plans div:nth-child(${plan}) h3`);
        await h.wander(900);
      }
      await h.press('#plans div:nth-child(1) button');
      await h.wander(700);
    }),
  },
];
