import type { Step } from '../schema/step.ts';
import type { Run } from './run.ts';

/** Whether the step at hand may be done already, and the page has yet to be asked. */
export const isUndecided = (run: Run, step: Step): boolean =>
  step.skipWhen !== undefined && !run.decided && !run.shown;
