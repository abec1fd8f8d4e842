import { localizedTextSchema } from '../localized.ts';
import { z } from '../zod.ts';
import { sharedFields } from './shared-fields.ts';

/** Ends the guide with a message of its own, wherever it stands among the steps. */
export const endStepSchema = z.strictObject({
  ...sharedFields,
  kind: z.literal('end'),
  /** Asks whether the guide was helpful. */
  feedback: z
    .strictObject({
      /** Said beside the question: who reads the answer, and what for. */
      readBy: localizedTextSchema,
      /** The person may add a few words, at most 500 characters. */
      words: z.boolean().optional(),
    })
    .optional(),
});
