import type { StepReport } from './report.ts';
import type { RunFacts } from './runs-in.ts';
import { share } from './share.ts';

type Answers = Pick<StepReport, 'answers' | 'average' | 'rightRate' | 'choices'>;
type Answer = Extract<RunFacts['steps'][number], { type: 'step-answered' }>;

/**
 * What was answered to a step: the last answer of each run. Nothing where nobody answered, and of each kind of answer only
 * what there can be: an average of numbers, a share of right ones, a count of each choice.
 */
export const stepAnswers = (step: string, runs: readonly RunFacts[]): Answers => {
  const given = runs.flatMap(run =>
    run.steps
      .filter((signal): signal is Answer => signal.type === 'step-answered' && signal.step === step)
      .slice(-1),
  );
  if (given.length === 0) return {};
  const values = given.flatMap(({ value }) => value ?? []);
  const right = given.flatMap(({ correct }) => correct ?? []);
  const choices: Record<string, number> = {};
  for (const choice of given.flatMap(answer => answer.choices ?? [])) {
    choices[choice] = (choices[choice] ?? 0) + 1;
  }
  return {
    answers: given.length,
    ...(values.length > 0 ? { average: values.reduce((sum, value) => sum + value, 0) / values.length } : {}),
    ...(right.length > 0 ? { rightRate: share(right.filter(Boolean).length, right.length) } : {}),
    ...(Object.keys(choices).length > 0
      ? { choices: Object.fromEntries(Object.entries(choices).sort()) }
      : {}),
  };
};
