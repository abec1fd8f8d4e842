import { identifierSchema } from './identifier.ts';
import { localeSchema } from './locale.ts';
import { pagePatternSchema } from './page-pattern.ts';
import { targetSchema } from './target.ts';
import { z } from './zod.ts';

/** A condition that holds no other. All but `page` and `answer` are from version 2 of guides on. */
export const conditionPartSchema = z.discriminatedUnion('kind', [
  /** The person is on this page. */
  z.strictObject({ kind: z.literal('page'), page: pagePatternSchema }),
  /** The person chose this answer to a question of a lesson opened in this run, or of a question step. */
  z.strictObject({
    kind: z.literal('answer'),
    lesson: identifierSchema,
    card: identifierSchema,
    choice: identifierSchema,
  }),
  /** What was answered to an earlier survey step: a choice, or a number between two bounds, both included. */
  z.strictObject({
    kind: z.literal('response'),
    step: identifierSchema,
    choice: identifierSchema.optional(),
    atLeast: z.int().min(0).max(10).optional(),
    atMost: z.int().min(0).max(10).optional(),
  }),
  /** An element is in the page, or certainly is not. Of one that cannot be told for sure, neither holds. */
  z.strictObject({ kind: z.literal('element'), is: z.enum(['found', 'absent']), target: targetSchema }),
  /** A field holds something, or nothing. What it holds is not read. */
  z.strictObject({ kind: z.literal('field'), is: z.enum(['empty', 'filled']), target: targetSchema }),
  /** The organisation has given the person this role. */
  z.strictObject({ kind: z.literal('role'), role: identifierSchema }),
  /** The language that the person reads best: `de` is `de-AT`, too, but not the other way round. */
  z.strictObject({ kind: z.literal('language'), language: localeSchema }),
]);

/** A condition that holds no other. */
export type ConditionPart = z.infer<typeof conditionPartSchema>;
