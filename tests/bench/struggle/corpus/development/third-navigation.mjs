import { byHand, workplace } from './third-workplaces.mjs';

/** People who go about an application and do not arrive. */
export const scenarios = [
  {
    id: 'dev3-navigation-where-a-closed-claim-is-opened-again',
    struggle: true,
    family: 'navigation',
    kinds: ['menu-hunting', 'navigation-ping-pong', 'u-turn'],
    target: ['header a', 'header'],
    html: workplace(
      'claims',
      '',
      `const texts = { '/': ['Claim 77120', 'Closed on 3 March. The insured has written again on 19 March.'], '/payments': ['Payments', 'Two payments, both made.'],
        '/letters': ['Letters', 'Acknowledgement. Request for photographs. Closing letter.'], '/settlements': ['Settlements', 'Settled at 1,240.00.'],
        '/archive': ['Archive', 'Boxes 12 to 40 are in the store in Leeds.'], '/rules': ['Rules', 'Limits of authority by grade.'] };
      const [title, text] = texts[location.pathname] || texts['/'];
      paint('main', '<h1>' + title + '</h1><p>' + text + '</p><table><tr><th>Date</th><th>By</th></tr><tr><td>3 March</td><td>K. Osei</td></tr></table>');
      sessionStorage.visits = 1 + Number(sessionStorage.visits || 0);`,
    ),
    after: `Number(sessionStorage.visits) === 12 && location.pathname === '/'`,
    run: byHand(async (h, mark) => {
      const visit = async (path, ms) => {
        await h.click(`header a[href="${path}"]`);
        await h.pause(ms);
      };
      await visit('/settlements', 1500);
      await visit('/', 1200);
      await visit('/archive', 1100);
      await visit('/', 900);
      mark();
      await visit('/letters', 1600);
      await visit('/rules', 1000);
      await visit('/', 1300);
      await visit('/payments', 900);
      await visit('/settlements', 1200);
      await visit('/archive', 1400);
      await visit('/', 2100);
    }),
  },
  {
    id: 'dev3-navigation-results-fall-back-to-the-overview',
    struggle: true,
    family: 'navigation',
    kinds: ['navigation-ping-pong', 'u-turn', 'dead-click', 'rage-click'],
    target: '[role=tab]',
    html: workplace(
      'ward',
      `<div role="tablist"></div><div class="panel" role="tabpanel"></div>`,
      `let bounces = 0; const names = ['overview', 'results', 'letters', 'drugs'];
      const draw = () => { const now = location.pathname.slice(1) || 'overview';
        paint('[role=tablist]', names.map(n => '<button role="tab" id="t-' + n + '" aria-selected="' + (n === now) + '">' + n[0].toUpperCase() + n.slice(1) + '</button>').join(''));
        paint('.panel', now === 'results' ? '<p>Loading…</p>' : now === 'overview' ? '<h2>Overview</h2><p>Admitted 11 May. Dr Hale.</p>' : '<h2>' + now + '</h2><p>Two entries.</p>');
        if (now === 'results') api(420).then(() => { if (location.pathname !== '/results') return; bounces++; history.replaceState({}, '', '/overview'); draw(); }); };
      press('[role=tab]', node => go('/' + node.id.slice(2), draw)); draw();`,
    ),
    after: `bounces === 5 && location.pathname === '/overview'`,
    run: byHand(async (h, mark) => {
      await h.click('#t-results');
      await h.pause(2000);
      await h.click('#t-results');
      mark();
      await h.pause(1500);
      await h.click('#t-drugs');
      await h.pause(1200);
      await h.click('#t-results');
      await h.pause(1400);
      await h.click('#t-overview');
      await h.pause(700);
      await h.click('#t-results');
      await h.pause(1100);
      await h.click('#t-results');
      await h.pause(2200);
    }),
  },
  {
    id: 'dev3-navigation-which-emma-clarke',
    struggle: true,
    family: 'navigation',
    kinds: ['u-turn', 'navigation-ping-pong'],
    target: ['.card', 'main'],
    html: workplace(
      'school',
      '',
      `let visits = 0; const forms = ['7B', '9A', '9C', '10A', '11D'];
      const draw = () => { const k = Number(location.pathname.split('/')[2]);
        paint('main', location.pathname.startsWith('/pupil/')
          ? '<h1>Emma Clarke</h1><div class="card">Form ' + forms[k] + '<br>Guardian: Mrs Clarke<br>Attendance 9' + k + ' %</div><div class="card">No photograph.</div>'
          : '<h1>5 pupils found</h1>' + forms.map((f, n) => '<div class="card" role="link" tabindex="0" data-k="' + n + '">Clarke, Emma</div>').join('')); };
      press('[data-k]', node => { visits++; go('/pupil/' + node.dataset.k, draw); }); addEventListener('popstate', draw); draw();`,
    ),
    after: `visits === 7 && $$('[data-k]').length === 5`,
    run: byHand(async (h, mark) => {
      const look = async (k, ms, then) => {
        await h.click(`[data-k="${k}"]`);
        await h.pause(ms);
        await h.back(then);
      };
      await look(0, 1500, 700);
      await look(1, 1100, 500);
      await h.click('[data-k="2"]');
      mark();
      await h.pause(1400);
      await h.back(600);
      await look(3, 900, 500);
      await look(4, 1200, 1300);
      await look(1, 1500, 600);
      await look(2, 1000, 1800);
    }),
  },
  {
    id: 'dev3-navigation-menus-of-a-sheet-opened-in-turn',
    struggle: true,
    family: 'navigation',
    kinds: ['menu-hunting'],
    target: ['[role=menubar] button', '[role=menubar]', '[role=menuitem]'],
    html: workplace(
      'sheet',
      `<div role="menubar">${['File', 'Edit', 'View', 'Insert', 'Format', 'Data'].map(name => `<button role="menuitem" aria-haspopup="true" aria-expanded="false" id="m-${name}">${name}</button>`).join('')}</div>
      <table>${Array.from({ length: 14 }, (_, r) => `<tr>${Array.from({ length: 9 }, (_, c) => `<td>${r ? r * 31 + c * 7 : 'ABCDEFGHI'[c]}</td>`).join('')}</tr>`).join('')}</table>`,
      `let opened = 0, chosen = 0;
      const items = { File: ['New', 'Open…', 'Share…', 'Print…'], Edit: ['Cut', 'Copy', 'Paste', 'Find…'], View: ['Zoom', 'Gridlines', 'Formula bar'], Insert: ['Row above', 'Column left', 'Chart…', 'Note'], Format: ['Number', 'Bold', 'Wrap', 'Borders'], Data: ['Sort…', 'Filter', 'Named ranges'] };
      const shut = () => { $('[role=menu]')?.remove(); $$('[aria-haspopup]').forEach(b => b.setAttribute('aria-expanded', 'false')); };
      press('[aria-haspopup]', b => { shut(); opened++; b.setAttribute('aria-expanded', 'true'); const m = document.createElement('div'); m.setAttribute('role', 'menu'); m.style.left = b.offsetLeft + 'px';
        m.innerHTML = items[b.textContent].map(t => '<button role="menuitem" class="leaf">' + t + '</button>').join(''); $('[role=menubar]').append(m); });
      press('.leaf', () => { chosen++; shut(); }); document.addEventListener('keydown', e => { if (e.key === 'Escape') shut(); });`,
    ),
    after: `opened === 8 && chosen === 0`,
    run: byHand(async (h, mark) => {
      const lookDown = async (name, ms) => {
        await h.click(`#m-${name}`);
        await h.pause(500);
        await h.rest('[role=menu] .leaf:last-child', ms);
      };
      await lookDown('View', 900);
      await lookDown('Format', 700);
      await h.key('Escape');
      await h.pause(900);
      await lookDown('Data', 800);
      await lookDown('Insert', 500);
      mark();
      await h.key('Escape');
      await h.pause(700);
      await lookDown('View', 1100);
      await lookDown('Edit', 500);
      await lookDown('File', 600);
      await lookDown('Format', 900);
      await h.key('Escape');
      await h.pause(1600);
    }),
  },
  {
    id: 'dev3-navigation-two-pages-send-each-other-round',
    struggle: true,
    family: 'navigation',
    kinds: ['navigation-ping-pong', 'u-turn', 'error-loop'],
    target: ['#release', '#use'],
    html: workplace(
      'depot',
      '',
      `const at = location.pathname;
      paint('main', at === '/depot' ? '<h1>Choose a depot</h1><p>An order needs a depot before it is released.</p><select id="which"><option>North</option><option>Harbour</option></select><button id="use">Use this depot</button>'
        : '<h1>Order 5521</h1><p>4 pallets for Kestrel Foods' + (sessionStorage.rounds ? '. Your preference was saved.' : '') + '</p><button id="release">Release</button>');
      press('#release', () => location.assign('/depot'));
      press('#use', async () => { await api(260); sessionStorage.rounds = 1 + Number(sessionStorage.rounds || 0); location.assign('/order'); });`,
    ),
    after: `sessionStorage.rounds === '4' && location.pathname === '/order'`,
    run: byHand(async (h, mark) => {
      const round = async (reading, choosing) => {
        await h.click('#release');
        await h.pause(reading);
        await h.click('#use');
        await h.pause(choosing);
      };
      await round(2200, 1600);
      await round(1500, 1200);
      await h.click('#release');
      mark();
      await h.pause(1200);
      await h.click('#which');
      await h.pause(400);
      await h.key('ArrowDown');
      await h.key('Enter');
      await h.pause(500);
      await h.click('#use');
      await h.pause(1500);
      await round(900, 2200);
    }),
  },
  {
    id: 'dev3-navigation-a-number-from-three-steps-back',
    struggle: true,
    family: 'navigation',
    kinds: ['navigation-ping-pong', 'u-turn', 'field-re-entry'],
    target: ['#back', '#next', '#code'],
    html: workplace(
      'claims',
      '',
      `let step = 3, turns = 0, emptied = 0; const bodies = ['', '<p>Policy holder: R. Lund. Policy key: <b>QX-7704-KL-19</b></p>', '<p>Vehicle: van, 2019.</p>', '<label>Policy key <input id="code" autocomplete="off"></label><p class="why"></p>'];
      const draw = () => paint('main', '<h1>Report damage, step ' + step + ' of 4</h1>' + bodies[step] + '<p><button id="back">Back</button> <button id="next">Next</button></p>');
      press('#back', () => { if (step > 1) { if (step === 3 && $('#code').value) emptied++; step--; turns++; history.pushState({}, '', '/step' + step); draw(); } });
      press('#next', () => { if (step < 3) { step++; turns++; history.pushState({}, '', '/step' + step); draw(); } else say('.why', 'This is not the key of the policy.'); }); draw();`,
    ),
    after: `step === 3 && turns === 12`,
    run: byHand(async (h, mark) => {
      const fetchIt = async reading => {
        await h.click('#back');
        await h.pause(450);
        await h.click('#back');
        await h.pause(reading);
        await h.click('#next');
        await h.pause(350);
        await h.click('#next');
        await h.pause(500);
        await h.click('#code');
      };
      await fetchIt(1500);
      await h.type('QX-7740-', 110);
      await h.pause(1100);
      await h.click('#back');
      mark();
      await h.pause(400);
      await h.click('#back');
      await h.pause(1700);
      await h.click('#next');
      await h.pause(400);
      await h.click('#next');
      await h.click('#code');
      await h.type('QX-7704-KL-91', 120);
      await h.click('#next');
      await h.pause(1300);
      await fetchIt(2100);
      await h.type('QX-77', 140);
      await h.pause(1500);
    }),
  },
];
