import type { SignalDraft } from '../schema/signal-draft.ts';
import { aboutRun } from './about-run.ts';
import type { Run } from './run.ts';
import type { Transition } from './transition.ts';

/** Ends a run without completing it, with what led to that. */
export const leaveRun = (run: Run, signals: SignalDraft[] = []): Transition => ({
  run: { ...run, status: 'left' },
  signals: [...signals, { type: 'run-left', ...aboutRun(run), step: run.step }],
});
