// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { dataCell } from './data-cell.ts';

/** The id of the cell that `#it` is in. */
const cellOf = (html: string): string | null => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const element = document.querySelector('#it');
  if (!element) throw new Error('no #it');
  return dataCell(element)?.id ?? null;
};
const nested = (levels: number): string =>
  `<div role="cell" id="cell">${'<div>'.repeat(levels - 1)}<b id="it"></b>${'</div>'.repeat(levels - 1)}</div>`;

it.each([
  ['the cell around an element', '<table><tr><td id="cell"><b id="it"></b></td></tr></table>'],
  ['the cell of a grid', '<div role="gridcell" id="cell"><b id="it"></b></div>'],
  ['the cell of a table made of boxes', '<div role="cell" id="cell"><b id="it"></b></div>'],
  ['the cell 15 levels up', nested(15)],
  [
    'the cell of a grid, in a table that only sets it out',
    '<table role="presentation"><tr><td role="gridcell" id="cell"><b id="it"></b></td></tr></table>',
  ],
])('finds %s', (_, html) => expect(cellOf(html)).toBe('cell'));

it('takes a cell for a cell of its own', () => {
  expect(cellOf('<table><tr><td id="it">1</td></tr></table>')).toBe('it');
});

it('takes a cell for one that stands in no table', () => {
  const cell = document.createElement('td');
  expect(dataCell(cell)).toBe(cell);
});

const inCell = (html: string): string => `<table><tbody><tr><td id="cell">${html}</td></tr></tbody></table>`;

it.each([
  ['the cell of a table that sets out a form', '<table><tr><td><input id="it"></td></tr></table>'],
  ['the head of a column', '<table><tr><th id="it">Name</th></tr></table>'],
  ['the head of a column inside a cell', inCell('<div role="columnheader"><b id="it"></b></div>')],
  ['the head of a row inside a cell', inCell('<div role="rowheader"><b id="it"></b></div>')],
  ['a native head inside a cell', inCell('<table><tr><th><b id="it"></b></th></tr></table>')],
  ['the caption of a table in a cell', inCell('<table><caption id="it">Sum</caption></table>')],
  ['a dialog that opens in a cell', inCell('<dialog><b id="it"></b></dialog>')],
  ['a box for a dialog that opens in a cell', inCell('<div role="dialog"><b id="it"></b></div>')],
  ['a box outside all tables', '<div><b id="it"></b></div>'],
  ['a box 16 levels below a cell', nested(16)],
])('%s is no data', (_, html) => expect(cellOf(html)).toBeNull());

it('a native head that a script put into a cell is no data', () => {
  const head = document.createElement('th');
  document.createElement('td').append(head);
  expect(dataCell(head)).toBeNull();
});
