import { randomBytes } from 'node:crypto';
import type { Role } from '../../protocol/role.ts';
import type { Transaction } from '../database/engine.ts';
import type { ServerContext } from '../server-context.ts';

/** What a link to join is for. */
export interface LinkOrder {
  workspace: number;
  role: Role;
  /** How many devices may use it; null for any number. */
  uses: number | null;
  /** For how many days; null for ever. */
  days: number | null;
  /** For the audit log. */
  by: string;
}

/** Makes a link by which devices join a workspace. Only a hash of its code is stored. */
export const makeLink = async (
  { secret, now, publicOrigin }: Pick<ServerContext, 'secret' | 'now' | 'publicOrigin'>,
  transaction: Transaction,
  { workspace, role, uses, days, by }: LinkOrder,
): Promise<{ link: string; code: string }> => {
  const code = randomBytes(24).toString('base64url');
  const expiresAt = days === null ? null : now() + days * 86_400_000;
  await transaction.run('insertEnrolment', [
    secret.hash('codes', code),
    workspace,
    role,
    uses,
    expiresAt,
    by,
    now(),
  ]);
  // After the #, so that it is in no log of any server or proxy.
  return { link: `${publicOrigin}/join#${code}`, code };
};
