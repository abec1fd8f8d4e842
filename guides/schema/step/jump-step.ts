import { isJumpAddress } from '../is-jump-address.ts';
import { z } from '../zod.ts';
import { sharedFields } from './shared-fields.ts';

/** Takes the person to a page, when they press the button. The step is done when that page is reached. */
export const jumpStepSchema = z.strictObject({
  ...sharedFields,
  kind: z.literal('jump'),
  address: z
    .string()
    .max(500)
    .refine(isJumpAddress, {
      error:
        'is not an address that a guide may lead to; write it out, such as "https://erp.example.com/orders/new"',
      params: { reason: 'not-an-address' },
    }),
});
