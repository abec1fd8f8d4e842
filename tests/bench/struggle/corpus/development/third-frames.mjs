import { byHand, workplace } from './third-workplaces.mjs';

/** A frame with a document of its own, on a page at some place of work. */
const framed = (name, before, inside, script = '') =>
  workplace(
    name,
    `${before}<iframe id="inner" title="Part" width="640" height="300" srcdoc="${inside.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
    script,
  );

/** Work inside frames and closed shadow roots. */
export const scenarios = [
  {
    id: 'dev3-frames-card-form-that-never-pays',
    struggle: true,
    family: 'frames',
    kinds: ['dead-click', 'rage-click'],
    target: ['#pay', 'iframe'],
    html: framed(
      'depot',
      '<h1>Pay 42.00 for storage</h1>',
      `<body style="font:15px Arial;background:#fff"><p><label>Card <input id="card"></label> <label>Until <input id="until" size="5"></label></p><button id="pay" type="button">Pay 42.00</button><small id="t"></small><script>setInterval(() => { document.getElementById('t').textContent = new Date().getSeconds(); }, 1000);</script>`,
    ),
    after: `$('#inner').contentDocument.querySelector('#until').value.startsWith('09/31')`,
    run: byHand(async (h, mark, page) => {
      const inner = page.frameLocator('#inner');
      await h.click(inner.locator('#card'));
      await h.type('4000 1200 3400', 60);
      await h.key('Tab');
      await h.type('09/31', 110);
      await h.click(inner.locator('#pay'));
      await h.pause(2600);
      await h.click(inner.locator('#pay'));
      mark();
      await h.pause(1700);
      await h.click(inner.locator('#until'));
      await h.key('End');
      await h.key('Enter');
      await h.pause(1500);
      await h.burst(inner.locator('#pay'), 3, 420);
      await h.pause(2300);
    }),
  },
  {
    id: 'dev3-frames-code-refused-in-the-embedded-check',
    struggle: true,
    family: 'frames',
    kinds: ['validation-loop', 'error-loop', 'field-re-entry'],
    target: ['#code', '#check', 'iframe'],
    html: framed(
      'ward',
      '<h2>Confirm who you are</h2>',
      `<body style="font:15px Arial"><label>Code from your card <input id="code" autocomplete="off"></label> <button id="check">Check</button><p id="why" role="alert"></p><script>var no = 0; document.getElementById('check').onclick = async () => { await fetch('/api/x?d=350&c=422'); no++; document.getElementById('why').textContent = 'Invalid code.'; document.getElementById('code').value = ''; };</script>`,
    ),
    after: `$('#inner').contentWindow.no === 4`,
    run: byHand(async (h, mark, page) => {
      const code = page.frameLocator('#inner').locator('#code');
      const check = page.frameLocator('#inner').locator('#check');
      await h.click(code);
      for (const [text, gap, ms] of [
        ['88 41 07', 130, 1800],
        ['884107', 120, 700],
      ]) {
        await h.type(text, gap);
        await h.click(check);
        await h.pause(ms);
        await h.click(code);
      }
      mark();
      await h.pause(900);
      await h.type('88-41-07', 160);
      await h.click(check);
      await h.pause(1600);
      await h.click(code);
      await h.type('0884107', 150);
      await h.click(check);
      await h.pause(2200);
    }),
  },
  {
    id: 'dev3-frames-date-part-with-a-closed-shadow',
    struggle: true,
    family: 'frames',
    kinds: ['dead-click', 'rage-click', 'dead-key-press'],
    target: 'x-date',
    html: workplace(
      'school',
      `<h1>Parents' evening</h1><label>Talk about <input id="what"></label><p>When <x-date></x-date></p><button class="main" id="ok">Book</button><p id="end"></p>`,
      `let presses = 0; customElements.define('x-date', class extends HTMLElement { constructor() { super(); const root = this.attachShadow({ mode: 'closed' });
        root.innerHTML = '<style>button{font:inherit;padding:6px 14px;cursor:pointer}button:active{background:#ddd}</style><button type="button" aria-haspopup="dialog">Choose a date ▾</button>'; root.firstElementChild.nextElementSibling.addEventListener('click', () => presses++); } });
      press('#ok', () => say('#end', 'Please choose a date'));`,
    ),
    after: `presses >= 7 && $('#end').textContent !== ''`,
    run: byHand(async (h, mark) => {
      await h.click('#what');
      await h.type('reading', 90);
      await h.click('x-date', { at: { x: 0.4 } });
      await h.pause(1700);
      await h.click('x-date', { at: { x: 0.85 } });
      mark();
      await h.pause(1300);
      await h.burst('x-date', 2, 300);
      await h.pause(900);
      await h.key('ArrowDown', 2, 350);
      await h.key('Enter');
      await h.pause(1200);
      await h.click('#ok');
      await h.pause(1500);
      await h.click('x-date', { at: { x: 0.5 } });
      await h.pause(800);
      await h.click('x-date', { at: { x: 0.9 } });
      await h.pause(1900);
    }),
  },
  {
    id: 'dev3-frames-ok-scanned-letter-leafed-through',
    struggle: false,
    family: 'frames',
    html: framed(
      'claims',
      '<h1>Letter of 4 May</h1>',
      `<body style="font:15px Arial"><button id="prev">‹</button> <span id="n">1</span> of 12 <button id="next">›</button><canvas id="c" width="560" height="200"></canvas><script>var n = 1; const show = () => { document.getElementById('n').textContent = n; const x = document.getElementById('c').getContext('2d'); x.clearRect(0, 0, 560, 200); x.font = '90px serif'; x.fillText('page ' + n, 60, 130); }; document.getElementById('next').onclick = () => { n++; show(); }; document.getElementById('prev').onclick = () => { n--; show(); }; show();</script>`,
    ),
    after: `$('#inner').contentWindow.n === 6`,
    run: byHand(async (h, _mark, page) => {
      const next = page.frameLocator('#inner').locator('#next');
      await h.burst(next, 4, 330);
      await h.pause(1500);
      await h.burst(next, 4, 420);
      await h.pause(1300);
      await h.burst(page.frameLocator('#inner').locator('#prev'), 3, 480);
      await h.pause(2100);
    }),
  },
  {
    id: 'dev3-frames-ok-catalogue-fills-the-order-beside-it',
    struggle: false,
    family: 'frames',
    html: framed(
      'depot',
      '<div style="float:right;width:300px"><h1>Order</h1><ul id="order"></ul></div>',
      `<body style="font:15px Arial;background:#fff"><button data-t="Gloves">Add gloves</button> <button data-t="Tape">Add tape</button><script>document.body.addEventListener('click', e => { if (e.target.dataset.t) parent.postMessage(e.target.dataset.t, '*'); });</script>`,
      `let count = 0; addEventListener('message', async e => { await api(150); count++; $('#order').insertAdjacentHTML('beforeend', '<li>' + e.data + '</li>'); });`,
    ),
    after: `count === 7 && $('#order').children.length === 7`,
    run: byHand(async (h, _mark, page) => {
      const inner = page.frameLocator('#inner');
      await h.burst(inner.locator('[data-t=Gloves]'), 4, 520);
      await h.pause(900);
      await h.burst(inner.locator('[data-t=Tape]'), 3, 480);
      await h.pause(1200);
      await h.rest('#order', 1300);
    }),
  },
];
