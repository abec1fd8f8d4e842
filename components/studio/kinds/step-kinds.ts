import type { StepKind } from '../../../guides/schema/step.ts';

/** Every kind of step in the order in which authors choose from them: what is needed most first. */
export const stepKinds = [
  ...(['message', 'callout', 'beacon', 'input-tip', 'action', 'checklist', 'lesson', 'question'] as const),
  ...(['survey', 'wait', 'branch', 'jump', 'ask', 'end'] as const),
] as const satisfies StepKind[];

/** The kinds that are shown at a place on the page. */
export const aimedKinds: ReadonlySet<StepKind> = new Set(['callout', 'beacon', 'input-tip', 'action']);
