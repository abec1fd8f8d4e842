import { at, worked } from './third-places.mjs';

/** Errors that come back, whatever the person does. */
export const scenarios = [
  {
    id: 'dev3-error-a-payment-refused-by-the-server-each-time',
    struggle: true,
    family: 'error',
    kinds: ['error-loop', 'error-click', 'rage-click'],
    target: '#pay',
    html: at(
      'claims',
      `<h2>Claim MM-77120</h2><p>Payable: 812.00 euros</p><label><input type="checkbox" id="sure"> Checked by a second person</label><br><button id="pay" class="chief">Release payment</button>`,
      `let fails = 0; on('#pay', 'click', async () => { $('#pay').disabled = true; const answer = await api(700, 500); if (!answer.ok) { fails++; toast('The payment could not be released. Please try again later.', 2200); } $('#pay').disabled = false; });`,
    ),
    after: `fails === 4`,
    run: worked(async (h, mark, page) => {
      const pay = async () => {
        await h.click('#pay');
        await page.locator('#pay:enabled').waitFor();
      };
      await h.settle(600);
      await h.click('#sure');
      await h.pause(400);
      await pay();
      await h.pause(2300);
      await pay();
      mark();
      await h.pause(1500);
      await h.click('#sure');
      await h.pause(500);
      await h.click('#sure');
      await pay();
      await h.pause(1900);
      await pay();
      await h.pause(1600);
    }),
  },
  {
    id: 'dev3-error-a-patient-whose-page-never-opens',
    struggle: true,
    family: 'error',
    kinds: ['error-loop', 'navigation-ping-pong', 'u-turn', 'error-click'],
    target: ['.open', '#view', '#home'],
    html: at(
      'ward',
      `<div id="view"></div>`,
      `let broken = 0; const list = () => draw('#view', '<h2>Patients</h2>' + ['Abbott, R', 'Bello, T', 'Carver, J'].map((w, n) => '<p>' + w + ' <a class="open" href="/patient/' + n + '">Open</a></p>').join(''));
      const show = async () => { if (!location.pathname.startsWith('/patient/')) return list(); draw('#view', '<p>Loading the record…</p>'); await api(500, 502); broken++; draw('#view', '<h2>Something went wrong</h2><p>The record could not be shown (502).</p><button id="home">Back to the list</button>'); };
      pressed('.open', (hit, e) => { e.preventDefault(); history.pushState(null, '', hit.getAttribute('href')); show(); }); pressed('#home', () => { history.pushState(null, '', '/'); show(); }); addEventListener('popstate', show); list();`,
    ),
    after: `broken === 4`,
    run: worked(async (h, mark, page) => {
      const open = async n => {
        await h.click(page.locator('.open').nth(n));
        await page.locator('#home').waitFor();
      };
      await h.settle(800);
      await open(1);
      await h.pause(1600);
      await h.click('#home');
      await h.pause(900);
      await open(1);
      mark();
      await h.pause(1300);
      await page.goBack();
      await h.pause(1100);
      await open(2);
      await h.pause(900);
      await h.click('#home');
      await h.pause(1700);
      await open(1);
      await h.pause(1600);
    }),
  },
  {
    id: 'dev3-error-somebody-else-changed-it-again-and-again',
    struggle: true,
    family: 'error',
    kinds: ['error-loop', 'error-click', 'field-re-entry', 'validation-loop'],
    target: ['#save', '#note', '#reload', '#clash'],
    html: at(
      'desk',
      `<h2>Ticket 4471</h2><label for="note">Answer</label><br><textarea id="note" rows="3" cols="60"></textarea><br><button id="save">Save</button><div id="clash" role="alert" hidden>Someone else has changed this ticket. <button id="reload">Load the newest</button></div>`,
      `let clashes = 0; on('#save', 'click', async () => { const answer = await api(350, 409); if (!answer.ok) { clashes++; $('#clash').hidden = false; } }); on('#reload', 'click', async () => { await api(250); $('#note').value = ''; $('#clash').hidden = true; });`,
    ),
    after: `clashes === 3`,
    run: worked(async (h, mark, page) => {
      const save = async () => {
        await h.click('#save');
        await page.locator('#reload').waitFor();
      };
      await h.settle(500);
      await h.click('#note');
      await h.type('Cable replaced in room 12', 80);
      await save();
      await h.pause(1800);
      await h.click('#reload');
      await h.pause(900);
      await h.click('#note');
      await h.type('Cable replaced, room 12', 65);
      await save();
      mark();
      await h.pause(1500);
      await h.click('#reload');
      await h.pause(500);
      await h.click('#note');
      await h.type('Cable replaced', 55);
      await save();
      await h.pause(1700);
    }),
  },
  {
    id: 'dev3-error-a-button-that-throws',
    struggle: true,
    family: 'error',
    kinds: ['error-click', 'dead-click', 'rage-click', 'error-loop'],
    target: '#send',
    html: at(
      'ward',
      `<h2>Referral to dermatology</h2><label>Reason <input id="why" size="40"></label><br><label><input type="radio" name="u" value="1"> urgent</label> <label><input type="radio" name="u" value="0"> routine</label><br><button id="send" type="button">Send referral</button>`,
      `let thrown = 0; addEventListener('error', () => thrown++); on('#send', 'click', () => { const clinic = { dermatology: undefined }; $('#why').value = clinic.dermatology.address.trim(); });`,
    ),
    after: `thrown === 5`,
    run: worked(async (h, mark) => {
      await h.settle(500);
      await h.click('#why');
      await h.type('Rash on both forearms', 75);
      await h.click('[name=u][value="1"]');
      await h.pause(500);
      await h.click('#send');
      await h.pause(1900);
      mark();
      await h.click('#send');
      await h.pause(1200);
      await h.click('[name=u][value="0"]');
      await h.pause(500);
      await h.click('#send');
      await h.pause(900);
      await h.burst('#send', 2, 320);
      await h.pause(1600);
    }),
  },
  {
    id: 'dev3-error-a-message-not-delivered-however-often',
    struggle: true,
    family: 'error',
    kinds: ['error-loop', 'error-click', 'rage-click'],
    target: ['.retry', '.message', '#send'],
    html: at(
      'desk',
      `<h2>Chat with Tove</h2><div id="log"></div><input id="text" size="60"><button id="send">Send</button>`,
      `let lost = 0; const messages = []; const paint = () => draw('#log', messages.map((m, n) => '<div class="row message"><b>' + m.text + '</b><span>' + (m.state === 'lost' ? '<button class="retry" data-n="' + n + '">Not delivered. Try again</button>' : m.state) + '</span></div>').join(''));
      const send = async n => { messages[n].state = 'sending…'; paint(); await api(900, 503); lost++; messages[n].state = 'lost'; paint(); };
      on('#send', 'click', () => { if (!$('#text').value) return; send(messages.push({ text: $('#text').value }) - 1); $('#text').value = ''; }); pressed('.retry', hit => send(Number(hit.dataset.n)));`,
    ),
    after: `lost === 5 && messages.length === 2`,
    run: worked(async (h, mark, page) => {
      const retry = n => page.locator('.retry').nth(n);
      await h.settle(400);
      await h.click('#text');
      await h.type('Your parcel is at the counter', 70);
      await h.click('#send');
      await retry(0).waitFor();
      await h.pause(1300);
      await h.click(retry(0));
      await h.pause(300);
      await retry(0).waitFor();
      mark();
      await h.pause(900);
      await h.click(retry(0));
      await h.pause(300);
      await retry(0).waitFor();
      await h.pause(1200);
      await h.click('#text');
      await h.type('hello?', 90);
      await h.click('#send');
      await retry(1).waitFor();
      await h.pause(700);
      await h.click(retry(0));
      await h.pause(2200);
    }),
  },
  {
    id: 'dev3-error-signed-out-at-every-step',
    struggle: true,
    family: 'error',
    kinds: ['error-loop', 'error-click', 'form-thrash', 'field-re-entry'],
    target: ['#in', '#pin', '#plan', '#gate'],
    html: at(
      'claims',
      `<h2>Rota, week 22</h2><p><button id="plan">Publish rota</button></p><dialog id="gate"><p role="alert">Your session has ended. Please sign in.</p><input id="pin" type="password" placeholder="Code"><button id="in" class="chief">Sign in</button></dialog>`,
      `let ended = 0; on('#plan', 'click', async () => { const answer = await api(400, 401); if (answer.status === 401) { ended++; $('#gate').showModal(); } }); on('#in', 'click', async () => { await api(300); $('#pin').value = ''; $('#gate').close(); });`,
    ),
    after: `ended === 3 && !$('#gate').open`,
    run: worked(async (h, mark, page) => {
      await h.settle(700);
      for (let n = 0; n < 3; n++) {
        await h.click('#plan');
        await page.locator('#in').waitFor();
        if (n === 1) mark();
        await h.pause(1000);
        await h.click('#pin');
        await h.type('4820', 140);
        await h.pause(300);
        await h.click('#in');
        await page.locator('#in').waitFor({ state: 'hidden' });
        await h.pause(800);
      }
      await h.pause(1400);
    }),
  },
];
