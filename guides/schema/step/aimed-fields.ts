import { identifierSchema } from '../identifier.ts';
import { localizedRichTextSchema } from '../localized.ts';
import { targetSchema } from '../target.ts';
import { z } from '../zod.ts';
import { sharedFields } from './shared-fields.ts';

/** The fields of every step that is shown at a target. */
export const aimedFields = {
  ...sharedFields,
  target: targetSchema,
  /** What happens where the target stays absent or cannot be told for sure. From version 2 on. */
  otherwise: z
    .strictObject({
      /** How long the target is waited for beyond the usual, in seconds. */
      waitSeconds: z.int().min(1).max(120).optional(),
      /** Other targets that would do, tried in order. */
      alternatives: z.array(targetSchema).min(1).max(3).optional(),
      /** Said in the place of the step. The person then goes on by themselves. */
      message: localizedRichTextSchema.optional(),
      /** Where it goes on: the identifier of a later step, or `end`, which leaves the guide. */
      to: identifierSchema.optional(),
    })
    .refine(otherwise => Object.keys(otherwise).length > 0, {
      error: 'says nothing; say what happens or take it out',
      params: { reason: 'otherwise-empty' },
    })
    .optional(),
};
