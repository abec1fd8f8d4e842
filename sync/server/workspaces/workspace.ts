import { z } from '../../../guides/schema/zod.ts';
import { isSafeAddress } from '../access/is-safe-address.ts';

/** The OpenID provider by which people sign in. */
const signInSettingsSchema = z.strictObject({
  issuer: z
    .string()
    .max(500)
    .refine(isSafeAddress, 'is not an address that begins with https://; give the provider’s issuer'),
  /** By which the provider knows Handrail. */
  clientId: z.string().min(1).max(300),
  /** Sealed where it is stored, and in no answer. Left out: the one that is stored for this issuer and client. Null: none. */
  clientSecret: z.string().min(1).max(4000).nullable().exactOptional(),
});

/** What an admin may set for a workspace. */
export const workspaceSettingsSchema = z.strictObject({
  /** Whether somebody other than the author has to publish. */
  review: z.boolean().default(false),
  /** Days that are kept of signals, of what they were folded into, and of tallies of days. */
  keepSignals: z.int().min(1).max(3650).default(90),
  keepFacts: z.int().min(1).max(3650).default(400),
  keepCounters: z.int().min(1).max(3650).default(760),
  /** Days that are kept of remarks. */
  keepRemarks: z.int().min(1).max(3650).default(760),
  /** Without it nobody signs in, and devices have the role of the link that they joined by. */
  signIn: signInSettingsSchema.exactOptional(),
});

/** The OpenID provider by which people sign in. */
export type SignInSettings = z.infer<typeof signInSettingsSchema>;

/** What an admin may set for a workspace. */
export type WorkspaceSettings = z.infer<typeof workspaceSettingsSchema>;

/** A workspace as the database holds it. */
export interface WorkspaceRow {
  id: number;
  uuid: string;
  name: string;
  time_zone: string;
  settings: string;
  sequence: number;
  head: string | null;
  signature: string | null;
}
