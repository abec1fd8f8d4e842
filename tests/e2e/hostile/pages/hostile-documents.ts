import type { HostilePage } from '../hostile-page.ts';
import { countPresses, hostileSource } from './hostile-source.ts';

const xhtml = 'xmlns="http://www.w3.org/1999/xhtml"';

/** Documents of other kinds than the usual. */
export const hostileDocuments: HostilePage[] = [
  {
    name: 'a long page in quirks mode that moves the target and says nothing',
    source: hostileSource({
      doctype: '',
      head: '<style>body { padding-bottom: 3000px } main { position: relative } :checked + main { top: 60px }</style>',
    }).replace('<main>', '<input type="checkbox" id="moved" hidden><main>'),
    begins: "document.getElementById('moved').checked = true",
  },
  {
    name: 'a page in quirks mode',
    source: hostileSource({ doctype: '' }),
    holds: "document.compatMode === 'BackCompat'",
  },
  {
    name: 'a page that can be written in everywhere',
    source: hostileSource(),
    begins: "document.designMode = 'on'",
  },
  {
    name: 'a page with a base address elsewhere',
    source: hostileSource({ head: '<base href="https://elsewhere.example/deep/" target="_blank">' }),
  },
  {
    name: 'a page in XHTML',
    type: 'application/xhtml+xml',
    source: `<?xml version="1.0"?><html ${xhtml} lang="en"><head><title>Orders</title>
      <style>main { padding: 60px 80px; display: block } #other { margin-inline-start: 300px }</style></head>
      <body><main><h1>Orders</h1><button id="save" name="save-order">Save order</button>
      <button id="other" name="other" data-press="">Discard</button></main>
      <script><![CDATA[${countPresses}]]></script></body></html>`,
  },
  {
    name: 'a drawing as the whole page',
    type: 'image/svg+xml',
    source: `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="700"><rect width="900" height="600" fill="#eee"/>
      <foreignObject x="80" y="60" width="800" height="200"><div ${xhtml}><h1>Orders</h1>
      <button id="save" name="save-order">Save order</button>
      <button id="other" name="other" data-press="" style="margin-left:300px">Discard</button></div></foreignObject>
      <script><![CDATA[${countPresses}]]></script></svg>`,
  },
  {
    name: 'a page of frames',
    source: `<!doctype html><html lang="en"><head><title>Orders</title></head>
      <frameset cols="200,*"><frame src="menu" name="menu"><frame src="order" name="order"></frameset></html>`,
    parts: { menu: '<!doctype html><title>Menu</title><p>Menu</p>', order: hostileSource() },
    frames: ['order'],
    target: ['frame[name=order]', '#save'],
    pressed: ['frame[name=order]', '#other'],
    counts: 'window.order.pressed',
  },
];
