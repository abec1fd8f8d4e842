import { handsOf } from '../hands.mjs';
import { clinic, erp, hr, shop, tickets } from './pages/shell.mjs';

/** Entering data with care and skill. @type {import('../../scenario.ts').Scenario[]} */
export const scenarios = [
  {
    id: 'form-one-mistake-mended',
    struggle: false,
    family: 'form',
    html: hr(
      'New employee',
      `<form class=card id=f novalidate><label for=n>Name</label><input id=n><label for=m>Mail</label><input id=m type=email><p id=e class=err role=alert></p><button class=btn id=go>Create</button></form>`,
      `$('#f').onsubmit = e => { e.preventDefault(); if (!$('#m').value.includes('@')) { $('#e').textContent = 'Mail needs an @'; $('#m').setAttribute('aria-invalid', true); $('#m').focus(); return; } $('#e').textContent = ''; $('main').innerHTML = '<h1>Created</h1>'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#n');
      await hand.type('Eve Sand', 70);
      await hand.key('Tab');
      await hand.type('eve.sand', 70);
      await hand.click('#go');
      await hand.pause(1100);
      await hand.type('@nordwerk.example', 60);
      await hand.click('#go');
      await hand.pause(600);
    },
  },
  {
    id: 'form-slips-of-the-finger',
    struggle: false,
    family: 'form',
    html: erp(
      'Supplier address',
      `<div class=card><label for=a>Street</label><input id=a><label for=b>Town</label><input id=b><label for=c>Contact</label><input id=c><p><button class=btn id=s>Save</button></p></div>`,
      `$('#s').onclick = () => toast('Saved');`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#a');
      await hand.type('Hafenwge', 80);
      await hand.key('Backspace', 2, 120);
      await hand.type('eg 12', 80);
      await hand.key('Tab');
      await hand.type('Keil', 80);
      await hand.key('Backspace', 3, 110);
      await hand.type('iel', 80);
      await hand.key('Tab');
      await hand.type('Brandt', 80);
      await hand.click('#s');
      await hand.pause(600);
    },
  },
  {
    id: 'form-two-fields-from-paper',
    struggle: false,
    family: 'form',
    html: erp(
      'Meter readings',
      `<table id=t><tr><th>Meter</th><th>Day</th><th>Night</th></tr>${[1, 2, 3].map(n => `<tr><td>M-${n}</td><td><input id=d${n} size=6></td><td><input id=n${n} size=6></td></tr>`).join('')}</table><p id=sum>0 read</p>`,
      `$('#t').oninput = () => { $('#sum').textContent = $$('#t input').filter(i => i.value).length + ' read'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#d1');
      for (let n = 1; n < 4; n++) {
        await hand.type(String(4400 + n * 31), 80);
        await hand.key('Tab');
        await hand.pause(500);
        await hand.type(String(2100 + n * 17), 80);
        await hand.key('Tab');
        await hand.pause(450);
      }
      await hand.click('#d2');
      await hand.key('End');
      await hand.key('Backspace');
      await hand.type('9');
      await hand.pause(600);
    },
  },
  {
    id: 'autofill-of-the-address',
    struggle: false,
    family: 'autofill',
    html: shop(
      'Delivery',
      `<div class=card>${['name', 'street', 'zip', 'town', 'phone', 'mail'].map(n => `<label for=${n}>${n}</label><input id=${n} autocomplete=on>`).join('')}<div id=sug class=card hidden style="position:absolute">Ada Lind, Hafenweg 2</div></div><button class=btn id=go>Continue</button>`,
      `$('#name').onfocus = () => { $('#sug').hidden = false; }; $('#sug').onmousedown = e => { e.preventDefault(); $('#sug').hidden = true; const v = ['Ada Lind', 'Hafenweg 2', '24103', 'Kiel', '0431 5512', 'ada@lind.example'];
        $$('input').forEach((i, k) => { i.value = v[k] || i.value; i.dispatchEvent(new Event('input', { bubbles: true })); i.dispatchEvent(new Event('change', { bubbles: true })); }); }; $('#go').onclick = () => { $('main').innerHTML = '<h1>Payment</h1>'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#name');
      await hand.pause(600);
      await hand.click('#sug');
      await hand.pause(1500);
      await hand.retype('#phone', '0431 5513', 70);
      await hand.click('#go');
      await hand.pause(600);
    },
  },
  {
    id: 'password-manager-fills',
    struggle: false,
    family: 'password managers',
    html: tickets(
      'Sign in',
      `<form class=card id=f style="max-width:320px"><label for=u>User</label><input id=u autocomplete=username><label for=p>Password</label><input id=p type=password autocomplete=current-password><p><button class=btn id=go>Sign in</button></p></form>`,
      `let once = false; $('#u').onfocus = () => { if (once) return; once = true; setTimeout(() => { for (const [s, v] of [['#u', 'mholt'], ['#p', 'x9-aa-41-kk']]) { $(s).value = ''; $(s).dispatchEvent(new Event('input', { bubbles: true })); $(s).value = v; $(s).dispatchEvent(new Event('input', { bubbles: true })); $(s).dispatchEvent(new Event('change', { bubbles: true })); } }, 250); };
      $('#f').onsubmit = async e => { e.preventDefault(); await api(400, 200); $('#app').innerHTML = '<h1>Good morning, Mara</h1>'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#u');
      await hand.pause(1000);
      await hand.click('#p');
      await hand.pause(400);
      await hand.click('#go');
      await hand.pause(600);
    },
  },
  {
    id: 'session-ended-and-signed-in-again',
    struggle: false,
    family: 'session time-out',
    html: hr(
      'Hours of July',
      `<div class=card><label for=h>Hours on 14 July</label><input id=h value=7.5><p><button class=btn id=s>Save</button> <span id=st></span></p></div><dialog id=d><form id=f><h2>Your session has ended</h2><label for=p>Password</label><input id=p type=password><p><button>Sign in</button></p></form></dialog>`,
      `let ok = false; $('#s').onclick = async () => { await api(200, ok ? 200 : 401); if (!ok) $('#d').showModal(); else $('#st').textContent = 'Saved'; }; $('#f').onsubmit = async e => { e.preventDefault(); await api(300, 200); ok = true; $('#d').close(); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.retype('#h', '8.0', 80);
      await hand.click('#s');
      await hand.pause(1200);
      await hand.click('#p');
      await hand.type('Sommer26', 75);
      await hand.key('Enter');
      await hand.pause(1100);
      await hand.click('#s');
      await hand.pause(600);
    },
  },
  {
    id: 'combobox-narrowed-by-typing',
    struggle: false,
    family: 'form',
    html: clinic(
      'Diagnosis',
      `<label for=q>Diagnosis</label><input id=q role=combobox aria-expanded=false size=40><ul id=l role=listbox class=card style="width:360px"></ul><p id=c></p>`,
      `const all = ['Bronchitis, acute', 'Bronchitis, chronic', 'Broken wrist', 'Asthma', 'Migraine']; let at = -1;
      const draw = () => { const v = $('#q').value.toLowerCase(), m = v ? all.filter(x => x.toLowerCase().includes(v)) : []; $('#l').innerHTML = m.map((x, i) => '<li role=option aria-selected=' + (i === at) + '>' + (i === at ? '▸ ' : '') + x + '</li>').join(''); return m; };
      $('#q').oninput = () => { at = -1; draw(); }; $('#q').onkeydown = e => { const m = draw(); if (e.key === 'ArrowDown') at = Math.min(at + 1, m.length - 1); if (e.key === 'ArrowUp') at--; if (e.key === 'Enter') { $('#c').textContent = 'Noted: ' + m[at]; $('#q').value = ''; } draw(); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#q');
      await hand.type('bro', 160);
      await hand.pause(500);
      await hand.key('Backspace');
      await hand.type('onch', 140);
      await hand.key('ArrowDown', 2, 320);
      await hand.key('ArrowUp');
      await hand.key('Enter');
      await hand.pause(600);
    },
  },
  {
    id: 'composed-by-input-method',
    struggle: false,
    family: 'IME',
    html: tickets(
      'Reply to 4471',
      `<textarea id=r rows=4 cols=60></textarea><p id=n class=mute></p><button class=btn id=s>Send</button>`,
      `$('#r').oninput = () => { $('#n').textContent = $('#r').value.length + ' characters'; }; $('#s').onclick = () => { $('#r').value = ''; toast('Sent'); };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#r');
      await hand.compose(['k', 'か', 'かg', 'かぎ', '鍵'], '鍵');
      await hand.compose(['w', 'を'], 'を');
      await hand.compose(['k', 'こ', 'こう', 'こうか', 'こうかん', '交換'], '交換');
      await hand.compose(['s', 'し', 'しm', 'しま', 'します'], 'します。');
      await hand.pause(500);
      await hand.click('#s');
      await hand.pause(600);
    },
  },
  {
    id: 'captcha-like-tiles',
    struggle: false,
    family: 'captcha-like',
    html: shop(
      'One moment',
      `<div class=card style="width:340px"><p id=ask>Choose all tiles with a lamp</p><div id=g></div><p><button class=btn id=ok>Check</button></p></div>`,
      `let round = 0; const draw = () => $('#g').replaceChildren(...Array.from({ length: 9 }, (_, i) => { const t = document.createElement('div'); t.id = 't' + i; t.style.cssText = 'display:inline-block;width:92px;height:60px;margin:3px;background:hsl(' + (i * 37 + round * 90) + ' 40% 75%)'; t.textContent = (i + round) % 3 ? '' : '💡'; t.onclick = () => { t.style.outline = t.style.outline ? '' : '3px solid #1f6feb'; }; return t; }));
      draw(); $('#ok').onclick = async () => { await api(300, 200); if (round++) $('main').innerHTML = '<h1>Thank you</h1>'; else { $('#ask').textContent = 'Once more, please: lamps'; draw(); } };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      for (const tiles of [
        [0, 3, 6],
        [2, 5, 8],
      ]) {
        for (const tile of tiles) {
          await hand.click(`#t${tile}`);
          await hand.pause(260);
        }
        await hand.click('#ok');
        await hand.pause(1000);
      }
    },
  },
  {
    id: 'thinking-while-writing',
    struggle: false,
    family: 'hesitation',
    html: tickets(
      'New article',
      `<div class=row><button>Preview</button><button>Publish</button></div><textarea id=t rows=7 cols=70></textarea><p id=n class=mute></p>`,
      `$('#t').oninput = () => { $('#n').textContent = $('#t').value.split(/\\s+/).length + ' words'; };`,
    ),
    run: async (page, _mark, rng) => {
      const hand = handsOf(page, rng);
      await hand.settle(300);
      await hand.click('#t');
      await hand.type('A badge is blocked after five tries.', 55);
      await hand.pause(2600);
      await hand.type(' Ask the gate for a new one.', 55);
      await hand.pause(2200);
      await hand.type(' A day.', 55);
      await hand.pause(600);
    },
  },
];
