import type { ChangeLine } from '../../protocol/change-line.ts';
import type { PackEntry } from '../../protocol/pack-entry.ts';
import type { ServerContext } from '../server-context.ts';
import type { WorkspaceRow } from '../workspaces/workspace.ts';
import { workspaceKeys } from './workspace-keys.ts';

/** Entries that are read at once: a guide has some 20 kB. */
const pageLength = 200;

type Row = Omit<PackEntry, 'archived'> & { archived: number };

/**
 * What is newer than a sequence, and the head that it leads to. Pages are read one by one, and what is published meanwhile
 * comes after them; the head is read together with the last page, so that it always fits.
 */
export async function* streamChanges(
  { engine, secret }: Pick<ServerContext, 'engine' | 'secret'>,
  workspace: number,
  since: number,
): AsyncGenerator<ChangeLine> {
  const [count] = await engine.snapshot(transaction =>
    transaction.rows<{ entries: number }>('countChanges', [workspace, since]),
  );
  yield { expected: count?.entries ?? 0 };
  for (let reached = since; ; ) {
    const from = reached;
    const { rows, head } = await engine.snapshot(async transaction => {
      const rows = await transaction.rows<Row>('listChanges', [workspace, from, pageLength]);
      if (rows.length === pageLength) return { rows, head: undefined };
      const [row] = await transaction.rows<WorkspaceRow>('readWorkspaceById', [workspace]);
      const { keys } = await workspaceKeys(secret, transaction, workspace);
      return { rows, head: { head: row?.head ?? '', signature: row?.signature ?? '', keys } };
    });
    for (const { archived, ...entry } of rows) yield { entry: { ...entry, archived: archived === 1 } };
    reached = rows.at(-1)?.sequence ?? reached;
    if (head) {
      yield { head };
      return;
    }
  }
}
