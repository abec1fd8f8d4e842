import type { Run } from './run.ts';
import type { Transition } from './transition.ts';

/** The person goes back to the step that they saw last. It is shown, also where it is done already. */
export const goBack = ({ alternative: _, ...run }: Run, now: number): Transition | null => {
  const before = run.trail.at(-1);
  if (before === undefined) return null;
  const visit = run.visit + 1;
  const fresh = { shown: false, failed: false, decided: true, arrivedAt: now };
  return { run: { ...run, ...fresh, visit, step: before, trail: run.trail.slice(0, -1) }, signals: [] };
};
