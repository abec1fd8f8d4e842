import { v4 as uuidV4 } from 'uuid';
import { insertKey } from '../content/insert-key.ts';
import { signHead } from '../content/sign-head.ts';
import type { Transaction } from '../database/engine.ts';
import { rememberingDays } from '../figures/remembering-days.ts';
import type { ServerContext } from '../server-context.ts';
import type { WorkspaceRow } from './workspace.ts';

/**
 * Makes a workspace with a key of its own and an empty, signed head.
 *
 * @throws RangeError for a time zone that is none
 */
export const createWorkspace = async (
  context: Pick<ServerContext, 'secret' | 'now'>,
  transaction: Transaction,
  { name, timeZone }: { name: string; timeZone: string },
): Promise<WorkspaceRow> => {
  rememberingDays(timeZone);
  const uuid = uuidV4();
  await transaction.rows('insertWorkspace', [uuid, name, timeZone, '{}', context.now()]);
  const [workspace] = await transaction.rows<WorkspaceRow>('readWorkspace', [uuid]);
  if (!workspace) throw new Error('The workspace that was just made is not there.');
  await insertKey(context, transaction, workspace.id);
  await signHead(context, transaction, workspace.id);
  return workspace;
};
