import { draftSchema } from '../../guides/schema/guide.ts';
import { z } from '../../guides/schema/zod.ts';

/**
 * `PUT /v1/drafts/ID`: an author saves a draft that others may work on, too. It is taken only where it was made from the draft that
 * the server has.
 */
export const draftChangeSchema = z.strictObject({
  /** The revision that it was made from; 0 for a draft that the server does not have. */
  base: z.int().min(0),
  draft: draftSchema,
});

/** The server's copy: the answer to a save, and, with status 409, to one that came second. */
export const sharedDraftSchema = z.strictObject({
  /** 1 for the first save, one more for each later one. 0: there is none. */
  revision: z.int().min(0),
  /** There where the answer brings the content. */
  draft: draftSchema.exactOptional(),
});

/** A draft on its way to the server. */
export type DraftChange = z.infer<typeof draftChangeSchema>;
/** The server's copy of a draft. */
export type SharedDraft = z.infer<typeof sharedDraftSchema>;
