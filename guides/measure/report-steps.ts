import type { Guide } from '../schema/guide.ts';
import type { FailureCause, StepReport } from './report.ts';
import type { RunFacts } from './runs-in.ts';
import { stepAnswers } from './step-answers.ts';

/** Which signal of a step is counted as what. */
const counted = [
  ['step-shown', 'shown'],
  ['step-done', 'done'],
  ['step-skipped', 'skipped'],
  ['step-failed', 'failed'],
] as const;

const causes = ['absent', 'unsure', 'timeout'] as const satisfies FailureCause[];

/**
 * What happened at each step of a guide. A run counts once for each thing that happened at a step, however often
 * the person came to it.
 *
 * @param versions all known versions of the guide
 * @param runs the guide's runs
 */
export const reportSteps = (versions: readonly Guide[], runs: readonly RunFacts[]): StepReport[] => {
  const reports = new Map<string, StepReport>();
  for (const [at, step] of stepsInOrder(versions, runs).entries()) {
    reports.set(step, { step, number: at + 1, shown: 0, done: 0, skipped: 0, failed: 0, left: 0 });
  }
  const count = (step: string, field: 'shown' | 'done' | 'skipped' | 'failed' | 'left'): void => {
    const report = reports.get(step);
    if (report) report[field] += 1;
  };
  const countOwn = (step: string, field: 'alreadyDone' | 'acted'): void => {
    const report = reports.get(step);
    if (report) report[field] = (report[field] ?? 0) + 1;
  };
  const countCause = (step: string, cause: FailureCause): void => {
    const report = reports.get(step);
    if (report) report.failedBy = { ...report.failedBy, [cause]: (report.failedBy?.[cause] ?? 0) + 1 };
  };
  for (const run of runs) {
    for (const [type, field] of counted) {
      const signals = run.steps.filter(signal => signal.type === type && !isDoneAlready(signal));
      for (const step of stepsOf(signals)) count(step, field);
    }
    for (const step of stepsOf(run.steps.filter(isDoneAlready))) countOwn(step, 'alreadyDone');
    for (const step of stepsOf(run.steps.filter(({ type }) => type === 'action-performed'))) {
      countOwn(step, 'acted');
    }
    for (const cause of causes) {
      const failed = run.steps.filter(signal => signal.type === 'step-failed' && signal.reason === cause);
      for (const step of stepsOf(failed)) countCause(step, cause);
    }
    if (run.leftAt !== undefined) count(run.leftAt, 'left');
  }
  return [...reports.values()].map(report => ({ ...report, ...stepAnswers(report.step, runs) }));
};

type StepSignal = RunFacts['steps'][number];

/** Nobody skipped it. */
const isDoneAlready = (signal: StepSignal): boolean =>
  signal.type === 'step-skipped' && signal.reason === 'already-done';

const stepsOf = (signals: readonly StepSignal[]): Set<string> => new Set(signals.map(signal => signal.step));

/** The steps of the latest version in their order, then those that only older versions had, then any others. */
const stepsInOrder = (versions: readonly Guide[], runs: readonly RunFacts[]): string[] => {
  const latestFirst = [...versions].sort((left, right) => right.version - left.version);
  const published = latestFirst.flatMap(guide => guide.steps.map(step => step.id));
  const happened = runs.flatMap(run => run.steps.map(signal => signal.step));
  const left = runs.flatMap(run => run.leftAt ?? []);
  return [...new Set([...published, ...[...happened, ...left].sort()])];
};
