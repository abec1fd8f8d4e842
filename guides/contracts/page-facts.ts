import { z } from '../schema/zod.ts';

/** The most facts in one message: a checklist of 20 tasks can ask 200, its branches 100 more. */
const mostFacts = 400;

/** What the page says of what the step at hand asks for, by the key of the ask. */
export const pageFacts = z
  .record(z.string().max(240), z.enum(['found', 'absent', 'empty', 'filled', 'unknown']))
  .refine(record => Object.keys(record).length <= mostFacts)
  .optional();
