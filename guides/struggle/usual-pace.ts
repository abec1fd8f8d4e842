import { groupBy } from '../measure/group-by.ts';
import { median } from '../measure/median.ts';
import type { Pace } from './pace.ts';

/** A step that was done in a run, as its signal tells it. */
export interface DoneStep {
  run: string;
  guide: string;
  step: string;
  /** Epoch milliseconds. */
  at: number;
}

/**
 * How long each step usually takes this person, in ms from the step before it: the median over runs that were completed.
 *
 * @param completed the runs that were completed
 */
export const usualPace = (done: readonly DoneStep[], completed: ReadonlySet<string>): Pace => {
  const gaps = new Map<string, number[]>();
  const finished = done.filter(({ run }) => completed.has(run));
  for (const steps of groupBy(finished, ({ run }) => run).values()) {
    const inTurn = [...steps].sort((a, b) => a.at - b.at);
    inTurn.forEach(({ guide, step, at }, index) => {
      const before = inTurn[index - 1];
      if (!before) return;
      const key = `${guide}/${step}`;
      gaps.set(key, [...(gaps.get(key) ?? []), at - before.at]);
    });
  }
  return new Map([...gaps].map(([key, each]) => [key, median(each) ?? 0]));
};
