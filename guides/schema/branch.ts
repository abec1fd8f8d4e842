import { conditionSchema } from './condition.ts';
import { identifierSchema } from './identifier.ts';
import { z } from './zod.ts';

/** One way on from a step that is not simply the next one. */
export const branchSchema = z
  .strictObject({
    when: conditionSchema,
    /** The identifier of a later step, or `end`. */
    to: identifierSchema,
  })
  .meta({ id: 'branch' });

/** One way on from a step that is not simply the next one. */
export type Branch = z.infer<typeof branchSchema>;
