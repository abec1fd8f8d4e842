import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../database/engine.ts';
import type { ServerContext } from '../server-context.ts';

/** Something that somebody with a role has done. */
export interface AuditEntry {
  workspace: number;
  /** The device, or the member, that did it. */
  actor: string;
  action:
    | 'publish'
    | 'link'
    | 'revoke'
    | 'role'
    | 'key'
    | 'settings'
    | 'erase'
    | 'sign-in'
    | 'sign-out'
    | 'hide-remark'
    | 'show-remark';
  /** To what. */
  subject: string;
}

/** Notes in the audit log what was done, in the transaction that does it. */
export const noteAudit = async (
  { now }: Pick<ServerContext, 'now'>,
  transaction: Transaction,
  { workspace, actor, action, subject }: AuditEntry,
): Promise<void> => {
  await transaction.run('insertAudit', [workspace, uuidV7({ msecs: now() }), now(), actor, action, subject]);
};
