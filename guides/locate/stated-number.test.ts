// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { placeOf } from './place-of.ts';
import { statedNumber } from './stated-number.ts';

const show = (html: string): Element => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const wanted = document.querySelector('.x');
  if (!wanted) throw new Error('nothing to look at');
  return wanted;
};

it.each([
  ['AG Grid', '<div role="row" class="x" row-index="41" aria-rowindex="43"></div>', 41],
  ['Ant Design and others', '<p class="x" data-row-index="7"></p>', 7],
  ['TanStack Virtual', '<p class="x" data-index="7"></p>', 7],
  ['ARIA, items', '<p class="x" role="option" aria-posinset="8" aria-setsize="900"></p>', 7],
  ['ARIA, rows without a header', '<div role="grid"><p class="x" role="row" aria-rowindex="8"></p></div>', 7],
  [
    'ARIA, rows below a header',
    '<div role="grid"><div role="row" aria-rowindex="1"><b role="columnheader">Name</b></div>' +
      '<p class="x" role="row" aria-rowindex="9"></p></div>',
    7,
  ],
  ['pinned rows of AG Grid', '<p class="x" row-index="t-0"></p>', Number.NaN],
  ['nothing', '<p class="x"></p>', Number.NaN],
])('reads the number of a row: %s', (_, html, expected) => {
  expect(statedNumber(show(html), new WeakMap())).toBe(expected);
});

it('believes what a row says rather than its place among the rows that are drawn', () => {
  const html =
    '<div role="grid" aria-rowcount="901"><div role="row" aria-rowindex="501"><i role="gridcell"></i></div>' +
    '<div role="row" aria-rowindex="502"><i role="gridcell" class="x"></i></div></div>';
  expect(placeOf(show(html))).toMatchObject({ kind: 'row', index: 501 });
  expect(placeOf(show('<ul><li>One<li aria-posinset="31" class="x">Two</ul>'))?.index).toBe(30);
  expect(placeOf(show('<ul><li>One<li class="x">Two</ul>'))?.index).toBe(1);
});
