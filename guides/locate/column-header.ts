const headers = 'th,[role="columnheader"]';

/** Where a table keeps its headers: never the whole table, which can be long. */
const headOf = (table: Element): Element | null =>
  table.localName === 'table' ? (table.querySelector('thead') ?? table.querySelector('tr')) : table;

/** The header of the column that a cell of a row is in, or null. */
export const columnHeader = (row: Element, cell: Element, column: number): Element | null => {
  const table = row.closest('table,[role="table"],[role="grid"],[role="treegrid"]');
  const colId = cell.getAttribute('col-id');
  const position = cell.getAttribute('aria-colindex');
  let seen = 0;
  for (const header of (table && headOf(table)?.querySelectorAll(headers)) ?? []) {
    if (header.localName === 'th' && header.closest('tbody') && table?.querySelector('thead')) continue;
    const isIt = colId
      ? header.getAttribute('col-id') === colId
      : position
        ? header.getAttribute('aria-colindex') === position
        : seen === column;
    if (isIt) return header;
    seen += Number(header.getAttribute('colspan') ?? 1) || 1;
  }
  return null;
};
