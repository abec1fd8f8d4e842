import { at, worked } from './third-places.mjs';

const lines = [
  'Soap, 12 pieces',
  'Gauze, 40 pieces',
  'Gloves M, 3 boxes',
  'Tape, 9 rolls',
  'Syringes, 2 boxes',
];

/** Fingers on glass that get no answer, or the wrong one. */
export const scenarios = [
  {
    id: 'dev3-touch-rows-that-do-not-slide-aside',
    struggle: true,
    family: 'touch',
    kinds: ['dead-swipe', 'failed-drag', 'dead-tap', 'rage-click'],
    target: ['.item', '#lines'],
    html: at(
      'tablet',
      `<h3>Pick list <small>Slide a line to the left to remove it</small></h3><div id="lines">${lines.map(l => `<div class="item" style="touch-action:pan-y">${l}</div>`).join('')}</div>`,
      `let pulled = 0; on('.item', 'pointerdown', e => { if (e.pointerType === 'touch') pulled++; }); on('.item', 'mousemove', e => { if (e.buttons && e.movementX < -30) e.currentTarget.remove(); });`,
    ),
    after: `pulled === 7 && $$('.item').length === 5`,
    run: worked(async (h, mark, page) => {
      const item = page.locator('.item').nth(2);
      await h.pause(1400);
      await h.swipe(item, -220, 4, 240);
      await h.pause(1200);
      await h.swipe(item, -300, -3, 320);
      mark();
      await h.pause(800);
      await h.swipe(item, -340, 6, 500);
      await h.pause(1600);
      await h.swipe(item, 260, 2, 260);
      await h.pause(900);
      await h.swipe(item, -330, 5, 160);
      await h.pause(500);
      await h.swipe(item, -330, 2, 160);
      await h.pause(1300);
      await h.tap(item, 300);
      await h.pause(1500);
    }),
  },
  {
    id: 'dev3-touch-a-cross-too-small-for-a-finger',
    struggle: true,
    family: 'touch',
    kinds: ['dead-tap', 'dead-click', 'rage-click'],
    target: ['#tip', '#close', '#edge'],
    html: at(
      'tablet',
      `<h3>Departures</h3><div id="tip" class="item" style="position:relative;background:#fff3cd;padding-right:60px">New: sort by dock. <span id="edge" style="position:absolute;right:2px;top:2px;width:50px;height:50px;line-height:50px;text-align:center">✕</span><span id="close" role="button" aria-label="Dismiss" style="position:absolute;right:3px;top:12px;width:4px;height:4px"></span></div><div class="item">Dock 4, Leeds, 16:20</div><div class="item">Dock 7, Hull, 16:45</div>`,
      `let taps = 0; on('#close', 'click', () => $('#tip').remove()); on('#tip', 'click', () => taps++);`,
    ),
    after: `taps === 7 && !!$('#tip')`,
    run: worked(async (h, mark, page) => {
      await h.pause(1500);
      const box = await page.locator('#edge').boundingBox();
      const near = (x, y) => ({ x: box.x + x, y: box.y + y });
      await h.tap(near(30, 26));
      await h.pause(1300);
      await h.tap(near(32, 22));
      mark();
      await h.pause(700);
      await h.tap(near(28, 32));
      await h.pause(380);
      await h.tap(near(33, 30));
      await h.pause(1600);
      await h.tap(near(26, 24), 210);
      await h.pause(600);
      await h.tap(near(30, 34));
      await h.pause(450);
      await h.tap(near(31, 28));
      await h.pause(1500);
    }),
  },
  {
    id: 'dev3-touch-a-pen-field-made-for-mice',
    struggle: true,
    family: 'touch',
    kinds: ['dead-swipe', 'failed-drag', 'rage-click', 'dead-tap'],
    target: ['#pad', '#wipe'],
    html: at(
      'tablet',
      `<h3>Received by</h3><canvas id="pad" width="700" height="220" style="background:#fff;border:1px solid #999;touch-action:none"></canvas><br><button id="wipe">Start again</button><button id="go" disabled>Hand over</button>`,
      `let strokes = 0, wipes = 0; const pen = $('#pad').getContext('2d'); on('#pad', 'mousemove', e => { if (!e.buttons) return; strokes++; $('#go').disabled = false; pen.lineTo(e.offsetX, e.offsetY); pen.stroke(); }); on('#wipe', 'click', () => { wipes++; pen.clearRect(0, 0, 700, 220); });`,
    ),
    after: `strokes === 0 && wipes === 1 && $('#go').disabled`,
    run: worked(async (h, mark) => {
      await h.pause(1300);
      await h.swipe('#pad', 180, 30, 420);
      await h.pause(900);
      await h.swipe('#pad', -140, -60, 380);
      mark();
      await h.pause(1200);
      await h.tap('#wipe');
      await h.pause(800);
      await h.swipe('#pad', 200, -40, 600);
      await h.pause(400);
      await h.swipe('#pad', 120, 70, 300);
      await h.pause(1500);
      await h.tap('#pad');
      await h.pause(500);
      await h.swipe('#pad', 210, 10, 500);
      await h.pause(1700);
    }),
  },
  {
    id: 'dev3-touch-a-plan-that-will-not-come-nearer',
    struggle: true,
    family: 'touch',
    kinds: ['dead-swipe', 'dead-tap', 'rage-click'],
    target: '#plan',
    html: at(
      'tablet',
      `<h3>Where is rack 41?</h3><div id="plan" style="touch-action:none;width:860px;height:430px;background:repeating-linear-gradient(90deg,#e3e8ea 0 36px,#b7c3c8 36px 44px);font-size:7px;word-spacing:36px">${Array.from({ length: 120 }, (_, n) => n + 1).join(' ')}</div>`,
      `let fingers = 0; on('#plan', 'pointerdown', () => fingers++);`,
    ),
    after: `fingers >= 10 && $('#plan').style.transform === ''`,
    run: worked(async (h, mark) => {
      await h.pause(1500);
      await h.pinch('#plan', 90, 300);
      await h.pause(1100);
      await h.pinch('#plan', 70, 340, 700);
      mark();
      await h.pause(900);
      await h.tap('#plan');
      await h.pause(140);
      await h.tap('#plan');
      await h.pause(1500);
      await h.pinch('#plan', 60, 360, 450);
      await h.pause(600);
      await h.tap('#plan');
      await h.pause(130);
      await h.tap('#plan');
      await h.pause(900);
      await h.pinch('#plan', 80, 320);
      await h.pause(1500);
    }),
  },
  {
    id: 'dev3-touch-a-late-notice-moves-the-buttons',
    struggle: true,
    family: 'touch',
    kinds: ['repeated-undo', 'u-turn', 'navigation-ping-pong', 'dead-tap', 'rage-click'],
    target: ['#done', '#skip', '#back'],
    html: at(
      'tablet',
      `<h3 id="what">Pick 3 × Gauze</h3><div id="slip" style="height:0;overflow:hidden;background:#ffe082">Remember to scan the shelf.</div><button id="skip" style="display:block;width:320px">Skip</button><button id="done" style="display:block;width:320px">Picked</button><button id="back" style="margin-top:90px">Undo</button><p id="state">Waiting</p>`,
      `let skipped = 0, picked = 0; const arm = () => { $('#slip').style.height = '0'; };
      document.addEventListener('pointerdown', e => { if (e.target.id === 'done') $('#slip').style.height = '66px'; }, true);
      document.addEventListener('pointerup', e => { const hit = document.elementFromPoint(e.clientX, e.clientY)?.id; if (hit === 'skip') { skipped++; say('#state', 'Skipped: 3 × Gauze'); say('#what', 'Pick 1 × Tape'); } if (hit === 'done') { picked++; say('#state', 'Picked'); } if (hit === 'back') { say('#state', 'Waiting'); say('#what', 'Pick 3 × Gauze'); arm(); } });`,
    ),
    after: `skipped === 4 && picked === 0`,
    run: worked(async (h, mark) => {
      await h.pause(1200);
      await h.tap('#done');
      await h.pause(1700);
      await h.tap('#back');
      await h.pause(1100);
      await h.tap('#done');
      mark();
      await h.pause(1200);
      await h.tap('#back');
      await h.pause(900);
      await h.tap('#done', 220);
      await h.pause(1400);
      await h.tap('#back');
      await h.pause(1800);
      await h.tap('#done');
      await h.pause(1600);
    }),
  },
  {
    id: 'dev3-touch-a-card-that-cannot-be-picked-up',
    struggle: true,
    family: 'touch',
    kinds: ['dead-tap', 'failed-drag', 'dead-swipe'],
    target: ['.item', '#board'],
    html: at(
      'tablet',
      `<h3>Order of loading <small>Hold a card, then move it</small></h3><div id="board">${['Leeds', 'Hull', 'York', 'Ripon'].map(t => `<div class="item" draggable="true" style="touch-action:none;user-select:none">☰ ${t}</div>`).join('')}</div>`,
      `let held = 0; on('.item', 'pointerdown', () => held++); on('.item', 'contextmenu', e => e.preventDefault()); on('.item', 'dragstart', e => e.preventDefault());`,
    ),
    after: `held === 6 && $('#board').textContent.startsWith('☰ Leeds')`,
    run: worked(async (h, mark, page) => {
      const card = page.locator('.item').nth(3);
      await h.pause(1600);
      await h.tap(card, 900);
      await h.pause(500);
      await h.swipe(card, 0, -170, 700);
      await h.pause(1100);
      mark();
      await h.tap(card, 1400);
      await h.pause(400);
      await h.swipe(card, 4, -190, 900);
      await h.pause(1300);
      await h.swipe(card, 0, -150, 500);
      await h.pause(700);
      await h.tap(card, 1700);
      await h.pause(1200);
    }),
  },
];
