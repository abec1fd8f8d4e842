const headers = 'th,[role="columnheader"]';

/** Where a table keeps its headers: never the whole table, which can be long, nor the head of a table in one of its cells. */
const headOf = (table: Element): Element | null =>
  table.localName === 'table' ? (table.querySelector(':scope > thead') ?? table.querySelector('tr')) : table;

/** The header of the column that a cell of a row is in, or null. */
export const columnHeader = (row: Element, cell: Element, column: number): Element | null => {
  const table = row.closest('table,[role="table"],[role="grid"],[role="treegrid"]');
  const colId = cell.getAttribute('col-id');
  const position = cell.getAttribute('aria-colindex');
  let seen = 0;
  for (const header of (table && headOf(table)?.querySelectorAll(headers)) ?? []) {
    const isIt = colId
      ? header.getAttribute('col-id') === colId
      : position
        ? header.getAttribute('aria-colindex') === position
        : seen === column;
    if (isIt) return header;
    seen += Number(header.getAttribute('colspan')) || 1;
  }
  return null;
};
