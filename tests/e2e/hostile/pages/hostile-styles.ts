import type { HostilePage } from '../hostile-page.ts';
import { hostileSource } from './hostile-source.ts';

const styled = (css: string): string => hostileSource({ head: `<style>${css}</style>` });

/** Pages whose policies and style sheets are in the way. */
export const hostileStyles: HostilePage[] = [
  {
    name: 'a page whose policy allows nothing',
    source: hostileSource(),
    headers: {
      'content-security-policy': "default-src 'none'; script-src 'nonce-page'; style-src 'nonce-page'",
    },
  },
  {
    name: 'a page that requires Trusted Types and has none',
    source: hostileSource(),
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  {
    name: 'a page that its own policy puts into a sandbox',
    source: hostileSource(),
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  },
  {
    name: 'a page that unsets every style',
    source: styled('* { all: unset !important; display: block !important; opacity: 0.1 }'),
  },
  {
    name: 'a page that hides all elements that it does not know',
    source: styled(':not(:defined), [popover] { display: none !important; visibility: hidden !important }'),
  },
  {
    name: 'a page that takes the pointer from everything',
    source: styled('*, *::before { pointer-events: none !important; user-select: none !important }').replace(
      '<html',
      '<html data-press',
    ),
    unpressable: true,
  },
  {
    name: 'a page that fights for the highest z-index',
    source: hostileSource(),
    begins: `for (let count = 0; count < 30; count += 1) {
      const cover = document.body.appendChild(document.createElement('div'));
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:rgb(255 0 0 / 0.2);pointer-events:none';
      setInterval(() => document.body.append(cover), 50);
    }`,
  },
  {
    name: 'a page that paints the ground under everything on top',
    source: styled('*::backdrop { background: #fff !important; opacity: 1 !important }'),
    paints: true,
  },
  {
    name: 'a page whose root is zoomed',
    source: styled('html { zoom: 1.5 } #other { margin: 0 0 0 150px !important }'),
  },
  {
    name: 'a page whose root is scaled and moved',
    source: styled(
      'html { transform: translate(40px, 30px) scale(1.2); transform-origin: 0 0; will-change: transform }',
    ),
  },
  {
    name: 'a page whose root is faded and clipped, and all in it filtered',
    source: styled(
      'html { opacity: 0.3; clip-path: inset(0 0 9px 0); perspective: 100px; isolation: isolate } body { filter: invert(1) }',
    ),
  },
  {
    name: 'a page whose root contains everything strictly',
    source: styled('html, body { contain: strict; overflow: hidden; block-size: 100%; margin: 0 }'),
  },
  {
    name: 'a page that is written from right to left and from top to bottom',
    source: styled('html { writing-mode: vertical-rl; direction: rtl } #other { margin-block-start: 200px }'),
  },
];
