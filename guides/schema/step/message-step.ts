import { z } from '../zod.ts';
import { sharedFields } from './shared-fields.ts';

/** Says something, and stands alone. */
export const messageStepSchema = z.strictObject({
  ...sharedFields,
  kind: z.literal('message'),
  /** How it is shown. Missing: as a card. From version 2 on. */
  as: z.enum(['card', 'modal', 'banner', 'slide-out']).optional(),
});
