import { draftSchema } from '../../guides/schema/guide.ts';
import { identifierSchema } from '../../guides/schema/identifier.ts';
import { z } from '../../guides/schema/zod.ts';

/** The version of the guide in the workspace that a draft was made from, 0 for a guide that the workspace does not have. */
const from = z.int().min(0);

/**
 * `PUT /v1/drafts/ID`: an author saves a draft that others may work on, too. It is taken only where it was made from the draft that
 * the server has.
 */
export const draftChangeSchema = z.strictObject({
  /** The revision that it was made from; 0 for a draft that the server does not have. */
  base: z.int().min(0),
  from: from.default(0),
  draft: draftSchema,
});

/** What the server says of the copy that it has: the answer to a save. */
export const draftCopySchema = z.strictObject({
  /** 1 for the first save, one more for each later one. */
  revision: z.int().min(1),
  /** When it was saved, by the server's clock, in epoch milliseconds: a draft that was deleted and made anew has another. */
  at: z.int().min(0),
});

/** The answer to `GET /v1/drafts`. */
export const draftListSchema = z.strictObject({
  drafts: z.array(z.strictObject({ ...draftCopySchema.shape, id: identifierSchema })),
});

/** The answer to `GET /v1/drafts/ID`. */
export const sharedDraftSchema = z.strictObject({ ...draftCopySchema.shape, from, draft: draftSchema });

/** A draft on its way to the server. */
export type DraftChange = z.infer<typeof draftChangeSchema>;
/** What the server says of its copy of a draft. */
export type DraftCopy = z.infer<typeof draftCopySchema>;
/** The server's copy of a draft. */
export type SharedDraft = z.infer<typeof sharedDraftSchema>;
