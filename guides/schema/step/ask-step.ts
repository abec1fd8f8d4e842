import { localeSchema } from '../locale.ts';
import { plainText } from '../plain-text.ts';
import { z } from '../zod.ts';
import { sharedFields } from './shared-fields.ts';

/** Prepares a message to a colleague, to be sent or copied by the person. Handrail sends nothing. */
export const askStepSchema = z.strictObject({
  ...sharedFields,
  kind: z.literal('ask'),
  /** The message. `{title}`, `{step}` and `{page}` are places for the guide's title, the step's number and the page. */
  message: z.record(localeSchema, plainText(1000)),
  /** Who is written to. Missing: the message can only be copied. */
  to: z.email('is not an e-mail address; write it like "help@example.com"').max(254).optional(),
});
