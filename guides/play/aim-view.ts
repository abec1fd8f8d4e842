import type { StepView } from '../contracts/step-view.ts';
import type { Step } from '../schema/step.ts';
import type { Target } from '../schema/target.ts';
import type { Run } from './run.ts';

type Aim = Pick<Extract<StepView, { kind: 'beacon' }>, 'target' | 'otherwise'>;

/** Where a step is shown, and what is tried where that place is not there. */
export const aimView = (step: Extract<Step, { target: Target }>, run: Run): Aim => {
  const { waitSeconds, alternatives } = step.otherwise ?? {};
  const otherwise = {
    ...(waitSeconds === undefined ? {} : { waitSeconds }),
    ...(alternatives ? { alternatives } : {}),
    ...(run.alternative === undefined ? {} : { found: run.alternative }),
  };
  return { target: step.target, ...(Object.keys(otherwise).length > 0 ? { otherwise } : {}) };
};
