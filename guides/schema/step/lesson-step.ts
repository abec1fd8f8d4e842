import { identifierSchema } from '../identifier.ts';
import { z } from '../zod.ts';
import { sharedFields } from './shared-fields.ts';

/** Opens a lesson. The step is done when the lesson is completed. */
export const lessonStepSchema = z.strictObject({
  ...sharedFields,
  kind: z.literal('lesson'),
  lesson: identifierSchema,
});
