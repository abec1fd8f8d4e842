import { element } from './element.ts';
import { actionsOf, type DrawTable, truthMark } from './render-html.ts';

interface GridGlobal {
  createGrid?: (host: Element, options: unknown) => unknown;
  Grid?: new (host: Element, options: unknown) => unknown;
  ModuleRegistry?: { registerModules: (modules: unknown[]) => void };
  AllCommunityModule?: unknown;
}

/** A twin shows the same field once more, as a column of its own. */
const columnId = ({ id, name }: { id: string; name: string }): string =>
  id.endsWith('+twin') ? `${name}_second` : name;

/** Draws a table with AG Grid Community, from version 26 to 35, in the rest of a plain application. */
export const agGridTable =
  (grid: GridGlobal): DrawTable =>
  (node, context) => {
    const { label, cell } = context;
    const host = element('div', { class: 'ag-theme-alpine', style: 'height: 520px; width: 1200px' });
    const columnDefs: unknown[] = node.columns.map(column => ({
      colId: columnId(column),
      field: column.name,
      headerName: label(column.label),
    }));
    columnDefs.push({
      colId: 'actions',
      headerName: label('Actions'),
      cellRenderer: ({ data }: { data: { row: number } }) =>
        element(
          'span',
          {},
          ...actionsOf(node, data.row).map(action =>
            element(
              'button',
              { type: 'button', class: 'row-action', [truthMark]: action.truth ?? '' },
              label(action.label),
            ),
          ),
        ),
    });
    const rowData = Array.from({ length: node.rows }, (_, row) =>
      Object.fromEntries<string | number>([
        ['row', row],
        ...node.columns.map((column): [string, string] => [column.name, cell(column.data, row)]),
      ]),
    );
    const options = {
      columnDefs,
      rowData,
      suppressColumnVirtualisation: true,
      suppressRowVirtualisation: true,
      ensureDomOrder: true,
      theme: 'legacy',
    };
    // The grid measures its host, which therefore has to stand in the page.
    document.body.append(host);
    if (grid.ModuleRegistry && grid.AllCommunityModule)
      grid.ModuleRegistry.registerModules([grid.AllCommunityModule]);
    if (grid.createGrid) grid.createGrid(host, options);
    else if (grid.Grid) new grid.Grid(host, options);
    return host;
  };

/** Headers are drawn by the grid itself: the truth about them is marked once it has. */
export const markGridHeaders = (
  nodes: { kind: string; columns?: { id: string; name: string }[] }[],
): void => {
  for (const node of nodes) {
    for (const { id, name } of node.kind === 'table' ? (node.columns ?? []) : []) {
      const header = document.querySelector(`.ag-header-cell[col-id="${columnId({ id, name })}"]`);
      if (header && id !== 'inserted') header.setAttribute(truthMark, id);
    }
  }
};
