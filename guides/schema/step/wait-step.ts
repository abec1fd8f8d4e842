import { conditionSchema } from '../condition.ts';
import { identifierSchema } from '../identifier.ts';
import { localizedRichTextSchema } from '../localized.ts';
import { z } from '../zod.ts';
import { sharedFields } from './shared-fields.ts';

/** Waits until something is so. */
export const waitStepSchema = z.strictObject({
  ...sharedFields,
  kind: z.literal('wait'),
  until: conditionSchema,
  /** How long at most. */
  seconds: z.int().min(1).max(3600),
  /** What happens when the time is up. Missing: it goes on with the next step in order. */
  otherwise: z
    .strictObject({
      message: localizedRichTextSchema.optional(),
      /** The identifier of a later step, or `end`, which leaves the guide. */
      to: identifierSchema.optional(),
    })
    .refine(otherwise => Object.keys(otherwise).length > 0, {
      error: 'says nothing; say what happens or take it out',
      params: { reason: 'otherwise-empty' },
    })
    .optional(),
});
