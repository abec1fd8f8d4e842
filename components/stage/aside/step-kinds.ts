import type { VNode } from 'preact';
import type { StepView } from '../../../guides/contracts/step-view.ts';
import { ActionStep } from './aimed/ActionStep.tsx';
import { BeaconStep } from './aimed/BeaconStep.tsx';
import { CalloutStep } from './aimed/CalloutStep.tsx';
import { InputTipStep } from './aimed/InputTipStep.tsx';
import { AskStep } from './steps/AskStep.tsx';
import { ChecklistStep } from './steps/ChecklistStep.tsx';
import { EndStep } from './steps/EndStep.tsx';
import { JumpStep } from './steps/JumpStep.tsx';
import { LessonStep } from './steps/LessonStep.tsx';
import { MessageStep } from './steps/MessageStep.tsx';
import { QuestionStep } from './steps/QuestionStep.tsx';
import { SurveyStep } from './steps/SurveyStep.tsx';
import type { StepProps } from './steps/step-props.ts';
import { WaitStep } from './steps/WaitStep.tsx';

/** What draws a step in the aside, by its kind. A kind that is not here is a card with the step's text. */
export const stepKinds: {
  readonly [Kind in StepView['kind']]?: (props: StepProps<Kind>) => VNode | null;
} = {
  callout: CalloutStep,
  beacon: BeaconStep,
  action: ActionStep,
  'input-tip': InputTipStep,
  message: MessageStep,
  checklist: ChecklistStep,
  lesson: LessonStep,
  question: QuestionStep,
  survey: SurveyStep,
  wait: WaitStep,
  jump: JumpStep,
  ask: AskStep,
  end: EndStep,
};
