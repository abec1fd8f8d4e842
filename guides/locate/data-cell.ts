import { flatParent } from './flat-parent.ts';

const headers = 'th,[role="columnheader"]';
const fields = 'input:not([type="hidden"]),select,textarea';

/** A table that only sets out a form: old applications put captions and fields side by side in one. */
const laysOut = (table: Element | null): boolean => {
  if (!table) return false;
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  return !role && !table.querySelector(headers) && table.querySelector(fields) !== null;
};

/** The cell of data that an element is or stands in, or null. Header cells are labels, no data. */
export const dataCell = (element: Element): Element | null => {
  let current: Element | null = element;
  for (let level = 0; current && level < 16; level++) {
    const role = current.getAttribute('role');
    const tag = current.localName;
    if (role === 'gridcell' || role === 'cell') return current;
    if (tag === 'td') return laysOut(current.closest('table')) ? null : current;
    if (tag === 'th' || role === 'columnheader' || role === 'rowheader' || tag === 'table') return null;
    if (role === 'dialog' || tag === 'dialog') return null;
    current = flatParent(current);
  }
  return null;
};
