import { z } from '../../guides/schema/zod.ts';

/** The published content of a workspace at one moment, in a few words that the workspace signs. */
export const packHeadSchema = z.strictObject({
  format: z.literal('handrail/pack-head'),
  formatVersion: z.literal(1),
  workspace: z.uuid(),
  /** Grows with each publication in the workspace. A device never goes back to a lower one. */
  sequence: z.int().min(0),
  /** What `packRoot` makes of all entries. */
  root: z.string().regex(/^[0-9a-f]{64}$/),
  /** When it was signed, in epoch milliseconds, by the server's clock. */
  signedAt: z.int().min(0),
});

/** A workspace's public key, endorsed by the one before, so that a device which pinned an older one can follow. */
export const packKeySchema = z.strictObject({
  /** The first 16 digits of the SHA-256 of `publicKey`. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  /** Ed25519, raw, in base64url. */
  publicKey: z.string().regex(/^[\w-]{43}$/),
  /** Ed25519 by the key before it over the UTF-8 bytes of `handrail/pack-key:` and `publicKey`, in base64url. The first has none. */
  endorsement: z
    .string()
    .regex(/^[\w-]{86}$/)
    .exactOptional(),
});

/** A head with its signature. */
export const signedHeadSchema = z.strictObject({
  /** The head as the JSON text that was signed. */
  head: z.string().max(2000),
  /** Ed25519 by the last of `keys` over the UTF-8 bytes of `handrail/pack-head:` and `head`, in base64url. */
  signature: z.string().regex(/^[\w-]{86}$/),
  /** All keys that the workspace has had, oldest first. */
  keys: z.array(packKeySchema).min(1).max(100),
});

/** The published content of a workspace at one moment. */
export type PackHead = z.infer<typeof packHeadSchema>;
/** A workspace's public key. */
export type PackKey = z.infer<typeof packKeySchema>;
/** A head with its signature. */
export type SignedHead = z.infer<typeof signedHeadSchema>;
