import type { MuiKit } from './mui-kit.ts';
import type { RenderContext } from './render-context.ts';
import { actionsOf, truthMark } from './render-html.ts';
import type { ScreenNode } from './screen-node.ts';

/** A table whose headers sort, with the actions of each row in its last column. */
export const muiTable = (
  node: Extract<ScreenNode, { kind: 'table' }>,
  { label, cell }: RenderContext,
  { make, parts }: MuiKit,
  icon: (name: string | undefined) => unknown,
): unknown => {
  let keys = 0;
  const key = (): { key: string } => ({ key: `c${++keys}` });
  const marked = (id: string | undefined): Record<string, string> => (id ? { [truthMark]: id } : {});
  const head = [
    ...node.columns.map(column =>
      make(
        parts.TableCell,
        key(),
        make(parts.TableSortLabel, column.id === 'inserted' ? {} : marked(column.id), label(column.label)),
      ),
    ),
    make(parts.TableCell, key(), label('Actions')),
  ];
  const rows = Array.from({ length: node.rows }, (_, row) =>
    make(
      parts.TableRow,
      { hover: true, ...key() },
      ...node.columns.map(column => make(parts.TableCell, key(), cell(column.data, row))),
      make(
        parts.TableCell,
        key(),
        ...actionsOf(node, row).map(action =>
          make(
            parts.Button,
            { size: 'small', startIcon: icon(action.icon), ...marked(action.truth), ...key() },
            label(action.label),
          ),
        ),
      ),
    ),
  );
  return make(
    parts.Table,
    { size: 'small' },
    make(parts.TableHead, {}, make(parts.TableRow, {}, ...head)),
    make(parts.TableBody, {}, ...rows),
  );
};
