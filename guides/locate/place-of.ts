import type { Target } from '../schema/target.ts';
import { composedParent } from './composed-parent.ts';
import { foldText } from './fold-text.ts';
import { markOf } from './mark-of.ts';
import { visibleText } from './visible-text.ts';

const isRow = (element: Element): boolean =>
  element.localName === 'tr' || element.getAttribute('role') === 'row';
const isItem = (element: Element): boolean => {
  const role = element.getAttribute('role');
  return role ? role === 'listitem' || role === 'option' || role === 'treeitem' : element.localName === 'li';
};
const isCell = (element: Element): boolean =>
  /^(td|th)$/.test(element.localName) ||
  /^(gridcell|cell|columnheader|rowheader)$/.test(element.getAttribute('role') ?? '');
const isHeader = (element: Element): boolean =>
  element.localName === 'th' || element.getAttribute('role') === 'columnheader';

const indexAmong = (element: Element, counts: (sibling: Element) => boolean): number => {
  let index = 0;
  for (
    let other = element.previousElementSibling;
    other && index < 10_000;
    other = other.previousElementSibling
  ) {
    if (counts(other)) index++;
  }
  return index;
};

const headerOf = (row: Element, cell: Element, column: number): Element | null => {
  const table = row.closest('table,[role="table"],[role="grid"],[role="treegrid"]');
  const colId = cell.getAttribute('col-id');
  const position = cell.getAttribute('aria-colindex');
  const headers = table?.querySelectorAll('th,[role="columnheader"]') ?? [];
  let seen = 0;
  for (const header of headers) {
    if (header.localName === 'th' && header.closest('tbody')) continue;
    if (
      colId
        ? header.getAttribute('col-id') === colId
        : position
          ? header.getAttribute('aria-colindex') === position
          : seen === column
    ) {
      return header;
    }
    seen += Number(header.getAttribute('colspan') ?? 1) || 1;
  }
  return null;
};

/** The place of an element in a table, grid, list or tree: which row or item, which column, and what the column is called. */
export const placeOf = (element: Element): Target['place'] => {
  let cell: Element | null = null;
  let current: Element | null = element;
  for (let level = 0; current && level < 12; level++, current = composedParent(current)) {
    if (!cell && isCell(current)) cell = current;
    if (isRow(current)) {
      if (!cell || isHeader(cell)) return undefined;
      const stated = Number(
        current.getAttribute('row-index') ?? current.getAttribute('data-row-index') ?? Number.NaN,
      );
      const index =
        Number.isInteger(stated) && stated >= 0
          ? stated
          : indexAmong(current, row => isRow(row) && !row.querySelector('th[scope="col"]'));
      const column = indexAmong(cell, isCell);
      const header = headerOf(current, cell, column);
      const headerText = header ? foldText(visibleText(header, 80), 60) : '';
      const mark = header ? (header.getAttribute('col-id') ?? markOf(header)) : '';
      return {
        kind: 'row',
        index,
        column,
        ...(headerText && { header: headerText }),
        ...(mark && { headerMark: mark }),
      };
    }
    if (isItem(current)) return { kind: 'item', index: indexAmong(current, isItem) };
    if (current.localName === 'dialog' || current.getAttribute('role') === 'dialog') return undefined;
  }
  return undefined;
};
