import { pageOf, person } from './other-pages.mjs';

/** Forms filled in with many turns, none of them in vain. */
export const scenarios = [
  {
    id: 'dev2-form-ok-address-filled-by-the-browser',
    struggle: false,
    family: 'form',
    html: pageOf(
      'box',
      `<h2>Where to send the tickets</h2><form>${['name', 'street', 'town', 'code', 'phone'].map(name => `<p>${name}<br><input id="${name}" autocomplete="on"></p>`).join('')}<button id="next">Next</button></form><p id="done" role="status"></p>`,
      `const fill = from => { Object.entries(from).forEach(([id, text]) => { const n = one('#' + id); n.value = text; n.dispatchEvent(new Event('input', { bubbles: true })); n.dispatchEvent(new Event('change', { bubbles: true })); }); };
      const places = [{ name: 'Ruth Alvey', street: '2 Quay', town: 'Alder', code: 'AD1 2QQ', phone: '0700 1' }, { name: 'Ruth Alvey', street: '81 Mill Lane', town: 'Hale', code: 'HL4 7ML', phone: '0700 1' }]; let used = 0;
      hear('keydown', '#name', e => { if (e.key !== 'ArrowDown') return; e.preventDefault(); fill(places[used++ % 2]); });
      hear('submit', 'form', e => { e.preventDefault(); one('form').hidden = true; one('#done').textContent = 'We send them to ' + one('#street').value; });`,
    ),
    after: `used === 2 && one('#done').textContent === 'We send them to 81 Mill Lane, flat 3'`,
    run: person(async h => {
      await h.click('#name');
      await h.pause(700);
      await h.key('ArrowDown');
      await h.pause(1600);
      await h.click('#name');
      await h.pause(400);
      await h.key('ArrowDown');
      await h.pause(1200);
      await h.click('#street');
      await h.key('End');
      await h.type(', flat 3', 100);
      await h.pause(500);
      await h.click('#next');
      await h.pause(1900);
    }),
  },
  {
    id: 'dev2-form-ok-password-manager-fills-in',
    struggle: false,
    family: 'form',
    html: pageOf(
      'bank',
      `<h1>Sign in</h1><form><label for="user">Customer number</label><input id="user" autocomplete="username"><label for="pass">Password</label><input id="pass" type="password" autocomplete="current-password"><br><button id="in">Sign in</button></form>
      <ul id="saved" hidden style="position:absolute;background:#fff;border:1px solid;list-style:none;margin:0;padding:6px"><li data-u="20071">20071 (home)</li><li data-u="55310">55310 (club)</li></ul>`,
      `const put = (id, text) => { const n = one(id); n.value = text; for (const kind of ['input', 'change']) n.dispatchEvent(new Event(kind, { bubbles: true })); };
      document.addEventListener('focusin', e => { if (e.target.id === 'user') { const b = e.target.getBoundingClientRect(); Object.assign(one('#saved').style, { left: b.left + 'px', top: b.bottom + 'px' }); one('#saved').hidden = false; } });
      hear('mousedown', '#saved li', (e, n) => { e.preventDefault(); put('#user', n.dataset.u); put('#pass', 'secret' + n.dataset.u); one('#saved').hidden = true; });
      hear('submit', 'form', async e => { e.preventDefault(); one('#in').textContent = 'Signing in ...'; await ask(700); one('main').innerHTML = '<h1>Good morning</h1><p>The club has 1,204.11</p>'; });`,
    ),
    after: `one('h1').textContent === 'Good morning'`,
    run: person(async h => {
      await h.click('#user');
      await h.pause(900);
      await h.click('li[data-u="20071"]');
      await h.pause(1300);
      await h.click('#pass');
      await h.pause(500);
      await h.click('#user');
      await h.pause(800);
      await h.click('li[data-u="55310"]');
      await h.pause(900);
      await h.click('#in');
      await h.pause(2900);
    }),
  },
  {
    id: 'dev2-form-ok-slips-put-right',
    struggle: false,
    family: 'form',
    html: pageOf(
      'desk',
      `<h2>New ticket</h2><form><p>Title<br><input id="title" size="40"></p><p>Mail of the asker<br><input id="mail" size="40"> <span id="why" class="bad"></span></p><p>Text<br><textarea id="text" rows="3" cols="50"></textarea></p><button id="send" class="main">Open ticket</button></form><div id="made"></div>`,
      `hear('focusout', '#mail', (e, n) => { const bad = !/.@.+[.]/.test(n.value); one('#why').textContent = bad ? 'This is no address' : ''; n.setAttribute('aria-invalid', bad); });
      hear('submit', 'form', e => { e.preventDefault(); one('#made').innerHTML = '<div class="card">Q-331 ' + one('#title').value + ' was opened</div>'; one('form').reset(); });`,
    ),
    after: `one('#made').textContent === 'Q-331 Door of bay C jams was opened'`,
    run: person(async h => {
      await h.click('#title');
      await h.type('Dorr', 90);
      await h.pause(250);
      await h.key('Backspace', 2, 130);
      await h.type('or of bay C jams', 85);
      await h.key('Tab');
      await h.type('nils@tarn', 85);
      await h.key('Tab');
      await h.pause(900);
      await h.click('#mail');
      await h.key('End');
      await h.type('.example', 90);
      await h.key('Tab');
      await h.pause(400);
      await h.type('It jams in the mornnig', 75);
      await h.key('Backspace', 3, 120);
      await h.type('ing.', 90);
      await h.pause(700);
      await h.click('#send');
      await h.pause(2000);
    }),
  },
  {
    id: 'dev2-form-ok-counting-sheet',
    struggle: false,
    family: 'form',
    html: pageOf(
      'stock',
      `<style>#sheet td{padding:0;width:80px}#sheet input{border:0;width:68px;margin:0;padding:5px}#sheet input:focus{outline:2px solid #0277bd}</style><h1>Yearly count</h1><table id="sheet">${['A-01', 'A-02', 'A-03', 'A-04', 'A-05'].map((bay, r) => `<tr><th>${bay}</th>${[0, 1, 2].map(c => `<td><input data-r="${r}" data-c="${c}" value=""></td>`).join('')}<td class="sum">0</td></tr>`).join('')}</table>`,
      `const cell = (r, c) => one('[data-r="' + r + '"][data-c="' + c + '"]'); hear('keydown', '#sheet input', (e, n) => { const d = { ArrowDown: [1, 0], Enter: [1, 0], ArrowUp: [-1, 0] }[e.key]; if (!d) return; e.preventDefault(); const to = cell(Number(n.dataset.r) + d[0], Number(n.dataset.c)); if (to) { to.focus(); to.select(); } });
      hear('input', '#sheet input', (e, n) => { const row = n.closest('tr'); row.querySelector('.sum').textContent = String([...row.querySelectorAll('input')].reduce((sum, i) => sum + Number(i.value), 0)); });`,
    ),
    after: `all('.sum').map(n => n.textContent).join() === '49,9,34,20,7'`,
    run: person(async h => {
      await h.click('[data-r="0"][data-c="0"]');
      for (const many of ['12', '9', '31', '20', '7']) {
        await h.type(many, 110);
        await h.key('Enter');
        await h.pause(330);
      }
      await h.pause(800);
      await h.click('[data-r="0"][data-c="1"]');
      await h.type('37', 120);
      await h.key('Enter', 2, 240);
      await h.type('3', 120);
      await h.pause(600);
      await h.key('ArrowUp', 2, 260);
      await h.pause(700);
      await h.retype('[data-r="0"][data-c="1"]', '35', 120);
      await h.pause(900);
      await h.retype('[data-r="0"][data-c="1"]', '37', 120);
      await h.key('Enter');
      await h.pause(1600);
    }),
  },
  {
    id: 'dev2-form-ok-long-mortgage-form',
    struggle: false,
    family: 'form',
    html: pageOf(
      'bank',
      `<h1>About you</h1><form>${['First name', 'Last name', 'Earlier name', 'Street', 'Town', 'Post code', 'Years there', 'Employer', 'Pay a year', 'Pay of partner', 'Loans', 'Children'].map((name, n) => `<label for="m${n}">${name}</label><input id="m${n}">`).join('')}<label for="home">Home</label><select id="home"><option>Rented</option><option>Owned</option></select><br><button id="next">Save and go on</button></form>`,
      `hear('submit', 'form', async e => { e.preventDefault(); one('#next').textContent = 'Saving ...'; await ask(600); one('main').innerHTML = '<h1>Your house</h1><p>Step 2 of 5</p>'; scrollTo(0, 0); });`,
    ),
    after: `one('h1').textContent === 'Your house'`,
    run: person(async h => {
      await h.click('#m0');
      const words = ['Oda', 'Brandt', '', '4 Lock St', 'Hale', 'HL2 9', '6', 'Tarn', '41200', '0', '0'];
      for (const [n, word] of words.entries()) {
        await h.type(word, 65);
        await h.pause(n === 7 ? 1500 : 240);
        await h.key('Tab');
      }
      await h.key('Shift+Tab', 3, 330);
      await h.type('43600', 90);
      await h.key('Tab', 3, 260);
      await h.type('2', 100);
      await h.key('Tab');
      await h.key('ArrowDown');
      await h.pause(800);
      await h.click('#next');
      await h.pause(2300);
    }),
  },
  {
    id: 'dev2-form-ok-trying-sums-of-a-loan',
    struggle: false,
    family: 'form',
    html: pageOf(
      'bank',
      `<h1>What would it cost?</h1><label for="sum">Sum</label><input id="sum" value="10000"><label for="years">Years</label><input id="years" value="5"><p>A month: <strong id="month"></strong></p><svg width="300" height="60"><rect id="bar" height="40" y="10" fill="#0b5cad"/></svg>`,
      `let changes = 0; const reckon = () => { const m = Number(one('#sum').value) * (1 + 0.04 * Number(one('#years').value)) / (12 * Number(one('#years').value) || 12); one('#month').textContent = m.toFixed(2); one('#bar').setAttribute('width', String(Math.min(300, m / 2))); };
      reckon(); hear('input', 'input', reckon); hear('change', 'input', () => { changes++; });`,
    ),
    after: `changes === 6 && one('#month').textContent === '171.88'`,
    run: person(async h => {
      const attempt = async (field, text, look) => {
        await h.retype(field, text, 130);
        await h.key('Tab');
        await h.pause(look);
      };
      await attempt('#sum', '12000', 1500);
      await attempt('#years', '4', 1300);
      await attempt('#years', '7', 1700);
      await attempt('#sum', '15000', 1200);
      await attempt('#sum', '12500', 1600);
      await attempt('#years', '8', 1900);
    }),
  },
];
