import type { SignalDraft } from '../schema/signal-draft.ts';
import type { StepOf } from '../schema/step.ts';
import { aboutStep } from './about-step.ts';
import type { Run } from './run.ts';
import type { Transition } from './transition.ts';

type Checklist = StepOf<'checklist'>;

/**
 * Ticks the tasks of the checklist at hand that are done now and were not before. A task that was done stays so.
 *
 * @returns null where there are none
 */
export const tickTasks = (
  run: Run,
  step: Checklist,
  isDone: (task: Checklist['tasks'][number]) => boolean,
): Transition | null => {
  const before = run.tasks?.[step.id] ?? [];
  const fresh = step.tasks.filter(task => !before.includes(task.id) && isDone(task)).map(task => task.id);
  if (fresh.length === 0) return null;
  return {
    run: { ...run, tasks: { ...run.tasks, [step.id]: [...before, ...fresh] } },
    signals: fresh.map((task): SignalDraft => ({ type: 'task-done', ...aboutStep(run, step), task })),
  };
};
