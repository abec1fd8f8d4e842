import type { HostilePage } from '../hostile-page.ts';
import { hostileSource } from './hostile-source.ts';

const cover =
  'style="position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;border:0;background:transparent"';

/** Pages that put something of theirs above everything, or make everything unusable. */
export const hostileLayers: HostilePage[] = [
  {
    name: 'a page that opens a modal dialog above',
    source: hostileSource({
      body: '<dialog style="margin:auto auto 8px"><button id="yes" data-press>Yes</button></dialog>',
    }),
    begins: "document.querySelector('dialog').showModal()",
    pressed: ['#yes'],
    unpressable: true,
  },
  {
    name: 'a page that opens one modal dialog after the other',
    source: hostileSource({
      body: `<dialog id="first"><p>First</p></dialog>
        <dialog id="second" style="margin:auto auto 8px"><button id="yes" data-press>Yes</button></dialog>`,
    }),
    begins:
      'first.showModal(); second.showModal(); first.close(); first.showModal(); second.close(); second.showModal()',
    pressed: ['#yes'],
    unpressable: true,
  },
  {
    name: 'a page in full screen',
    source: hostileSource(),
    begins: "document.querySelector('main').requestFullscreen().then(() => true)",
    holds: 'document.fullscreenElement !== null',
  },
  {
    name: 'a page that covers the card with something transparent',
    source: hostileSource({ body: `<div popover="manual" id="cover" data-press ${cover}></div>` }),
    begins: "document.getElementById('cover').showPopover()",
    pressed: ['#cover'],
    unpressable: true,
  },
  {
    name: 'a page that covers the target with something transparent',
    source: hostileSource({ body: `<div id="cover" data-press hidden ${cover}></div>` }),
    begins: `const over = document.getElementById('cover');
      over.style.zIndex = 2147483647;
      over.hidden = false;`,
    pressed: ['#cover'],
    unpressable: true,
  },
  {
    name: 'a page that shows its own popover again in every frame',
    source: hostileSource({ body: `<div popover="manual" id="cover" data-press ${cover}></div>` }),
    begins: `const over = document.getElementById('cover');
      const again = () => {
        if (over.matches(':popover-open')) over.hidePopover();
        over.showPopover();
        window.frame = requestAnimationFrame(again);
      };
      again();`,
    until: 'cancelAnimationFrame(window.frame); over.hidePopover(); over.remove()',
  },
  {
    name: 'a page whose content is inert',
    source: hostileSource({
      body: '<footer style="padding:300px 0 0 500px"><button id="help" data-press>Help</button></footer>',
    }),
    begins: `for (const each of document.body.children) each.inert = !each.matches('footer');
      document.querySelector('main').ariaHidden = 'true';`,
    pressed: ['#help'],
    unpressable: true,
  },
];
