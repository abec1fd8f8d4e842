import { flatParent } from './flat-parent.ts';
import { laysOut } from './lays-out.ts';
import { memory } from './memory.ts';

const isLayout = (table: Element | null): boolean => {
  if (!table) return false;
  return memory.fact('layout', table, () => laysOut(table));
};

const readCell = (element: Element): Element | null => {
  let current: Element | null = element;
  for (let level = 0; current && level < 16; level++) {
    const role = current.getAttribute('role');
    const tag = current.localName;
    if (role === 'gridcell' || role === 'cell') return current;
    if (tag === 'td') return isLayout(current.closest('table')) ? null : current;
    if (tag === 'th' || role === 'columnheader' || role === 'rowheader' || tag === 'table') return null;
    if (role === 'dialog' || tag === 'dialog') return null;
    current = flatParent(current);
  }
  return null;
};

/** The cell of data that an element is or stands in, or null. Header cells are labels, no data. */
export const dataCell = (element: Element): Element | null =>
  memory.fact('cell', element, () => readCell(element));
