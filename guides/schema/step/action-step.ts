import { localizedTextSchema } from '../localized.ts';
import { z } from '../zod.ts';
import { aimedFields } from './aimed-fields.ts';

/** Offers to do something for the person. They may do it by themselves as well. */
export const actionStepSchema = z.strictObject({
  ...aimedFields,
  kind: z.literal('action'),
  does: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('click') }),
    /** Chooses the option that reads so. */
    z.strictObject({ type: z.literal('select'), option: localizedTextSchema }),
    z.strictObject({ type: z.literal('type'), text: localizedTextSchema }),
    /** Types what the person is asked for under this label. It goes nowhere else. */
    z.strictObject({ type: z.literal('ask-and-type'), label: localizedTextSchema }),
  ]),
});
