import { accessibleName } from './accessible-name.ts';
import { dataCell } from './data-cell.ts';
import { foldText } from './fold-text.ts';
import { visibleText } from './visible-text.ts';
import { withoutCounts } from './without-counts.ts';

const ofButton =
  'button,[role="button"],input,select,textarea,[role="checkbox"],[role="switch"],[role="menuitem"],summary';
const ownLists =
  'nav,menu,header,[role="navigation"],[role="menu"],[role="menubar"],[role="toolbar"],[role="tablist"],[role="tree"],[role="banner"]';

const isListOfData = (element: Element): boolean => {
  if (element.localName !== 'li' && element.getAttribute('role') !== 'listitem') return false;
  return !element.closest(ownLists) && (element.parentElement?.children.length ?? 0) >= 3;
};

/** Whether the same words stand in the same column of another row: then they are a label, not data. */
const recursInColumn = (cell: Element, name: string): boolean => {
  const row = cell.parentElement;
  const column = row ? Array.prototype.indexOf.call(row.children, cell) : -1;
  for (const other of [row?.nextElementSibling, row?.previousElementSibling]) {
    const same = other?.children[column];
    if (same && foldText(visibleText(same, 200), 200).includes(name)) return true;
  }
  return false;
};

/**
 * The accessible name of an element without data in it: nothing typed, no text of a cell, no count. A control in a row
 * keeps its own words ("Edit"), and loses those that it repeats from the row's other cells ("Edit order 4711").
 *
 * @param longest in UTF-16 code units
 */
export const labelWithoutData = (element: Element, longest: number): string => {
  const cell = dataCell(element);
  if (cell === element || isListOfData(element)) return '';
  let name = accessibleName(element, longest);
  if (cell && name) {
    if (!element.matches(ofButton) && !recursInColumn(cell, name)) return '';
    for (const other of cell.parentElement?.children ?? []) {
      const text = other === cell ? '' : foldText(visibleText(other, 200), 200);
      if (text.length > 2 && name.includes(text)) name = foldText(name.replaceAll(text, ' '), longest);
    }
  }
  return foldText(withoutCounts(name), longest);
};
