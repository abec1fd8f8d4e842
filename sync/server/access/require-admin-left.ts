import type { Transaction } from '../database/engine.ts';
import { Refusal } from '../http/refusal.ts';
import { type WorkspaceRow, workspaceSettingsSchema } from '../workspaces/workspace.ts';

/**
 * Sees to it that a change leaves a workspace somebody who can undo it: a device of the role admin, or a member who can sign in.
 * To be called after the change, in its transaction, which has locked the workspace before.
 *
 * @throws Refusal where nobody is left
 */
export const requireAdminLeft = async (transaction: Transaction, workspace: number): Promise<void> => {
  const [row] = await transaction.rows<WorkspaceRow>('readWorkspaceById', [workspace]);
  const { signIn } = workspaceSettingsSchema.parse(JSON.parse(row?.settings ?? '{}'));
  const [counted] = await transaction.rows<{ admins: number }>('countAdmins', [
    workspace,
    signIn?.issuer ?? '',
  ]);
  if ((counted?.admins ?? 0) === 0)
    throw new Refusal(
      'conflict',
      'Nobody would be left to administer the workspace; name another admin first.',
    );
};
