import { composedParent } from './composed-parent.ts';

const headerRoles = new Set(['columnheader', 'rowheader']);

/**
 * The cell of data that an element is or stands in, or null. Header cells are labels; a cell of a table that only
 * lays out a form is found by the caller, who sees what stands in it.
 */
export const dataCell = (element: Element): Element | null => {
  let current: Element | null = element;
  for (let level = 0; current && level < 12; level++) {
    const role = current.getAttribute('role');
    if (role === 'gridcell' || role === 'cell') return current;
    if (current.localName === 'td') {
      const table = current.closest('table');
      const lays = table?.getAttribute('role') === 'presentation' || table?.getAttribute('role') === 'none';
      return lays ? null : current;
    }
    if (current.localName === 'th' || (role && headerRoles.has(role)) || current.localName === 'table')
      return null;
    if (role === 'dialog' || current.localName === 'dialog') return null;
    current = composedParent(current);
  }
  return null;
};
