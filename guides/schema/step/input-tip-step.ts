import { fieldRuleSchema } from '../field-rule.ts';
import { z } from '../zod.ts';
import { aimedFields } from './aimed-fields.ts';

/** Explains a field and checks it in the page. The step is done when the field was filled in and holds what it is to hold. */
export const inputTipStepSchema = z.strictObject({
  ...aimedFields,
  kind: z.literal('input-tip'),
  rule: fieldRuleSchema,
});
