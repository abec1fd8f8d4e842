import type { Target } from '../schema/target.ts';
import { columnHeader } from './column-header.ts';
import { flatParent } from './flat-parent.ts';
import { foldText } from './fold-text.ts';
import { markOf } from './mark-of.ts';
import { statedNumber } from './stated-number.ts';
import { visibleText } from './visible-text.ts';

/** Where an element stands in a table, grid, list or tree. */
export type Place = NonNullable<Target['place']>;

/** Which of its siblings a row or item is, counted once for all of them, since tables can be long; and rows before the data. */
export type RowNumbers = WeakMap<Element, number>;

const isRow = (element: Element): boolean =>
  element.localName === 'tr' || element.getAttribute('role') === 'row';
const isItem = (element: Element): boolean => {
  const role = element.getAttribute('role');
  return role ? role === 'listitem' || role === 'option' || role === 'treeitem' : element.localName === 'li';
};
const isHeader = (element: Element | null): boolean =>
  element?.localName === 'th' || element?.getAttribute('role') === 'columnheader';
const isCell = (element: Element): boolean =>
  element.localName === 'td' ||
  isHeader(element) ||
  /^(gridcell|cell|rowheader)$/.test(element.getAttribute('role') ?? '');

/** What a component draws around what is put into it stands for the component, which has the siblings. */
const standing = (element: Element): Element => {
  const parent = element.parentNode;
  return parent?.nodeType === 11 && 'host' in parent ? (parent as ShadowRoot).host : element;
};

const numberOf = (element: Element, counts: (sibling: Element) => boolean, known: RowNumbers): number => {
  const before = known.get(element);
  if (before !== undefined) return before;
  let number = 0;
  const isComponent = element.localName.includes('-');
  for (const sibling of element.parentElement?.children ?? []) {
    known.set(sibling, number);
    if (isComponent ? sibling.localName === element.localName : counts(sibling)) number++;
  }
  return known.get(element) ?? 0;
};

const isDataRow = (element: Element): boolean =>
  isRow(element) && !(isHeader(element.firstElementChild) && isHeader(element.lastElementChild));

const placeAmong = (element: Element, counts: (sibling: Element) => boolean, known: RowNumbers): number => {
  const stated = statedNumber(element, known);
  return stated >= 0 ? stated : numberOf(standing(element), counts, known);
};

/**
 * Which row and column, or which item, an element stands in; nothing about what the column is called.
 *
 * @param known numbers of rows that were counted already
 */
export const placeOf = (
  element: Element,
  known: RowNumbers = new WeakMap(),
): (Place & { row?: Element; cell?: Element }) | undefined => {
  let cell: Element | null = null;
  let current: Element | null = element;
  for (let level = 0; current && level < 16; level++, current = flatParent(current)) {
    if (!cell && isCell(current)) cell = current;
    if (isRow(current)) {
      if (!cell || isHeader(cell)) return undefined;
      let column = 0;
      const own = standing(cell);
      for (let other = own.previousElementSibling; other; other = other.previousElementSibling)
        if (isCell(other) || (own !== cell && other.localName === own.localName)) column++;
      return { kind: 'row', index: placeAmong(current, isDataRow, known), column, row: current, cell };
    }
    if (isItem(current)) return { kind: 'item', index: placeAmong(current, isItem, known) };
    if (current.localName === 'dialog' || current.getAttribute('role') === 'dialog') return undefined;
  }
  return undefined;
};

/** The place of an element with what its column is called. */
export const namedPlaceOf = (element: Element, known?: RowNumbers): Place | undefined => {
  const place = placeOf(element, known);
  if (!place) return undefined;
  const { row, cell, ...plain } = place;
  const header = row && cell ? columnHeader(row, cell, plain.column ?? 0) : null;
  const text = header ? foldText(visibleText(header, 80), 60) : '';
  const mark = header ? (header.getAttribute('col-id') ?? markOf(header)) : '';
  return { ...plain, ...(text && { header: text }), ...(mark && { headerMark: mark }) };
};
