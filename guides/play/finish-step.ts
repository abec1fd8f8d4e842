import type { Step } from '../schema/step.ts';
import { aboutStep } from './about-step.ts';
import { goOn } from './go-on.ts';
import { isAsFar } from './is-as-far.ts';
import { leaveRun } from './leave-run.ts';
import { placeOf } from './place-of.ts';
import type { Run } from './run.ts';
import type { Transition } from './transition.ts';
import type { Walk } from './walk.ts';
import { wayOn } from './way-on.ts';

/** How the person ended a step. */
export interface Ending {
  as: 'done' | 'skipped';
  /** Handrail did it for them. */
  acted?: boolean | undefined;
  /** It is known from elsewhere that what the step asks for was done. */
  known?: boolean;
}

/**
 * The person goes on from a step. What they did not do is not counted as done: a question that was not answered, a task
 * that is open. A step that failed and said so goes on where its author wanted.
 */
export const finishStep = (
  run: Run,
  step: Step,
  { as, acted = false, known = false }: Ending,
  scene: Walk,
): Transition => {
  const { guide, circumstances } = scene;
  const at = guide.steps.indexOf(step);
  const about = aboutStep(run, step);
  const onward = wayOn(guide, run, at, circumstances) ?? null;
  if (step.kind === 'branch') return goOn(run, [], onward, scene);
  const isSaid = run.failed && run.alternative === undefined;
  if (as === 'skipped' && isSaid && 'otherwise' in step && step.otherwise?.message) {
    const signal = { type: 'step-skipped', ...about, reason: 'failed' } as const;
    const { to } = step.otherwise;
    const place = to === undefined ? undefined : placeOf(guide, to);
    if (place === null) return leaveRun(run, [signal]);
    return goOn(run, [signal], place === undefined || place <= at ? onward : place, scene);
  }
  if (as === 'skipped') return goOn(run, [{ type: 'step-skipped', ...about }], onward, scene);
  if (!known && !isAsFar(run, step, circumstances)) {
    return goOn(run, [{ type: 'step-skipped', ...about, reason: 'passed' }], onward, scene);
  }
  const action =
    acted && step.kind === 'action'
      ? [{ type: 'action-performed' as const, ...about, action: actionOf[step.does.type] }]
      : [];
  const { run: after, signals } = goOn(run, [...action, { type: 'step-done', ...about }], onward, scene);
  // The person has just read that it is over.
  return step.kind === 'end' ? { run: { ...after, closed: true }, signals } : { run: after, signals };
};

const actionOf = { click: 'click', select: 'select', type: 'type', 'ask-and-type': 'type' } as const;
