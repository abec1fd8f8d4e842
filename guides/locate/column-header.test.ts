// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { columnHeader } from './column-header.ts';

/** The words of the header of the `column`th column for the cell `#it`, in the nearest row around it. */
const headerOf = (html: string, column: number): string | null => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const cell = document.querySelector('#it');
  const row = cell?.closest('tr,[role="row"]');
  if (!cell || !row) throw new Error('no cell #it in a row');
  return columnHeader(row, cell, column)?.textContent ?? null;
};
const row = '<tr><td></td><td id="it"></td></tr>';

describe('in a native table', () => {
  it.each([
    ['in its head', `<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>${row}</tbody></table>`, 'B'],
    ['in its first row where it has no head', `<table><tr><th>A</th><th>B</th></tr>${row}</table>`, 'B'],
    [
      'told by their role',
      `<table><tr><td role="columnheader">A</td><td role="columnheader">B</td></tr>${row}</table>`,
      'B',
    ],
    [
      'of which the one before takes two columns',
      `<table><tr><th colspan="2">A</th><th>B</th></tr>${row}</table>`,
      null,
    ],
    [
      'of which the one before takes no columns that make sense',
      `<table><tr><th colspan="x">A</th><th>B</th></tr>${row}</table>`,
      'B',
    ],
    ['of which there are fewer', `<table><tr><th>A</th></tr>${row}</table>`, null],
    [
      'in a row below the first, which are none of columns',
      `<table><tr><td></td></tr><tr><th>A</th><th>B</th></tr>${row}</table>`,
      null,
    ],
    [
      'beside heads of rows, which are none of columns',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>R</th><td id="it"></td></tr></tbody></table>',
      'B',
    ],
    [
      'in its head, in a table that sets out the page',
      `<table><tbody><tr><td><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>${row}</tbody></table></td></tr></tbody></table>`,
      'B',
    ],
    [
      'in the second row of its head',
      `<table><thead><tr><td></td></tr><tr><th>A</th><th>B</th></tr></thead><tbody>${row}</tbody></table>`,
      'B',
    ],
    [
      'in its first row, not in the head of a table in a cell',
      `<table><tr><th>A</th><th>B</th></tr>${row}<tr><td><table><thead><tr><th>X</th><th>Y</th></tr></thead></table></td></tr></table>`,
      'B',
    ],
  ])('finds the header among those %s', (_, html, words) => expect(headerOf(html, 1)).toBe(words));

  it('counts what takes several columns as several', () => {
    const html = `<table><tr><th colspan="2">A</th><th>B</th></tr>${row}</table>`;
    expect([0, 1, 2, 3].map(column => headerOf(html, column))).toEqual(['A', null, 'B', null]);
  });
});

const grid = (role: string, heads: string, cell = ''): string =>
  `<div role="${role}"><div role="row">${heads}</div><div role="row"><i role="gridcell" id="it" ${cell}></i></div></div>`;
const heads =
  '<b role="columnheader" col-id="a" aria-colindex="3">A</b><b role="columnheader" col-id="b" aria-colindex="2">B</b>';

describe('in a table made of boxes', () => {
  it.each(['table', 'grid', 'treegrid'])('finds the header by its place in a %s', role => {
    expect([0, 1, 2].map(column => headerOf(grid(role, heads), column))).toEqual(['A', 'B', null]);
  });

  it.each([
    ['the name of the column', 'col-id="b"', 'B'],
    ['a name of a column that no header has', 'col-id="c"', null],
    ['the number of the column', 'aria-colindex="3"', 'A'],
    ['a number of a column that no header has', 'aria-colindex="1"', null],
    ['the name of the column before its number', 'col-id="b" aria-colindex="3"', 'B'],
  ])('finds it by %s before its place', (_, cell, words) => {
    expect(headerOf(grid('grid', heads, cell), 0)).toBe(words);
  });

  it.each(['list', 'tree'])('finds none in a %s', role => expect(headerOf(grid(role, heads), 0)).toBeNull());
});
