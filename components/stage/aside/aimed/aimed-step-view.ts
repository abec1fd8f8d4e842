import type { StepView } from '../../../../guides/contracts/step-view.ts';

/** A step of a kind that is shown at a target. */
export type AimedStepView = Extract<StepView, { kind: 'callout' | 'beacon' | 'input-tip' | 'action' }>;
