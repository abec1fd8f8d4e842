import { z } from '../../../guides/schema/zod.ts';

/** What an admin may set for a workspace. */
export const workspaceSettingsSchema = z.strictObject({
  /** Whether somebody other than the author has to publish. */
  review: z.boolean().default(false),
  /** Days that are kept of signals, of what they were folded into, and of counters. */
  keepSignals: z.int().min(1).max(3650).default(90),
  keepFacts: z.int().min(1).max(3650).default(400),
  keepCounters: z.int().min(1).max(3650).default(760),
});

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
