import type { Guide } from '../schema/guide.ts';
import type { SignalDraft } from '../schema/signal-draft.ts';
import { aboutRun } from './about-run.ts';
import type { Circumstances } from './circumstances.ts';
import { type Consideration, consider } from './consider.ts';
import type { Run } from './run.ts';
import type { Transition } from './transition.ts';

/** What a walk needs to know. */
export interface Walk {
  guide: Guide;
  circumstances: Circumstances;
  /** Epoch milliseconds. */
  now: number;
}

/** The run as it comes to a step. */
const arrive = ({ alternative: _, ...run }: Run, step: string, now: number): Run => ({
  ...run,
  step,
  visit: run.visit + 1,
  shown: false,
  failed: false,
  decided: false,
  arrivedAt: now,
});

/**
 * Takes a run on from what became of its step, over all that needs no person: what is done already, branches, and waits
 * whose condition holds. It ends: every way on leads to a later step.
 */
export const walk = (
  { run: start, signals: told, onward: first }: Consideration,
  { guide, circumstances, now }: Walk,
): Transition => {
  let run = start;
  let onward = first;
  const signals: SignalDraft[] = [...told];
  while (onward !== undefined) {
    const step = onward === null ? undefined : guide.steps[onward];
    if (!step || onward === null) {
      return {
        run: { ...run, status: 'completed' },
        signals: [...signals, { type: 'run-completed', ...aboutRun(run) }],
      };
    }
    const considered = consider(arrive(run, step.id, now), guide, onward, circumstances, false);
    signals.push(...considered.signals);
    ({ run, onward } = { onward: undefined, ...considered });
  }
  return { run, signals };
};
