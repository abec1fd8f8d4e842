import { identifierSchema } from '../../guides/schema/identifier.ts';
import { z } from '../../guides/schema/zod.ts';

/** SHA-256 in hexadecimal. */
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal');

/**
 * One thing of a workspace's published content, in its latest version. Open on purpose: a kind or a field that a newer server
 * adds must keep no older device from all the rest.
 */
export const packEntrySchema = z.object({
  /** `guide`, `lesson` or `policy`. */
  kind: identifierSchema,
  id: identifierSchema,
  /** 1 for the first publication, more for each later one. */
  version: z.int().min(1),
  /** Where in the workspace's history it stands: each publication has a higher one. */
  sequence: z.int().min(1),
  /** Of the UTF-8 bytes of `body`. */
  hash: hashSchema,
  /** No longer offered or listed. */
  archived: z.boolean(),
  /** A guide file, a lesson or a policy, as the JSON text that was hashed. */
  body: z.string().max(8_000_000),
});

/** One thing of a workspace's published content. */
export type PackEntry = z.infer<typeof packEntrySchema>;
