import type { Signal } from '../schema/signal.ts';
import { groupBy } from './group-by.ts';
import type { Span } from './span.ts';
import { within } from './within.ts';

type StepSignal = Extract<Signal, { step: string; visit: number }>;

/** What is known of one run. */
export interface RunFacts {
  guide: string;
  person: string;
  /** When it was started, in epoch milliseconds. */
  startedAt: number;
  /** When it was completed, if it was. */
  completedAt: number | undefined;
  /** The step at which it was left, if it was and was not completed. */
  leftAt: string | undefined;
  /** What happened at its steps. */
  steps: StepSignal[];
}

/**
 * The runs that were started in the span, each with all that happened to it, also after the span. A run whose start
 * is not among the signals is not a run that can be counted.
 *
 * @param signals each once, in the order of time
 */
export const runsIn = (signals: readonly Signal[], span: Span): RunFacts[] => {
  const byRun = groupBy(signals, signal =>
    'run' in signal && !('session' in signal) ? signal.run : undefined,
  );
  return [...byRun.values()].flatMap(run => {
    const start = run.find(signal => signal.type === 'run-started');
    if (start?.type !== 'run-started' || !within(span, start.at)) return [];
    const completedAt = run.find(signal => signal.type === 'run-completed')?.at;
    const left = run.find(signal => signal.type === 'run-left');
    return [
      {
        guide: start.guide,
        person: start.person,
        startedAt: start.at,
        completedAt,
        leftAt: completedAt === undefined && left?.type === 'run-left' ? left.step : undefined,
        steps: run.filter(signal => 'visit' in signal),
      },
    ];
  });
};
