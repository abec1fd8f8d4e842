import { aboutRun } from './about-run.ts';
import type { Run } from './run.ts';
import type { Transition } from './transition.ts';

/** The person goes on with a run that they had paused: they come to its step anew. A wait begins again. */
export const comeBack = ({ alternative: _, ...run }: Run, now: number): Transition => ({
  run: { ...run, status: 'active', visit: run.visit + 1, shown: false, failed: false, arrivedAt: now },
  signals: [{ type: 'run-resumed', ...aboutRun(run) }],
});
