import type { PackKey } from '../../protocol/pack-head.ts';
import type { ServerSecret } from '../access/server-secret.ts';
import type { Transaction } from '../database/engine.ts';

/** The keys of a workspace. */
export interface WorkspaceKeys {
  /** Oldest first. */
  keys: PackKey[];
  /** Signs with the last of them; in base64url. */
  sign(text: string): Promise<string>;
}

/** Reads the keys of a workspace. */
export const workspaceKeys = async (
  secret: ServerSecret,
  transaction: Transaction,
  workspace: number,
): Promise<WorkspaceKeys> => {
  const rows = await transaction.rows<{
    id: string;
    public_key: string;
    sealed_private_key: string;
    endorsement: string | null;
  }>('listSigningKeys', [workspace]);
  return {
    keys: rows.map(({ id, public_key: publicKey, endorsement }) => ({
      id,
      publicKey,
      ...(endorsement === null ? {} : { endorsement }),
    })),
    async sign(text) {
      const last = rows.at(-1);
      if (!last) throw new Error('The workspace has no key.');
      const pkcs8 = Buffer.from(secret.open(last.sealed_private_key), 'base64url');
      const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
      const signature = await crypto.subtle.sign('Ed25519', key, new TextEncoder().encode(text));
      return Buffer.from(signature).toString('base64url');
    },
  };
};
