import { conditionSchema } from './condition.ts';
import { identifierSchema } from './identifier.ts';
import { localizedRichTextSchema } from './localized.ts';
import { pagePatternSchema } from './page-pattern.ts';
import { targetSchema } from './target.ts';
import { z } from './zod.ts';

/** What the person does that ends the step. */
export const advanceSchema = z.discriminatedUnion('on', [
  /** A click, or the key that counts as one, on the target; `leadsTo` is the page that the click opens. */
  z.strictObject({ on: z.literal('click'), leadsTo: pagePatternSchema.optional() }),
  z.strictObject({ on: z.literal('double-click'), leadsTo: pagePatternSchema.optional() }),
  /** A value was put into the target and committed. The value itself is never read. */
  z.strictObject({ on: z.literal('input') }),
  /** The person reached this page, by whatever way. */
  z.strictObject({ on: z.literal('page'), page: pagePatternSchema }),
  /** The person pressed "Next" in the callout. */
  z.strictObject({ on: z.literal('acknowledge') }),
]);

/** One way on from a step that is not simply the next one. */
export const branchSchema = z.strictObject({
  when: conditionSchema,
  /** The identifier of a later step, or `end`. */
  to: identifierSchema,
});

const common = {
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
  /** The first branch whose condition holds is taken; otherwise the next step in order. */
  branches: z.array(branchSchema).max(10).optional(),
};

/** One thing to show or do. */
export const stepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('callout'), target: targetSchema, advance: advanceSchema }),
  z.strictObject({ ...common, kind: z.literal('message') }),
]);

/** What the person does that ends a step. */
export type Advance = z.infer<typeof advanceSchema>;
/** One thing to show or do: a callout at a target, or a message that stands alone. */
export type Step = z.infer<typeof stepSchema>;
