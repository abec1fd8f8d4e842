import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** For what the secret is used; each use has a key of its own, so that none helps against another. */
type Use = 'tokens' | 'signing-keys' | 'people' | 'codes';

/** What only the servers of an installation know. It is not in the database, so that a stolen copy opens nothing. */
export interface ServerSecret {
  /** A key of 32 bytes. */
  keyFor(use: Use): Uint8Array<ArrayBuffer>;
  /** A keyed hash, in base64url. */
  hash(use: Use, text: string): string;
  seal(text: string): string;
  /** @throws Error where the text was sealed by another secret, or changed */
  open(sealed: string): string;
}

/** @param secret at least 32 bytes made by chance */
export const serverSecret = (secret: Uint8Array): ServerSecret => {
  if (secret.byteLength < 32) throw new Error('The secret is shorter than 32 bytes; make a longer one.');
  const keys = new Map<Use, Uint8Array<ArrayBuffer>>();
  const keyFor = (use: Use): Uint8Array<ArrayBuffer> => {
    const key = keys.get(use) ?? new Uint8Array(hkdfSync('sha256', secret, '', `handrail/${use}`, 32));
    keys.set(use, key);
    return key;
  };
  return {
    keyFor,
    hash: (use, text) => createHmac('sha256', keyFor(use)).update(text).digest('base64url'),
    seal(text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', keyFor('signing-keys'), nonce);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      const cipher = createDecipheriv('aes-256-gcm', keyFor('signing-keys'), bytes.subarray(0, 12));
      cipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
    },
  };
};
