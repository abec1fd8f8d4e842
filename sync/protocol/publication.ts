import { z } from '../../guides/schema/zod.ts';

/**
 * The version that whoever publishes has worked from, 0 where the workspace had none. Where it has another by now, the request is
 * a conflict. Missing: whatever there is.
 */
const base = z.int().min(0).exactOptional();

/**
 * `POST /v1/publications`: somebody who may publish hands in a guide file, a lesson or a policy as JSON text, or takes one
 * back. Handing the same in again changes nothing.
 */
export const publicationRequestSchema = z.union([
  z.strictObject({ kind: z.enum(['guide', 'lesson', 'policy']), body: z.string().max(8_000_000), base }),
  z.strictObject({ kind: z.enum(['guide', 'lesson']), id: z.string().max(64), archived: z.boolean(), base }),
]);

/** Where in the workspace's history the publication stands. */
export const publicationSchema = z.strictObject({ sequence: z.int().min(1), version: z.int().min(1) });

/** Asks for something to be published, or taken back. */
export type PublicationRequest = z.infer<typeof publicationRequestSchema>;
/** What was published. */
export type Publication = z.infer<typeof publicationSchema>;
