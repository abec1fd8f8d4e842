import { z } from '../../guides/schema/zod.ts';
import { roles } from './role.ts';

/** `POST /v1/links`: an admin makes a link by which devices join. */
export const joinLinkRequestSchema = z.strictObject({
  role: z.enum(roles),
  /** How many devices may use it; null for any number. */
  uses: z.int().min(1).max(1_000_000).nullable(),
  /** For how many days; null for ever. */
  days: z.int().min(1).max(3650).nullable(),
});

/** The link. The server keeps only a hash of its code, so it is shown once. */
export const joinLinkSchema = z.strictObject({ link: z.url() });

/** Asks for a link. */
export type JoinLinkRequest = z.infer<typeof joinLinkRequestSchema>;
/** A link. */
export type MadeLink = z.infer<typeof joinLinkSchema>;
