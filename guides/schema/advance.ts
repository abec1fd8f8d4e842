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
  /** Something else came into the page: the result of what the person did. From version 2 of guides on. */
  z.strictObject({ on: z.literal('appears'), target: targetSchema }),
  /** The person pressed "Next" in the callout. */
  z.strictObject({ on: z.literal('acknowledge') }),
]);

/** What the person does that ends a step. */
export type Advance = z.infer<typeof advanceSchema>;
