import { branchSchema } from '../branch.ts';
import { z } from '../zod.ts';
import { sharedFields } from './shared-fields.ts';

/**
 * Shows nothing: the first branch whose condition holds is taken, otherwise the next step in order. Its text is for
 * the author, and may be empty.
 */
export const branchStepSchema = z.strictObject({
  ...sharedFields,
  kind: z.literal('branch'),
  branches: z.array(branchSchema).min(1, 'is empty; add a branch').max(10),
});
