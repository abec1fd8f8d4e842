import { identifierSchema } from '../identifier.ts';
import { z } from '../zod.ts';
import { sharedFields } from './shared-fields.ts';

/** Asks one question of a lesson. The first answer counts; the step is done when its explanation was read. */
export const questionStepSchema = z.strictObject({
  ...sharedFields,
  kind: z.literal('question'),
  lesson: identifierSchema,
  /** The question in that lesson. */
  card: identifierSchema,
});
