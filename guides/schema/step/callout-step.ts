import { advanceSchema } from '../advance.ts';
import { targetSchema } from '../target.ts';
import { z } from '../zod.ts';
import { aimedFields } from './aimed-fields.ts';

/** Points at a target and says what to do there. */
export const calloutStepSchema = z.strictObject({
  ...aimedFields,
  kind: z.literal('callout'),
  advance: advanceSchema,
  /** Other targets that are ringed as well. From version 2 on. */
  others: z.array(targetSchema).min(1).max(5).optional(),
  /** The rest of the page is dimmed. From version 2 on. */
  spotlight: z.boolean().optional(),
});
