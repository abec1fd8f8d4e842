import { doneBy, siteOf } from './fourth-site.mjs';

const shelf = `<h1>Count shelf B4</h1><table><tr><th>Article<th>Expected<th>Counted</tr><tr><td>Gauze 10 cm<td>24<td id="counted">0</tr><tr><td>Tape<td>12<td>12</tr></table>
<p><input id="number" inputmode="numeric" size="6" value="24"> <button id="book">Book count</button></p>`;

const visits = `<h1>Visits today</h1>${[
  '08:30 Mrs Okafor',
  '09:45 Mr Lindqvist',
  '11:00 Mrs Bell',
  '13:15 Mr Rossi',
]
  .map(
    text =>
      `<div class="visit" style="background:#fff;border-bottom:1px solid #c6ccd0;padding:18px;width:640px;touch-action:pan-y">${text}</div>`,
  )
  .join('')}<p>Swipe a visit to the left to mark it as done.</p>`;

/** Work with a finger on a tablet. */
export const scenarios = [
  {
    id: 'dev4-touch-book-count-does-not-answer',
    struggle: true,
    family: 'touch',
    kinds: ['dead-tap', 'dead-click', 'rage-click'],
    target: '#book',
    html: siteOf('clinic', shelf, `let taps = 0; when('click', '#book', () => { taps++; });`),
    after: `taps >= 6 && $('#counted').textContent === '0'`,
    run: doneBy(async (h, mark) => {
      await h.tap('#book');
      await h.pause(2000);
      mark();
      await h.tap('#book');
      await h.pause(1200);
      for (let tap = 0; tap < 3; tap++) {
        await h.tap('#book');
        await h.pause(260);
      }
      await h.pause(1500);
      await h.tap('#book', 420);
      await h.pause(900);
      await h.tap('#book');
      await h.pause(900);
    }),
  },
  {
    id: 'dev4-touch-a-visit-will-not-be-swiped-away',
    struggle: true,
    family: 'touch',
    kinds: ['dead-swipe', 'failed-drag', 'dead-tap'],
    target: '.visit',
    html: siteOf(
      'clinic',
      visits,
      `let startX = 0, swipes = 0; when('pointerdown', '.visit', (row, event) => { startX = event.clientX; });
      when('pointerup', '.visit', (row, event) => { if (startX - event.clientX > 60) swipes++; if (startX - event.clientX > 900) row.remove(); });`,
    ),
    after: `$$('.visit').length === 4 && swipes >= 4`,
    run: doneBy(async (h, mark) => {
      await h.swipe('.visit >> nth=0', -190, 4, 240);
      await h.pause(1400);
      await h.swipe('.visit >> nth=0', -230, -3, 200);
      mark();
      await h.pause(900);
      await h.swipe('.visit >> nth=0', -260, 5, 160);
      await h.pause(1100);
      await h.swipe('.visit >> nth=1', -220, 3, 260);
      await h.pause(700);
      await h.swipe('.visit >> nth=0', -280, 2, 420);
      await h.pause(1000);
    }),
  },
  {
    id: 'dev4-touch-ok-visits-marked-as-done-by-swipes',
    struggle: false,
    family: 'touch',
    html: siteOf(
      'clinic',
      visits,
      `let startX = 0; when('pointerdown', '.visit', (row, event) => { startX = event.clientX; }); when('pointermove', '.visit', (row, event) => { row.style.transform = 'translateX(' + Math.min(0, event.clientX - startX) + 'px)'; });
      when('pointerup', '.visit', (row, event) => { if (startX - event.clientX > 60) { row.remove(); toast('Done', 1200); } else row.style.transform = ''; });`,
    ),
    after: `$$('.visit').length === 1`,
    run: doneBy(async h => {
      for (let visit = 0; visit < 3; visit++) {
        await h.swipe('.visit >> nth=0', -220, 3, 230);
        await h.pause(1100);
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev4-touch-ok-a-scan-enlarged-and-made-small-again',
    struggle: false,
    family: 'touch',
    html: siteOf(
      'clinic',
      `<h1>Scan of a letter</h1><div id="scan" style="width:700px;height:430px;overflow:hidden;touch-action:none;background:#fff;border:1px solid #999"><div id="sheet" style="transform-origin:50% 50%;padding:30px;font-size:18px">The specialist writes: the wound heals well, stitches out on Friday, no lifting for two weeks, next visit in January.</div></div><p>Size <b id="size">100</b> %</p>`,
      `let scale = 1, wide = 0, x = 0, pinches = 0; const fingers = new Map(); const box = $('#scan'); const gap = () => { const [a, b] = [...fingers.values()]; return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY); };
      const draw = () => { $('#sheet').style.transform = 'translateX(' + x + 'px) scale(' + scale + ')'; $('#size').textContent = Math.round(scale * 100); };
      box.addEventListener('pointerdown', event => { fingers.set(event.pointerId, event); if (fingers.size === 2) { wide = gap(); pinches++; } });
      box.addEventListener('pointermove', event => { const old = fingers.get(event.pointerId); if (!old) return; fingers.set(event.pointerId, event); if (fingers.size === 2) { const now = gap(); scale = Math.max(1, Math.min(4, scale * now / wide)); wide = now; } else x += event.clientX - old.clientX; draw(); });
      for (const kind of ['pointerup', 'pointercancel']) box.addEventListener(kind, event => fingers.delete(event.pointerId));`,
    ),
    after: `pinches === 4 && scale >= 1`,
    run: doneBy(async h => {
      await h.pinch('#scan', 90, 230);
      await h.pause(1100);
      await h.swipe('#scan', -150, 6, 380);
      await h.pause(900);
      await h.swipe('#scan', 170, -4, 380);
      await h.pause(800);
      await h.pinch('#scan', 240, 100);
      await h.pause(700);
      await h.pinch('#scan', 80, 200);
      await h.pause(1300);
      await h.pinch('#scan', 220, 90);
      await h.pause(1200);
    }),
  },
];
