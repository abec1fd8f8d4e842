import { conditionSchema } from '../condition.ts';
import { identifierSchema } from '../identifier.ts';
import { localizedTextSchema } from '../localized.ts';
import { z } from '../zod.ts';
import { sharedFields } from './shared-fields.ts';

const taskSchema = z.strictObject({
  id: identifierSchema,
  text: localizedTextSchema,
  /** A guide that the task can start. The task is done when that guide was completed. */
  guide: identifierSchema.optional(),
  /** The task is done when this holds. */
  doneWhen: conditionSchema.optional(),
});

/** Several things to do, in any order. */
export const checklistStepSchema = z.strictObject({
  ...sharedFields,
  kind: z.literal('checklist'),
  tasks: z.array(taskSchema).min(1, 'is empty; add a task').max(20),
});
