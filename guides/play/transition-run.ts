import type { Guide } from '../schema/guide.ts';
import type { Step } from '../schema/step.ts';
import { aboutRun } from './about-run.ts';
import { aboutStep } from './about-step.ts';
import { arrivalEnds } from './arrival-ends.ts';
import type { Player } from './circumstances.ts';
import { comeBack } from './come-back.ts';
import { failStep } from './fail-step.ts';
import { finishStep } from './finish-step.ts';
import { goBack } from './go-back.ts';
import { leaveRun } from './leave-run.ts';
import { lookAgain } from './look-again.ts';
import type { Run } from './run.ts';
import type { RunEvent } from './run-event.ts';
import { takeFeedback } from './take-feedback.ts';
import { takeResponse } from './take-response.ts';
import { tickTasks } from './tick-tasks.ts';
import type { Transition } from './transition.ts';
import type { Walk } from './walk.ts';

/**
 * The run's state machine. It is pure, and saying the same thing twice does nothing the second time: what concerns
 * a step carries the revision it was said of, and only the present one counts.
 *
 * ```
 *            done, skipped, arrived, noted,          done or skipped at the last step
 *            responded, failed, back                ┌─────────────▶ completed ──closed──▶ (closed)
 *          ┌───────────────┐                        │
 *          ▼               │                        │
 *  ───▶ active ────────────┴────────────────────────┤
 *        │   ▲                                      │
 *   paused   resumed                                └──left, or failed with nowhere to go──▶ left
 *        ▼   │                                              (left from paused, too)
 *       paused
 * ```
 *
 * Whatever needs no person is walked over in the same transition: steps that are done already, branches, waits whose
 * condition holds. Every way leads to a later step; only the person goes back.
 *
 * @param now epoch milliseconds
 * @param player what is known of the person, for conditions that ask
 * @returns null when the event does not apply, because it comes too late or the run has ended
 */
export const transitionRun = (
  run: Run,
  guide: Guide,
  event: RunEvent,
  now: number,
  player: Player = {},
): Transition | null => {
  if ('revision' in event && event.revision !== undefined && event.revision !== run.revision) return null;
  const step = guide.steps.find(each => each.id === run.step);
  if (!step) return null;
  const told = {
    ...('page' in event && event.page !== undefined ? { page: event.page } : {}),
    ...('facts' in event && event.facts ? { facts: event.facts } : {}),
  };
  const transition = apply(run, step, event, { guide, now, circumstances: { ...player, ...told } });
  if (!transition) return null;
  // What changes nothing that was said of the step leaves it the revision that it has.
  const isMoved = movesOn(run, transition.run);
  const revision = run.revision + (isMoved ? 1 : 0);
  return {
    run: { ...transition.run, changedAt: now, revision },
    signals: run.preview ? [] : transition.signals,
  };
};

const movesOn = (before: Run, after: Run): boolean =>
  before.visit !== after.visit || before.status !== after.status || before.closed !== after.closed;

const apply = (run: Run, step: Step, event: RunEvent, scene: Walk): Transition | null => {
  const isOpen = run.status === 'active' || run.status === 'paused';
  switch (event.type) {
    case 'answered': {
      const answers = { ...run.answers, [`${event.lesson}/${event.card}`]: event.choice };
      return isOpen ? { run: { ...run, answers }, signals: [] } : null;
    }
    case 'guide-completed':
      if (!isOpen || step.kind !== 'checklist') return null;
      return tickTasks(run, step, task => task.guide === event.guide);
    case 'left':
      return isOpen ? leaveRun(run) : null;
    case 'closed':
      return run.status === 'completed' && !run.closed
        ? { run: { ...run, closed: true }, signals: [] }
        : null;
    case 'resumed':
      return run.status === 'paused' ? comeBack(run, scene.now) : null;
    default:
      return run.status === 'active' ? applyAtStep(run, step, event, scene) : null;
  }
};

type StepEvent = Exclude<RunEvent, { type: 'answered' | 'guide-completed' | 'left' | 'closed' | 'resumed' }>;

const applyAtStep = (run: Run, step: Step, event: StepEvent, scene: Walk): Transition | null => {
  switch (event.type) {
    case 'shown':
      if (run.shown || step.kind === 'branch') return null;
      return { run: { ...run, shown: true }, signals: [{ type: 'step-shown', ...aboutStep(run, step) }] };
    case 'failed':
      return failStep(run, step, event, scene);
    case 'timed-out': {
      if (step.kind !== 'wait' || scene.now < (run.arrivedAt ?? run.changedAt) + step.seconds * 1000)
        return null;
      const again = lookAgain(run, step, scene, true);
      if (again && movesOn(run, again.run)) return again;
      return failStep(again?.run ?? run, step, { reason: 'timeout' }, scene);
    }
    case 'noted':
      return lookAgain(run, step, scene, true);
    case 'done':
      return finishStep(run, step, { as: 'done', acted: event.acted }, scene);
    case 'skipped':
      return finishStep(run, step, { as: 'skipped' }, scene);
    case 'responded':
      return takeResponse(run, step, event.response, event.correct, scene);
    case 'feedback':
      return takeFeedback(run, step, event);
    case 'arrived':
      return arrivalEnds(step, run, event.page)
        ? finishStep(run, step, { as: 'done' }, scene)
        : lookAgain(run, step, scene, false);
    case 'lesson-completed':
      return step.kind === 'lesson' && step.lesson === event.lesson
        ? finishStep(run, step, { as: 'done', known: true }, scene)
        : null;
    case 'back':
      return goBack(run, scene.now);
    case 'paused':
      return { run: { ...run, status: 'paused' }, signals: [{ type: 'run-paused', ...aboutRun(run) }] };
  }
};
