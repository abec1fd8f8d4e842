import { branchSchema } from '../branch.ts';
import { conditionSchema } from '../condition.ts';
import { identifierSchema } from '../identifier.ts';
import { localizedRichTextSchema } from '../localized.ts';
import { pagePatternSchema } from '../page-pattern.ts';
import { z } from '../zod.ts';

/** The fields of every step that shows something. */
export const sharedFields = {
  id: identifierSchema,
  /** The page the step belongs to. */
  page: pagePatternSchema,
  /** What to do, in plain words. */
  text: localizedRichTextSchema,
  /** More about it, for those who ask. */
  note: localizedRichTextSchema.optional(),
  /** A lesson that the step offers to open. */
  lesson: identifierSchema.optional(),
  /** A picture of the page with the fields masked, for the author and for printed guides. */
  picture: identifierSchema.optional(),
  /** An optional step may be passed over when its target is absent. */
  optional: z.boolean().optional(),
  /** The step is done already where this holds, and is not shown. From version 2 on. */
  skipWhen: conditionSchema.optional(),
  /** The first branch whose condition holds is taken; otherwise the next step in order. */
  branches: z.array(branchSchema).max(10).optional(),
};
