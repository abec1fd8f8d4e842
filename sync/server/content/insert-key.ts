import { sha256 } from '../../protocol/sha256.ts';
import type { Transaction } from '../database/engine.ts';
import type { ServerContext } from '../server-context.ts';
import { workspaceKeys } from './workspace-keys.ts';

/** Makes a new key for a workspace, endorsed by the one before, if there is one. The next head is signed by it. */
export const insertKey = async (
  { secret, now }: Pick<ServerContext, 'secret' | 'now'>,
  transaction: Transaction,
  workspace: number,
): Promise<void> => {
  const before = await workspaceKeys(secret, transaction, workspace);
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const exported = async (format: 'raw' | 'pkcs8', key: CryptoKey): Promise<string> =>
    Buffer.from(await crypto.subtle.exportKey(format, key)).toString('base64url');
  const publicKey = await exported('raw', pair.publicKey);
  const sealed = secret.seal(await exported('pkcs8', pair.privateKey));
  const endorsement = before.keys.length > 0 ? await before.sign(`handrail/pack-key:${publicKey}`) : null;
  const id = (await sha256(publicKey)).slice(0, 16);
  await transaction.run('insertSigningKey', [
    workspace,
    id,
    publicKey,
    sealed,
    endorsement,
    before.keys.length,
    now(),
  ]);
};
