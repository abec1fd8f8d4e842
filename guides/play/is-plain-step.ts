import type { StepView } from '../contracts/step-view.ts';
import { isFramed } from './is-framed.ts';

/** Whether a step is a callout at one target within reach with nothing else to it, which the stage draws without any other script. */
export const isPlainStep = (view: StepView): boolean =>
  view.kind === 'callout' &&
  view.advance.on !== 'appears' &&
  !isFramed(view.target) &&
  !(view.others || view.spotlight || view.otherwise || view.asks || view.failure);
