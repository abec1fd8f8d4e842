import { identifierSchema } from '../schema/identifier.ts';
import { z } from '../schema/zod.ts';

const run = {
  run: z.uuid(),
  /** The revision of the run that the stage had before it. An older one is answered with the present view. */
  revision: z.int().min(0),
};

/** Everything that a stage says. Each is answered with the `StageView` that then holds. */
export const stageMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('stage/view') }),
  /** There is an aside to draw, and the script that draws it is not in this document. It is answered when it is. */
  z.strictObject({ type: z.literal('stage/aside') }),
  z.strictObject({ type: z.literal('stage/offer-shown'), offer: z.uuid() }),
  z.strictObject({
    type: z.literal('stage/offer-answered'),
    offer: z.uuid(),
    /** `expire`: it was seen and not answered. `drop`: there was no calm in which it could have been shown. */
    answer: z.enum([
      'take',
      'dismiss',
      'silence-guide',
      'silence-site',
      'silence-today',
      'silence-kind',
      'silence-hour',
      'expire',
      'drop',
    ]),
  }),
  z.strictObject({ type: z.literal('stage/step-shown'), ...run }),
  z.strictObject({ type: z.literal('stage/step-done'), ...run }),
  z.strictObject({ type: z.literal('stage/step-skipped'), ...run }),
  z.strictObject({ type: z.literal('stage/step-failed'), ...run, reason: z.enum(['absent', 'unsure']) }),
  z.strictObject({ type: z.literal('stage/step-back'), ...run }),
  z.strictObject({ type: z.literal('stage/run-paused'), ...run }),
  z.strictObject({ type: z.literal('stage/run-left'), ...run }),
  /** The person has read that the run is completed. */
  z.strictObject({ type: z.literal('stage/run-closed'), ...run }),
  z.strictObject({
    type: z.literal('stage/lesson-opened'),
    lesson: identifierSchema,
    run: z.uuid().optional(),
  }),
  z.strictObject({
    type: z.literal('stage/question-answered'),
    session: z.uuid(),
    card: identifierSchema,
    choice: identifierSchema,
  }),
  /** The person turned to this card. */
  z.strictObject({ type: z.literal('stage/card-turned'), session: z.uuid(), card: identifierSchema }),
  z.strictObject({ type: z.literal('stage/lesson-closed'), session: z.uuid() }),
]);

/** Everything that a stage says. */
export type StageMessage = z.infer<typeof stageMessageSchema>;
