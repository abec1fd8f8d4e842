import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Target } from '../../../guides/schema/target.ts';
import { benchCache } from '../../bench/locate/bundle-page.ts';
import { installParts } from '../../bench/locate/install-parts.ts';
import { clickTruth, expectMissing, expectRing, playIn, recordIn } from '../support/locate-journey.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { stageViews } from '../support/stage-views.ts';

const library = 'node_modules/ag-grid-35/dist/ag-grid-community.min.js';
let grid = join(benchCache, library);
let bench: PageBench;
beforeAll(async () => {
  if (!existsSync(grid)) {
    await installParts(['ag-grid']);
    grid = join(benchCache, 'ag-grid', library);
  }
  bench = await startPageBench({ context: { viewport: { width: 900, height: 700 } } });
}, 180_000);
afterAll(() => bench?.close());

/** The row that is meant. */
const wanted = 700;

/** A page; `open` tells it how many rows there are and at which the list begins to show. */
const page = (body: string, script: string): string => `<!doctype html><html lang="en"><title>Orders</title>
<style>body{margin:0} .rows{position:relative} .row{position:absolute;left:0;right:0;overflow:hidden} .row>*{display:inline-block}</style>
<h1>Orders</h1><button>New order</button>${body}<script>
const [count, begin] = location.search.slice(1).split(',').map(Number);
Object.defineProperty(window, 'target', { get: () => window.truthIn() });
const make = (tag, attributes, ...inner) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inner);
  return element;
};
const actions = row => {
  const edit = make('button', { class: 'row-action' }, 'Edit');
  edit.onclick = () => { window.pressed = row; };
  return [edit, make('button', { class: 'row-action' }, 'Delete')];
};
window.truth = () => {
  const box = window.target?.getBoundingClientRect();
  return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
};
${script}
</script></html>`;

/** A list by hand that draws what is in view and no more. */
const ownList = (heights: string, scroller: string, attributes: string): string => `
const heightOf = ${heights};
const tops = [0];
for (let row = 0; row < count; row++) tops.push(tops[row] + heightOf(row));
const rows = document.querySelector('.rows');
rows.style.height = tops[count] + 'px';
const scroller = ${scroller};
const draw = () => {
  const isPage = scroller === document.scrollingElement;
  const from = isPage ? scroller.scrollTop - rows.offsetTop : scroller.scrollTop;
  const made = [];
  for (let row = 0; row < count; row++) {
    if (tops[row + 1] < from - 60 || tops[row] > from + scroller.clientHeight + 60) continue;
    const inner = [make('div', { role: 'gridcell' }, 'Order ' + row), make('div', { role: 'gridcell' }, ...actions(row))];
    const one = make('div', { class: 'row', ...(${attributes})(row) }, ...inner);
    one.style.cssText = 'top:' + tops[row] + 'px;height:' + heightOf(row) + 'px';
    made.push(one);
  }
  rows.replaceChildren(...made);
};
(scroller === document.scrollingElement ? document : scroller).addEventListener('scroll', draw);
draw();
window.truthIn = () => [...document.querySelectorAll('.row')]
  .find(row => row.textContent.startsWith('Order ${wanted}'))?.querySelector('button');
window.toRow = row => {
  scroller.scrollTop = tops[row] + (scroller === document.scrollingElement ? rows.offsetTop : 0);
};
window.toRow(begin);
window.place = () => scroller.scrollTop;
`;

const agGrid = `
const start = () => {
  const columns = Array.from({ length: 4 }, (_, at) => ({ field: 'f' + at, headerName: 'Field ' + at }));
  const api = agGrid.createGrid(document.querySelector('.host'), {
    columnDefs: [...columns, { colId: 'actions', headerName: 'Actions', cellRenderer: ({ data }) =>
      make('span', {}, ...actions(data.row)) }],
    rowData: Array.from({ length: count }, (_, row) => ({ row, f0: 'Order ' + row, f1: 'Open', f2: 'x', f3: 'y' })),
    theme: 'legacy',
  });
  window.toRow = row => api.ensureIndexVisible(row, 'top');
  window.toRow(begin);
};
window.truthIn = () => document.querySelector('.ag-center-cols-container [row-index="${wanted}"] button');
window.place = () => document.querySelector('.ag-body-viewport').scrollTop;
`;

const list =
  '<div class="list" style="height:400px;overflow:auto"><div class="rows" role="grid"></div></div>';
const pages: Record<string, string> = {
  'a list of rows of different heights': page(
    list,
    ownList(
      'row => 30 + (row * 7) % 50',
      `document.querySelector('.list')`,
      `row => ({ role: 'row', 'aria-rowindex': row + 1 })`,
    ),
  ),
  'a list that the page scrolls': page(
    '<div style="height:300px"></div><div class="rows" role="grid"></div>',
    ownList('() => 60', 'document.scrollingElement', `row => ({ role: 'row', 'data-index': row })`),
  ),
  'AG Grid 35': page('<div class="host" style="height:420px;width:1100px"></div>', agGrid),
};

const open = async (name: string, count: number, begin: number): Promise<Page> => {
  const opened = await bench.open({ html: pages[name] ?? '' });
  await opened.goto(`${opened.url()}?${count},${begin}`);
  if (name.startsWith('AG Grid')) {
    await opened.addScriptTag({ path: grid });
    await opened.evaluate('start()');
  }
  await opened.waitForTimeout(300);
  return opened;
};
const record = async (name: string): Promise<Target> => {
  const opened = await open(name, 1000, wanted);
  const [target] = await recordIn(bench, opened);
  if (!target) throw new Error('Nothing was recorded.');
  expect(target.place?.index).toBe(wanted);
  await opened.close();
  return target;
};

test.each(Object.keys(pages))('%s: the row is brought in, seen and pressed', async name => {
  const target = await record(name);
  const opened = await open(name, 1000, 0);
  expect(await opened.evaluate('window.target ?? null')).toBeNull();
  await playIn(bench, opened, target);
  await expectRing(opened);
  await clickTruth(opened);
  await expect.poll(() => opened.evaluate('window.pressed')).toBe(wanted);
  await expect.poll(async () => (await bench.heard()).at(-1)?.type).toBe('stage/step-done');
  await opened.close();
});

test.each(Object.keys(pages))('%s: without the row it is put back, and the step says so', async name => {
  const target = await record(name);
  const opened = await open(name, 300, 40);
  const before = await opened.evaluate('window.place()');
  await playIn(bench, opened, target);
  await expectMissing(opened);
  expect(await opened.evaluate('window.place()')).toBe(before);
  // It is not tried over and over.
  await opened.evaluate('window.toRow(60)');
  const there = await opened.evaluate('window.place()');
  await opened.waitForTimeout(3500);
  expect(await opened.evaluate('window.place()')).toBe(there);
  await opened.close();
});

test('another step ends the search at once: the list is left where it is', async () => {
  const target = await record('a list of rows of different heights');
  const endless = page(
    list,
    `const rows = document.querySelector('.rows');
const scroller = document.querySelector('.list');
const draw = () => {
  rows.style.height = scroller.scrollTop + 50_000 + 'px';
  rows.replaceChildren(...[0, 1].map(at => {
    const row = make('div', { class: 'row', role: 'row', 'aria-rowindex': at + 1 },
      make('div', { role: 'gridcell' }, 'Order'), make('div', { role: 'gridcell' }, ...actions(at)));
    row.style.cssText = 'height:40px;top:' + (scroller.scrollTop + at * 40) + 'px';
    return row;
  }));
};
scroller.addEventListener('scroll', draw);
draw();
window.truthIn = () => null;
window.place = () => scroller.scrollTop;`,
  );
  const opened = await bench.open({ html: endless });
  await playIn(bench, opened, target);
  await opened.waitForFunction('window.place() > 0', undefined, { timeout: 10_000 });
  const { run } = stageViews.step(
    { id: 's3', kind: 'message', advance: { on: 'acknowledge' } },
    { revision: 3 },
  );
  await bench.answer(opened, 'stage', { ...stageViews.nothing, readAt: 1, ...(run && { run }) });
  await opened.getByText('Click Save', { exact: true }).waitFor();
  await opened.waitForTimeout(200);
  const place = await opened.evaluate('window.place()');
  expect(place).toBeGreaterThan(0);
  await opened.waitForTimeout(800);
  expect(await opened.evaluate('window.place()')).toBe(place);
  await opened.close();
});
