import type { HostilePage } from '../hostile-page.ts';
import { hostileSource } from './hostile-source.ts';

const strangers = `const isStranger = each => each instanceof Element && each.localName.includes('-');
window.removals = 0;
const remove = () => {
  for (const each of document.querySelectorAll('*')) if (isStranger(each)) { window.removals += 1; each.remove(); }
};`;

const silence = hostileSource({
  head: `<script>
        const all = Object.keys(window).filter(key => key.startsWith('on')).map(key => key.slice(2));
        for (const type of [...all, 'focusin', 'focusout', 'fullscreenchange']) {
          if (/^(load|error|message|pagehide|unload|beforeunload|pageshow)/.test(type)) continue;
          window.addEventListener(type, event => {
            if (type === 'click' && event.isTrusted && event.target.closest?.('[data-press]')) window.pressed += 1;
            event.stopImmediatePropagation();
          }, true);
        }
      </script>`,
});

/** Pages whose scripts are in the way. */
export const hostileScripts: HostilePage[] = [
  {
    name: 'a page that removes, hides and closes what it does not know',
    source: hostileSource(),
    begins: `${strangers}
      for (const each of document.querySelectorAll('[popover]')) {
        each.setAttribute('style', 'display:none!important');
        each.inert = true;
        each.hidden = true;
        each.hidePopover();
        each.removeAttribute('popover');
      }
      setTimeout(remove, 50);`,
  },
  {
    name: 'a page that removes at once whatever it does not know',
    source: hostileSource(),
    begins: `${strangers}
      window.watcher = new MutationObserver(remove);
      watcher.observe(document, { childList: true, subtree: true });
      remove();`,
    until: 'watcher.disconnect()',
    holds: 'removals < 40',
  },
  {
    name: 'a page that makes strangers inert in every frame',
    source: hostileSource(),
    begins: `const again = () => {
        for (const each of document.querySelectorAll('[popover]')) each.inert = true;
        window.frame = requestAnimationFrame(again);
      };
      again();`,
    until: 'cancelAnimationFrame(window.frame)',
  },
  {
    name: 'a page that makes its body anew again and again',
    source: hostileSource(),
    begins: `new Promise(done => {
      let left = 5;
      const timer = setInterval(() => {
        const body = document.body.cloneNode(true);
        document.body.remove();
        document.documentElement.append(body);
        left -= 1;
        if (left === 0) clearInterval(timer), done(true);
      }, 150);
    })`,
  },
  {
    name: 'a page that is written anew after it was loaded',
    source: hostileSource(),
    begins: `document.open();
      document.write(${JSON.stringify(hostileSource({ body: '<p>Anew</p>' })).replaceAll('</script', '<\\/script')});
      document.close();`,
  },
  {
    name: 'a page that lets no event through',
    deaf: true,
    source: silence,
  },
  {
    // Shown, but of no use: listeners of the page come before those of a script that is brought in later.
    name: 'a page that lets no event through and was there before Handrail',
    late: true,
    source: silence,
  },
  {
    name: 'a page that presses everything by script, ten thousand times a second',
    source: hostileSource(),
    begins: `const storm = () => {
        for (let count = 0; count < 20; count += 1) {
          for (const at of [...document.querySelectorAll('[popover], #save'), document.elementFromPoint(200, 250), window]) {
            if (!at) continue;
            for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
              at.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 200, clientY: 250, detail: 1 }));
            }
            at.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, key: 'Enter' }));
          }
          document.getElementById('save').click();
        }
        window.storms = (window.storms ?? 0) + 1;
      };
      setInterval(storm, 16);`,
    holds: 'storms > 20',
  },
  {
    name: 'a page that has changed what elements and windows can do',
    source: hostileSource({
      body: `<script>
        for (const [on, names] of [
          [Element.prototype, ['attachShadow', 'getBoundingClientRect', 'setAttribute', 'remove', 'append', 'matches', 'closest']],
          [Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'getRootNode', 'contains']],
          [HTMLElement.prototype, ['showPopover', 'hidePopover', 'focus']],
          [Document.prototype, ['createElement', 'createElementNS', 'querySelector', 'querySelectorAll']],
          [Array.prototype, ['map', 'filter', 'push']],
          [window, ['requestAnimationFrame', 'getComputedStyle', 'matchMedia', 'setTimeout']],
        ]) for (const name of names) {
          const own = on[name];
          on[name] = function () { throw new Error(name + ' is ours'); };
          window['own' + name] = own;
        }
        window.ResizeObserver = window.MutationObserver = window.IntersectionObserver = class { observe() {} disconnect() {} };
        Object.defineProperty(Object.prototype, 'ok', { get: () => false, set() {} });
        Object.defineProperty(document, 'documentElement', { get: () => null });
        EventTarget.prototype.addEventListener = () => undefined;
        EventTarget.prototype.dispatchEvent = () => false;
      </script>`,
    })
      .replace(
        // The page's own counting comes before all that.
        '<title>',
        "<script>window.pressed = 0; document.addEventListener('click', event => { window.pressed += event.isTrusted && event.target.id === 'other' ? 1 : 0; });</script><title>",
      )
      .replace(/<script nonce[\s\S]*?<\/script>/, ''),
  },
  {
    name: 'a page with 50,000 elements that change all the time',
    source: hostileSource({
      body: '<section id="many" style="contain:strict;height:200px;margin-top:200px;overflow:hidden"></section>',
    }),
    begins: `const many = document.getElementById('many');
      for (let row = 0; row < 5000; row += 1) {
        const line = many.appendChild(document.createElement('p'));
        for (let cell = 0; cell < 9; cell += 1) line.appendChild(document.createElement('span')).textContent = cell;
      }
      setInterval(() => {
        for (let count = 0; count < 50; count += 1) {
          const line = many.children[Math.floor(Math.random() * many.children.length)];
          line.firstChild.textContent = performance.now();
          line.className = 'c' + count;
          many.append(line);
        }
      }, 20);`,
  },
  {
    name: 'a page that looks for strangers and reads what it can of them',
    source: hostileSource(),
    begins: `window.read = [];
      const open = Element.prototype.attachShadow;
      const look = () => {
        for (const each of document.documentElement.children) {
          if (each.matches('head, body')) continue;
          const { width, height } = each.getBoundingClientRect();
          read.push(each.shadowRoot, each.innerText, each.textContent, each.innerHTML, each.getAttributeNames().join(),
            each.getHTML?.({ serializableShadowRoots: true }), each.ariaLabel, each.title,
            width === innerWidth && height === innerHeight, Object.keys(each).join(), each.className);
          for (const hit of document.elementsFromPoint(200, 250)) read.push(hit === each ? '' : hit.innerText && hit.shadowRoot);
        }
        document.execCommand('selectAll');
        read.push(getSelection().toString().includes('Click Save'), window.find?.('Click Save', false, false, true));
        getSelection().removeAllRanges();
      };
      for (const type of ['click', 'pointerdown', 'keydown', 'focusin', 'pointermove', 'mouseover']) {
        window.addEventListener(type, event => {
          if (event.composedPath().some(each => each instanceof ShadowRoot)) read.push('an inner path');
          const [inner] = event.composedPath();
          if (inner.matches?.('button:not([name])')) read.push('a button');
        }, true);
      }
      setInterval(look, 50);`,
    holds: `read.length > 50 && read.every(each => [null, undefined, '', true, false, 'popover', 'own'].includes(each) && each !== 'own')
      && !read.includes('a button') && !read.includes('an inner path')`,
  },
  {
    name: 'a page that takes the focus again and again',
    source: hostileSource({ body: '<input id="field" aria-label="Number">' }),
    begins:
      "setInterval(() => { document.activeElement?.blur(); document.getElementById('field').focus(); }, 30)",
  },
  {
    name: 'a page that changes its address and title all the time',
    source: hostileSource(),
    begins: `let turn = 0;
      setInterval(() => {
        turn += 1;
        document.title = 'Orders ' + turn;
        history.replaceState(null, '', turn % 2 ? '?turn' : '#turn');
        if (turn < 20) history.pushState({ turn }, '', '?' + turn);
      }, 60);`,
  },
];
