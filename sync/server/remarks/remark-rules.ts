import { policySchema } from '../../../guides/schema/policy.ts';
import type { Role } from '../../protocol/role.ts';
import type { Transaction } from '../database/engine.ts';
import { type WorkspaceRow, workspaceSettingsSchema } from '../workspaces/workspace.ts';

/** What a workspace has decided about remarks. */
export interface RemarkRules {
  /** Whether there are any: the published policy says so. */
  open: boolean;
  /** For how many days they are kept. */
  keepDays: number;
  /**
   * Who may publish may moderate: whoever answers for what a guide says answers for what stands under it. Where the workspace
   * wants a second pair of eyes, an author does not decide alone what is said about their own guides either.
   */
  mayModerate(role: Role): boolean;
}

/** Read afresh: a device that has just been given the policy must not be told that it does not count yet. */
export const remarkRules = async (transaction: Transaction, workspace: number): Promise<RemarkRules> => {
  const [row] = await transaction.rows<WorkspaceRow>('readWorkspaceById', [workspace]);
  const { keepRemarks, review } = workspaceSettingsSchema.parse(JSON.parse(row?.settings ?? '{}'));
  const [published] = await transaction.rows<{ body: string }>('readCurrentBody', [
    workspace,
    'policy',
    'policy',
  ]);
  const policy = policySchema.safeParse(JSON.parse(published?.body ?? '{}'));
  return {
    open: policy.success && policy.data.remarks === true,
    keepDays: keepRemarks,
    mayModerate: role => role === 'admin' || role === 'reviewer' || (role === 'author' && !review),
  };
};
