import { doneBy, siteOf } from './fourth-site.mjs';

const endOfPeriod = `<h2>Batch 0412 · 38 postings</h2><table><tr><th>Account<th>Debit<th>Credit</tr><tr><td>4400<td>1,204.10<td></tr><tr><td>1600<td><td>1,204.10</tr></table><p id="ends" style="margin-top:30px"><button class="end">Post</button> <button class="end">Park</button> <button class="end">Hold</button> <button class="end">Reverse</button></p>`;

const ticket = `<h1>#7299 New starter needs a badge</h1><div class="card">Please make a badge for Ines from Monday. She needs the lab.</div><div class="card" role="radiogroup" aria-label="Category">${['Access request', 'Service request', 'Change', 'Facilities', 'Incident'].map((name, n) => `<p><label><input type="radio" name="kind" id="r${n}"> ${name}</label></p>`).join('')}</div><button class="main" id="route">Route ticket</button>`;

const icons = `<h1>Drawing D-204</h1><div id="tools">${['⌖', '⇲', '◫', '⧉', '⟲', '⌗', '◩']
  .map(
    (sign, n) =>
      `<button class="tool" title="Tool ${n + 1}" aria-label="Tool ${n + 1}" style="width:44px">${sign}</button>`,
  )
  .join(
    ' ',
  )}</div><div style="height:380px;background:#f5f5f5;border:1px solid #ccc;margin-top:10px;padding:120px">Ground floor</div>`;

/** Standing before a choice: not knowing which, and weighing it well. */
export const scenarios = [
  {
    id: 'dev4-hesitation-post-park-or-hold',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation'],
    target: '.end',
    html: siteOf('ledger', endOfPeriod, `let ended = 0; when('click', '.end', () => { ended++; });`),
    after: `ended === 0`,
    run: doneBy(async (h, mark) => {
      await h.click('td');
      await h.pause(900);
      for (const at of [0, 1, 0, 2, 1, 0]) {
        await h.move(`.end >> nth=${at}`);
        await h.pause(1050);
      }
      mark();
      for (const at of [2, 3, 1, 0, 2, 1]) {
        await h.move(`.end >> nth=${at}`);
        await h.pause(950);
      }
      await h.pause(900);
    }),
  },
  {
    id: 'dev4-hesitation-one-category-after-another',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation', 'form-thrash'],
    target: ['[name=kind]', '[role=radiogroup]', '#route'],
    html: siteOf('desk', ticket, `let changes = 0; when('change', '[name=kind]', () => { changes++; });`),
    after: `changes === 7`,
    run: doneBy(async (h, mark) => {
      for (const at of [1, 0, 1]) {
        await h.click(`#r${at}`);
        await h.pause(1300);
      }
      await h.move('#route');
      await h.pause(1100);
      mark();
      for (const at of [3, 0]) {
        await h.click(`#r${at}`);
        await h.pause(1400);
      }
      await h.move('#route');
      await h.pause(900);
      for (const at of [1, 2]) {
        await h.click(`#r${at}`);
        await h.pause(1300);
      }
      await h.move('#route');
      await h.pause(1300);
    }),
  },
  {
    id: 'dev4-hesitation-signs-without-names',
    struggle: true,
    family: 'hesitation',
    kinds: ['hesitation', 'menu-hunting', 'cursor-thrash'],
    target: '.tool',
    html: siteOf('crm', icons, `let used = 0; when('click', '.tool', () => { used++; });`),
    after: `used === 0`,
    run: doneBy(async (h, mark) => {
      for (const at of [0, 1, 2, 3, 4, 3, 2]) {
        await h.move(`.tool >> nth=${at}`);
        await h.pause(900);
      }
      mark();
      await h.move({ x: 620, y: 430 });
      await h.pause(700);
      for (const at of [5, 6, 5, 2, 3, 1]) {
        await h.move(`.tool >> nth=${at}`);
        await h.pause(900);
      }
      await h.pause(700);
    }),
  },
  {
    id: 'dev4-hesitation-ok-plans-read-and-one-taken',
    struggle: false,
    family: 'hesitation',
    html: siteOf(
      'store',
      `<h1>Delivery contract</h1>${[
        ['Basic', '120 parcels a month, collected weekly, no insurance.'],
        ['Trade', '600 parcels a month, collected daily, insured up to 100.'],
        ['Wholesale', 'Any number, two collections a day, insured up to 1,000.'],
      ]
        .map(
          ([name, text]) =>
            `<div class="tile"><b>${name}</b><p class="about">${text}</p><button class="take">Choose ${name}</button></div>`,
        )
        .join('')}<p id="taken"></p>`,
      `when('click', '.take', async button => { await api(400); $('#taken').textContent = 'Your contract: ' + button.textContent.slice(7); });`,
    ),
    after: `$('#taken').textContent.endsWith('Trade')`,
    run: doneBy(async h => {
      await h.move('.about >> nth=0');
      await h.pause(2300);
      await h.move('.about >> nth=1');
      await h.pause(2600);
      await h.move('.about >> nth=2');
      await h.pause(2200);
      await h.click('.take >> nth=1');
      await h.pause(2000);
    }),
  },
  {
    id: 'dev4-hesitation-ok-a-category-put-right-before-routing',
    struggle: false,
    family: 'hesitation',
    html: siteOf(
      'desk',
      ticket,
      `when('click', '#route', async button => { button.disabled = true; await api(500); $('main').innerHTML = '<h1>Queue</h1><div class="card">#7299 went to Access requests</div>'; });`,
    ),
    after: `$('.card').textContent.endsWith('Access requests')`,
    run: doneBy(async h => {
      await h.move('.card >> nth=0');
      await h.pause(2100);
      await h.click('#r1');
      await h.pause(1300);
      await h.move('.card >> nth=0');
      await h.pause(1500);
      await h.click('#r0');
      await h.pause(900);
      await h.click('#route');
      await h.pause(2200);
    }),
  },
];
