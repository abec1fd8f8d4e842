import type { PackEntry } from '../../protocol/pack-entry.ts';
import type { PackHead } from '../../protocol/pack-head.ts';
import { packRoot } from '../../protocol/pack-root.ts';
import type { Transaction } from '../database/engine.ts';
import type { ServerContext } from '../server-context.ts';
import type { WorkspaceRow } from '../workspaces/workspace.ts';
import { workspaceKeys } from './workspace-keys.ts';

/** An entry without its body, as the database lists it. */
interface CurrentRow {
  kind: PackEntry['kind'];
  id: string;
  version: number;
  hash: string;
  archived: number;
}

/** Signs what is published now. To be called in the transaction that has changed it. */
export const signHead = async (
  { secret, now }: Pick<ServerContext, 'secret' | 'now'>,
  transaction: Transaction,
  workspace: number,
): Promise<void> => {
  const [row] = await transaction.rows<WorkspaceRow>('readWorkspaceById', [workspace]);
  if (!row) throw new Error('The workspace is not there.');
  const entries = await transaction.rows<CurrentRow>('listCurrent', [workspace]);
  const head: PackHead = {
    format: 'handrail/pack-head',
    formatVersion: 1,
    workspace: row.uuid,
    sequence: row.sequence,
    root: await packRoot(entries.map(entry => ({ ...entry, archived: entry.archived === 1 }))),
    signedAt: now(),
  };
  const text = JSON.stringify(head);
  const { sign } = await workspaceKeys(secret, transaction, workspace);
  await transaction.run('writeHead', [workspace, text, await sign(`handrail/pack-head:${text}`)]);
};
