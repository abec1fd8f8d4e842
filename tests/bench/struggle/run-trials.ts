import type { DetectorBrowser } from './detector-browser.ts';
import type { Outcome } from './outcome.ts';
import { runTrial, type TrialTask } from './run-trial.ts';
import { takeTurns } from './take-turns.ts';

/** How trials are spread. */
export interface TrialOptions {
  /** Browsers at once, each with one page; most of the time they only wait for late signals. */
  browsers: number;
  /** How many of them may play a trace at the same time. */
  traces: number;
  /** The bundle of `peers/target-keys.ts`. */
  keyScript: string;
  /** Told of each trial when it is over. */
  onOutcome(outcome: Outcome): void;
}

/** Plays trials of one detector in as many browsers as asked for, and gives the outcomes in the order of the tasks. */
export const runTrials = async (
  start: () => Promise<DetectorBrowser>,
  tasks: TrialTask[],
  options: TrialOptions,
): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  const play = takeTurns(options.traces);
  let next = 0;
  const work = async (): Promise<void> => {
    let browser: DetectorBrowser | undefined;
    while (next < tasks.length) {
      const index = next++;
      const task = tasks[index];
      if (!task) break;
      let outcome: Outcome;
      try {
        browser ??= await start();
        outcome = await runTrial(browser, task, play, options.keyScript);
      } catch (problem) {
        // A browser that does not open, answer or close any more is given up; the next trial has a new one.
        void browser?.close().catch(() => undefined);
        browser = undefined;
        outcome = failed(task, problem);
      }
      outcomes[index] = outcome;
      options.onOutcome(outcome);
    }
    await browser?.close();
  };
  await Promise.all(Array.from({ length: Math.min(options.browsers, tasks.length) }, work));
  return outcomes;
};

const failed = ({ scenario, detector, seed }: TrialTask, problem: unknown): Outcome => {
  const { id, family, struggle } = scenario;
  const error = problem instanceof Error ? problem.message : String(problem);
  return { id, family, struggle, detector, seed, loadedAt: 0, markedAt: 0, endedAt: 0, signs: [], error };
};
