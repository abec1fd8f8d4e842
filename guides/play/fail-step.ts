import type { Step } from '../schema/step.ts';
import { aboutStep } from './about-step.ts';
import { goOn } from './go-on.ts';
import { leaveRun } from './leave-run.ts';
import { placeOf } from './place-of.ts';
import type { Run } from './run.ts';
import type { Transition } from './transition.ts';
import type { Walk } from './walk.ts';
import { wayOn } from './way-on.ts';

/** Why a step failed, and which of its alternatives was found in its place. */
export interface StepFailure {
  reason: 'absent' | 'unsure' | 'timeout';
  alternative?: number | undefined;
}

/**
 * A step could not be shown, or its time is up: it takes the route that its author has set, and is counted with it. Told
 * once a visit. An end by failure leaves the run: it is not completed.
 */
export const failStep = (
  run: Run,
  step: Step,
  { reason, alternative }: StepFailure,
  scene: Walk,
): Transition | null => {
  if (run.failed || !('target' in step || step.kind === 'wait')) return null;
  // Who tells it before the target was waited for as long as the author wants, tells it too early.
  if (scene.now < (run.arrivedAt ?? run.changedAt) + patience(step)) return null;
  const { guide, circumstances } = scene;
  const at = guide.steps.indexOf(step);
  const failed = { ...run, failed: true };
  const signal = { type: 'step-failed', ...aboutStep(run, step), reason } as const;
  const { otherwise } = step;
  if (alternative !== undefined && 'target' in step && step.otherwise?.alternatives?.[alternative]) {
    return { run: { ...failed, alternative }, signals: [{ ...signal, route: 'alternative' }] };
  }
  const place = otherwise?.to === undefined ? undefined : placeOf(guide, otherwise.to);
  const isRoute = place === null || (place !== undefined && place > at);
  if (otherwise?.message) {
    const route = !isRoute ? 'message' : place === null ? 'end' : 'step';
    return { run: failed, signals: [{ ...signal, route }] };
  }
  if (place === null) return leaveRun(failed, [{ ...signal, route: 'end' }]);
  if (isRoute) return goOn(failed, [{ ...signal, route: 'step' }], place, scene);
  if (step.kind !== 'wait') return { run: failed, signals: [signal] };
  return goOn(failed, [{ ...signal, route: 'step' }], wayOn(guide, run, at, circumstances) ?? null, scene);
};

/** How long a target is waited for at least, in milliseconds. */
const patience = (step: Step): number => ('target' in step ? (step.otherwise?.waitSeconds ?? 0) * 1000 : 0);
