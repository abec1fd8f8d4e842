import type { Enrolment, EnrolmentRequest } from '../../protocol/enrolment.ts';
import type { Role } from '../../protocol/role.ts';
import { workspaceKeys } from '../content/workspace-keys.ts';
import type { Transaction } from '../database/engine.ts';
import { Refusal } from '../http/refusal.ts';
import type { ServerContext } from '../server-context.ts';
import type { WorkspaceRow } from '../workspaces/workspace.ts';
import type { DeviceRow } from './device-row.ts';

/**
 * Lets a device into a workspace. The same device with the same code and key is let in again without using the code up, because
 * the first answer may have been lost.
 *
 * @throws Refusal where the code does not count
 */
export const enrol = async (
  { secret, now }: Pick<ServerContext, 'secret' | 'now'>,
  transaction: Transaction,
  { code, device, publicKey }: EnrolmentRequest,
): Promise<Enrolment> => {
  const refused = new Refusal(
    'forbidden',
    'The link to join does not count, or no more; ask your admin for a new one.',
  );
  const hash = secret.hash('codes', code);
  const key = JSON.stringify(publicKey);
  const [known] = await transaction.rows<DeviceRow>('readDevice', [device]);
  const [offered] = await transaction.rows<{ workspace: number; role: Role }>('readEnrolment', [hash]);
  if (!offered) throw refused;
  let { workspace, role } = offered;
  if (known) {
    if (known.workspace !== workspace || known.public_key !== key || known.revoked_at !== null) throw refused;
    role = known.role;
  } else {
    const [used] = await transaction.rows<{ workspace: number; role: Role }>('useEnrolment', [hash, now()]);
    if (!used) throw refused;
    ({ workspace, role } = used);
    const inserted = await transaction.run('insertDevice', [device, workspace, key, role, now()]);
    if (inserted === 0) throw refused;
  }
  const [row] = await transaction.rows<WorkspaceRow>('readWorkspaceById', [workspace]);
  const { keys } = await workspaceKeys(secret, transaction, workspace);
  const last = keys.at(-1);
  if (!row || !last) throw new Error('The workspace has no key.');
  // What a device pins was endorsed for others, not for it.
  const { endorsement: _, ...pinned } = last;
  return { workspace: row.uuid, workspaceName: row.name, role, key: pinned };
};
