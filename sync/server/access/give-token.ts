import { deviceNameSchema } from '../../protocol/device-name.ts';
import type { DevicePublicKey } from '../../protocol/enrolment.ts';
import { type Role, roles } from '../../protocol/role.ts';
import type { Token } from '../../protocol/token.ts';
import { Refusal } from '../http/refusal.ts';
import type { ServerContext } from '../server-context.ts';
import type { AccessTokens } from './access-token.ts';
import { deviceOfAssertion } from './device-of-assertion.ts';
import type { DeviceRow } from './device-row.ts';
import { readAssertion } from './read-assertion.ts';

/** Gives a device a token for its proof of who it is; each proof counts once. */
export const giveToken = async (
  { engine, now, publicOrigin }: Pick<ServerContext, 'engine' | 'now' | 'publicOrigin'>,
  tokens: AccessTokens,
  assertion: string,
): Promise<Token> => {
  const device = deviceOfAssertion(assertion);
  const unknown = new Refusal('unauthorised', 'The device is not known here; join the workspace again.');
  if (!deviceNameSchema.safeParse(device).success) throw unknown;
  const [row] = await engine.snapshot(transaction => transaction.rows<DeviceRow>('readDevice', [device]));
  if (!row) throw unknown;
  if (row.revoked_at !== null)
    throw new Refusal('revoked', 'The device was shut out of the workspace; ask your admin.');
  const key = JSON.parse(row.public_key) as DevicePublicKey;
  const { id, expiresAt } = await readAssertion(assertion, { key, audience: publicOrigin, now: now() });
  const role = await engine.transaction(async transaction => {
    await transaction.run('forgetUsedAssertions', [now()]);
    if ((await transaction.run('insertUsedAssertion', [`${device} ${id}`, expiresAt])) === 0)
      throw new Refusal('unauthorised', 'The proof of who the device is was used already; make a new one.');
    await transaction.run('noteDevice', [device, now()]);
    if (row.member === null || (row.member_until ?? 0) <= now()) return row.role;
    const [member] = await transaction.rows<{ role: Role }>('readMemberById', [row.workspace, row.member]);
    return member ? higher(member.role, row.role) : row.role;
  });
  return { ...(await tokens.issue({ device, workspace: row.workspace, role }, now())), role, now: now() };
};

const higher = (left: Role, right: Role): Role => (roles.indexOf(left) > roles.indexOf(right) ? left : right);
