import { v4 as uuidV4 } from 'uuid';
import type { Transaction } from '../database/engine.ts';
import type { ServerContext } from '../server-context.ts';
import { noteAudit } from './note-audit.ts';

/** For how long a sign-in counts, in ms: a day of work. */
const signedInFor = 12 * 3_600_000;

/** Binds the person whom a provider names to a device. Who comes the first time becomes a member, with the least role. */
export const bindPerson = async (
  server: Pick<ServerContext, 'now'>,
  transaction: Transaction,
  { id: device, workspace }: { id: string; workspace: number },
  { issuer, subject }: { issuer: string; subject: string },
): Promise<void> => {
  await transaction.run('insertMember', [workspace, uuidV4(), issuer, subject, 'employee', server.now()]);
  const [member] = await transaction.rows<{ id: string }>('readMember', [workspace, issuer, subject]);
  if (!member) throw new Error('The member who was just made is not there.');
  await transaction.run('bindMember', [device, member.id, server.now() + signedInFor]);
  await noteAudit(server, transaction, { workspace, actor: device, action: 'sign-in', subject: member.id });
};
