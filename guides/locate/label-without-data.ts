import { accessibleName } from './accessible-name.ts';
import { captionOf } from './caption-of.ts';
import { dataCell } from './data-cell.ts';
import { foldText } from './fold-text.ts';
import { isField } from './is-field.ts';
import { isRecord } from './is-record.ts';
import { isRecordItem } from './is-record-item.ts';
import { memory } from './memory.ts';
import { roleOf } from './role-of.ts';
import { visibleText } from './visible-text.ts';
import { withoutCounts } from './without-counts.ts';
import { withoutShortcut } from './without-shortcut.ts';

const ofButton =
  'button,[role="button"],input,select,textarea,[role="checkbox"],[role="switch"],[role="menuitem"],summary';

/** What a cell of a row shows. */
const textOf = (cell: Element): string =>
  memory.fact('text', cell, () => foldText(visibleText(cell, 200), 200));

/** What the cells of a row show, but for what is too short to tell anything. */
const textsOf = (row: Element): [cell: Element, text: string][] =>
  memory.fact('texts', row, () =>
    Array.from(row.children, (cell): [Element, string] => [cell, textOf(cell)]).filter(
      ([, text]) => text.length > 2,
    ),
  );

/** Whether the same words stand in the same column of another row: then they are a label, not data. */
const recursInColumn = (cell: Element, name: string): boolean => {
  const row = cell.parentElement;
  const column = row ? Array.prototype.indexOf.call(row.children, cell) : -1;
  for (const other of [row?.nextElementSibling, row?.previousElementSibling]) {
    const same = other?.children[column];
    if (same && textOf(same).includes(name)) return true;
  }
  return false;
};

const nameOf = (element: Element, longest: number): string => {
  const role = roleOf(element);
  if (role === 'button' && isRecordItem(element, role)) return '';
  if ((!role || role === 'listitem') && !isField(element)) {
    if (isRecord(element)) return '';
    return (
      accessibleName(element, longest) ||
      (element.childElementCount < 12 ? foldText(visibleText(element, longest + 1), longest) : '')
    );
  }
  if (!isField(element)) return accessibleName(element, longest);
  return (
    accessibleName(element, longest, false) ||
    foldText(captionOf(element, longest), longest) ||
    accessibleName(element, longest)
  );
};

/**
 * The accessible name of an element without data in it: nothing typed, no text of a cell or of a record, no count. A
 * field that the markup leaves nameless is called by its caption. A control in a row keeps its own words ("Edit"), and
 * loses those that it repeats from the row's other cells ("Edit order 4711").
 *
 * @param longest in UTF-16 code units
 */
export const labelWithoutData = (element: Element, longest: number): string => {
  const cell = dataCell(element);
  if (cell === element) return '';
  let name = nameOf(element, longest);
  if (cell && name) {
    const row = cell.parentElement;
    if (!element.matches(ofButton) && !recursInColumn(cell, name)) return '';
    for (const [other, text] of row ? textsOf(row) : []) {
      if (other !== cell) name = foldText(name.replaceAll(text, ' '), longest);
    }
  }
  return foldText(withoutShortcut(withoutCounts(name)), longest);
};
