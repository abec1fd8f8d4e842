import { identifierSchema } from '../schema/identifier.ts';
import { z } from '../schema/zod.ts';
import { frameName } from './frame-to-worker.ts';
import { pageFacts } from './page-facts.ts';

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
  /** The step at hand may be in a frame of another site: who stands in the tab's frames is to look for it, or to rest. */
  z.strictObject({ type: z.literal('stage/frames') }),
  /** Which document's target is shown, by the document's name; none where it is not certain (any more). */
  z.strictObject({
    type: z.literal('stage/frame-chosen'),
    ...run,
    leaf: frameName.optional(),
    facts: pageFacts,
  }),
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
  z.strictObject({
    type: z.literal('stage/step-done'),
    ...run,
    facts: pageFacts,
    /** Handrail did it for the person, whom it had asked. */
    acted: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('stage/step-skipped'), ...run, facts: pageFacts }),
  /** The target was waited for, as the step says, and not found; or one of its alternatives was, counted from 0. */
  z.strictObject({
    type: z.literal('stage/step-failed'),
    ...run,
    facts: pageFacts,
    reason: z.enum(['absent', 'unsure']),
    alternative: z.int().min(0).max(10).optional(),
  }),
  /** What the step at hand asks for was looked for. What is not told counts as not known. */
  z.strictObject({ type: z.literal('stage/step-noted'), ...run, facts: pageFacts }),
  /** The time of a step that waits is up. */
  z.strictObject({ type: z.literal('stage/step-timed-out'), ...run, facts: pageFacts }),
  /** The person answered a survey or a question. Own words are said on purpose, and their reader was named. */
  z.strictObject({
    type: z.literal('stage/step-answered'),
    ...run,
    facts: pageFacts,
    response: z.union([
      z.strictObject({ value: z.int().min(0).max(10) }),
      z.strictObject({ choices: z.array(identifierSchema).min(1).max(12) }),
      z.strictObject({ text: z.string().max(2000) }),
    ]),
  }),
  /** The person says what they think of the guide, at its end. */
  z.strictObject({
    type: z.literal('stage/feedback-given'),
    ...run,
    helpful: z.boolean().optional(),
    text: z.string().max(2000).optional(),
  }),
  /** The person starts the guide of a task. */
  z.strictObject({ type: z.literal('stage/task-started'), ...run, task: identifierSchema }),
  /** The person pressed a button in the page that starts a guide. */
  z.strictObject({
    type: z.literal('stage/launcher-pressed'),
    guide: identifierSchema,
    launcher: identifierSchema,
  }),
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
