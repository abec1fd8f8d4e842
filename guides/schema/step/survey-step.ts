import { identifierSchema } from '../identifier.ts';
import { localizedTextSchema } from '../localized.ts';
import { z } from '../zod.ts';
import { sharedFields } from './shared-fields.ts';

const choiceSchema = z.strictObject({ id: identifierSchema, text: localizedTextSchema });

/** Asks for an opinion. The text of the step is the question; it has no right answer. */
export const surveyStepSchema = z.strictObject({
  ...sharedFields,
  kind: z.literal('survey'),
  /** Said beside the question: who reads the answer, and what for. */
  readBy: localizedTextSchema,
  answer: z.discriminatedUnion('type', [
    /** 1 to 5. */
    z.strictObject({ type: z.literal('rating') }),
    /** How likely one would recommend it: 0 to 10. */
    z.strictObject({ type: z.literal('recommend') }),
    z.strictObject({
      type: z.literal('choice'),
      /** More than one may be chosen. */
      multiple: z.boolean().optional(),
      choices: z.array(choiceSchema).min(2, 'has fewer than two choices; add one').max(12),
    }),
    /** Own words, at most 500 characters. */
    z.strictObject({ type: z.literal('text') }),
  ]),
});
