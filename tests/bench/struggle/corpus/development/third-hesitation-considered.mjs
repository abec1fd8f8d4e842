import { byHand, workplace } from './third-workplaces.mjs';

/** People whose mouse rests and wanders while they read, listen or look, and who then act. */
export const scenarios = [
  {
    id: 'dev3-hesitation-ok-bars-of-a-chart-read-off',
    struggle: false,
    family: 'hesitation',
    html: workplace(
      'desk',
      `<h1>Answers a day</h1><svg id="bars" width="700" height="260">${[80, 150, 210, 120, 190, 60, 40].map((tall, n) => `<rect x="${n * 95}" y="${250 - tall}" width="70" height="${tall}" data-v="${tall}" fill="#8a7be0"/>`).join('')}</svg><p id="value"></p><textarea id="note" aria-label="Note" cols="60"></textarea>`,
      `let read = 0; $('#bars').addEventListener('mouseover', e => { if (e.target.dataset.v) { read++; say('#value', e.target.dataset.v + ' answers'); } });`,
    ),
    after: `read >= 7 && $('#note').value === 'peak on wednesday, 210'`,
    run: byHand(async h => {
      for (const [n, ms] of [700, 900, 1200, 600, 1100].entries())
        await h.rest(`rect:nth-child(${n + 1})`, ms);
      await h.rest('rect:nth-child(3)', 1300);
      await h.rest('rect:nth-child(5)', 1000);
      await h.rest('rect:nth-child(3)', 700);
      await h.click('#note');
      await h.type('peak on wednesday, 210', 75);
      await h.pause(1600);
    }),
  },
  {
    id: 'dev3-hesitation-ok-answers-noted-while-a-customer-speaks',
    struggle: false,
    family: 'hesitation',
    html: workplace(
      'claims',
      `<h1>Call with R. Lund</h1><fieldset><legend>Was anybody hurt?</legend><button class="a">Yes</button> <button class="a" id="none">No</button></fieldset><fieldset><legend>Was it dark?</legend><button class="a" id="dark">Yes</button> <button class="a">No</button></fieldset><p>Length of call <b id="s">0</b> s</p>`,
      `setInterval(() => say('#s', Math.round(performance.now() / 1000)), 1000);
      press('.a', node => { node.closest('fieldset').querySelectorAll('.a').forEach(b => { b.setAttribute('aria-pressed', b === node); b.style.background = b === node ? '#cfe8cf' : ''; }); });`,
    ),
    after: `$('#none').getAttribute('aria-pressed') === 'true' && $('#dark').getAttribute('aria-pressed') === 'true'`,
    run: byHand(async h => {
      await h.rest('#none', 3600);
      await h.tick();
      await h.pause(1100);
      await h.rest('#dark', 3900);
      await h.tick();
      await h.pause(2200);
    }),
  },
  {
    id: 'dev3-hesitation-ok-terms-read-along-with-the-mouse',
    struggle: false,
    family: 'hesitation',
    html: workplace(
      'school',
      `<h1>Trip to the coast</h1>${['The coach leaves at eight from the north gate and is back by five.', 'Pupils bring lunch, water and a coat; there is no shop at the beach.', 'Swimming is not allowed. Paddling is, to the knee, with a teacher.', 'If it storms, the trip moves to the Thursday after.', 'The fee covers the coach and the museum.'].map(text => `<p class="card">${text}</p>`).join('')}<button id="refuse">Do not allow</button><button class="main" id="allow">Allow</button><p id="end"></p>`,
      `press('#allow', async () => { say('#end', 'Sending…'); await api(300); say('#end', 'Thank you, Leo is on the list.'); });`,
    ),
    after: `$('#end').textContent.startsWith('Thank you')`,
    run: byHand(async h => {
      for (const n of [2, 3, 4, 5, 6]) {
        await h.move(`.card:nth-child(${n})`, { at: { x: 0.15 } });
        await h.move(`.card:nth-child(${n})`, { at: { x: 0.6 }, ms: 1300 });
        await h.pause(350);
      }
      await h.rest('.card:nth-child(4)', 1200);
      await h.click('#allow');
      await h.pause(1900);
    }),
  },
  {
    id: 'dev3-hesitation-ok-looks-tried-on-and-one-kept',
    struggle: false,
    family: 'hesitation',
    html: workplace(
      'desk',
      `<h1>Appearance</h1>${[
        ['Plain', '#ffffff'],
        ['Sand', '#f6ecd9'],
        ['Mint', '#dff3ea'],
        ['Dusk', '#d9d6ee'],
      ]
        .map(
          ([name, colour]) =>
            `<label><input type="radio" name="look" value="${colour}" id="${name}"> ${name}</label> `,
        )
        .join(
          '',
        )}<div class="item">Printer on 3 jams</div><div class="item">New badge for Jo</div><button class="main" id="keep">Keep</button><span id="end"></span>`,
      `document.addEventListener('change', e => { document.body.style.background = e.target.value; }); press('#keep', () => say('#end', 'Kept'));`,
    ),
    after: `$('#end').textContent === 'Kept' && $('#Mint').checked`,
    run: byHand(async h => {
      for (const [name, ms] of [
        ['Sand', 1300],
        ['Mint', 1500],
        ['Dusk', 1000],
        ['Mint', 900],
        ['Sand', 1000],
      ]) {
        await h.click(`#${name}`);
        await h.pause(ms);
      }
      await h.click('#Mint');
      await h.pause(700);
      await h.click('#keep');
      await h.pause(1700);
    }),
  },
  {
    id: 'dev3-hesitation-ok-seats-looked-up-then-booked',
    struggle: false,
    family: 'hesitation',
    html: workplace(
      'ward',
      `<div class="panel"><h2>Beds on ward 4</h2><div id="plan" style="display:grid;grid-template-columns:repeat(4,120px);gap:14px">${Array.from({ length: 8 }, (_, n) => `<button class="bed" data-n="${n}">Bed ${n + 1}</button>`).join('')}</div><p id="who">&nbsp;</p></div>`,
      `const who = ['Maloney', 'empty, by the door', 'Rao', 'Stein', 'empty, by the window', 'Abebe', 'Novak', 'cleaning']; let given = '';
      $('#plan').addEventListener('mouseover', e => { const b = e.target.closest('.bed'); if (b) say('#who', b.textContent + ': ' + who[b.dataset.n]); });
      press('.bed', async b => { b.textContent += ' …'; await api(350); given = b.dataset.n; b.textContent = 'Bed ' + (1 + Number(given)) + ': Ortiz'; b.style.background = '#cfe8cf'; });`,
    ),
    after: `given === '4'`,
    run: byHand(async h => {
      for (const [n, ms] of [
        [0, 600],
        [1, 1000],
        [2, 500],
        [3, 550],
        [7, 700],
        [6, 500],
        [4, 1200],
        [1, 900],
      ]) {
        await h.rest(`.bed[data-n="${n}"]`, ms);
      }
      await h.click('.bed[data-n="4"]');
      await h.pause(2100);
    }),
  },
];
