import type { Step, StepKind } from '../../../guides/schema/step.ts';
import type { Kept } from '../use-kept.ts';
import { type NewStepSource, newStep } from './new-step.ts';
import { aimedKinds } from './step-kinds.ts';

/** What a step says and where, whatever its kind. */
const always = ['id', 'page', 'text', 'note', 'picture', 'optional', 'skipWhen'] as const;

/** The fields that mean the same in steps of both kinds. */
const sharedBy = (from: StepKind, to: StepKind): string[] => {
  const either = (...kinds: StepKind[]): boolean => kinds.includes(from) || kinds.includes(to);
  return [
    ...always,
    // In these kinds the lesson is what the step is about, not one that it offers.
    ...(either('lesson', 'question') ? [] : ['lesson']),
    ...(either('branch', 'end') ? [] : ['branches']),
  ];
};

const only = (step: Step, names: readonly string[]): Partial<Step> =>
  Object.fromEntries(Object.entries(step).filter(([name]) => names.includes(name)));

const without = (step: Step, names: readonly string[]): Partial<Step> =>
  Object.fromEntries(Object.entries(step).filter(([name]) => !names.includes(name)));

/**
 * The step as one of another kind. What both kinds have is taken over; what only the other has comes back as it was left
 * when the step was of that kind before. Undefined where something is missing for it.
 *
 * @param kept what was left behind of this step; what is left behind now is put there
 */
export const changeKind = (
  step: Step,
  kind: StepKind,
  kept: Kept<Step>,
  source: NewStepSource,
): Step | undefined => {
  kept.keep(step.kind, step);
  if ('target' in step) kept.keep('aimed', step);
  const fresh = kept.recall(kind) ?? newStep(kind, withTarget(step, kept, source));
  if (!fresh) return undefined;
  const shared = sharedBy(step.kind, kind);
  const aimed = aimedKinds.has(kind) ? kept.recall('aimed') : undefined;
  const aim = ['target', 'otherwise'];
  return {
    ...without(fresh, [...shared, ...(aimed ? aim : [])]),
    ...(aimed ? only(aimed, aim) : {}),
    ...only(step, shared),
  } as Step;
};

/** What a step of another kind can be made of: its own place comes first, then the one that it had before. */
export const withTarget = (step: Step, kept: Kept<Step>, source: NewStepSource): NewStepSource => {
  const aimed = 'target' in step ? step : kept.recall('aimed');
  const target = aimed && 'target' in aimed ? aimed.target : undefined;
  return { ...source, target, lesson: step.lesson };
};
