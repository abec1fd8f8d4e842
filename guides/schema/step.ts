import { actionStepSchema } from './step/action-step.ts';
import { askStepSchema } from './step/ask-step.ts';
import { beaconStepSchema } from './step/beacon-step.ts';
import { branchStepSchema } from './step/branch-step.ts';
import { calloutStepSchema } from './step/callout-step.ts';
import { checklistStepSchema } from './step/checklist-step.ts';
import { endStepSchema } from './step/end-step.ts';
import { inputTipStepSchema } from './step/input-tip-step.ts';
import { jumpStepSchema } from './step/jump-step.ts';
import { lessonStepSchema } from './step/lesson-step.ts';
import { messageStepSchema } from './step/message-step.ts';
import { questionStepSchema } from './step/question-step.ts';
import { surveyStepSchema } from './step/survey-step.ts';
import { waitStepSchema } from './step/wait-step.ts';
import { z } from './zod.ts';

/** One thing to show or do. All kinds but `callout` and `message` are from version 2 of guides on. */
export const stepSchema = z.discriminatedUnion('kind', [
  calloutStepSchema,
  messageStepSchema,
  beaconStepSchema,
  inputTipStepSchema,
  checklistStepSchema,
  lessonStepSchema,
  questionStepSchema,
  surveyStepSchema,
  actionStepSchema,
  waitStepSchema,
  branchStepSchema,
  jumpStepSchema,
  askStepSchema,
  endStepSchema,
]);

/** One thing to show or do. */
export type Step = z.infer<typeof stepSchema>;
/** What there is to show or do. */
export type StepKind = Step['kind'];
/** A step of one kind. */
export type StepOf<Kind extends StepKind> = Extract<Step, { kind: Kind }>;

export type { Advance } from './advance.ts';
