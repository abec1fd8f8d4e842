import { identifierSchema } from './identifier.ts';
import { pagePatternSchema } from './page-pattern.ts';
import { z } from './zod.ts';

/** A declared question with a yes or no for an answer. It holds no code. */
export const conditionSchema = z.discriminatedUnion('kind', [
  /** The person is on this page. */
  z.strictObject({ kind: z.literal('page'), page: pagePatternSchema }),
  /** The person chose this answer to a question of a lesson opened in this run. */
  z.strictObject({
    kind: z.literal('answer'),
    lesson: identifierSchema,
    card: identifierSchema,
    choice: identifierSchema,
  }),
]);

/** A declared question with a yes or no for an answer. */
export type Condition = z.infer<typeof conditionSchema>;
