import type { StepReport } from './report.ts';
import type { RunFacts } from './runs-in.ts';
import { share } from './share.ts';

type Answers = Pick<StepReport, 'answers' | 'average' | 'recommendScore' | 'rightRate' | 'choices'>;
type Answer = Extract<RunFacts['steps'][number], { type: 'step-answered' }>;

/**
 * What was answered to a step: the last answer of each run. Nothing where nobody answered, and of each kind of answer only
 * what there can be: an average of numbers, the score of a recommendation, a share of right ones, a count of each choice.
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
  const recommended = given.flatMap(({ answer, value }) => (answer === 'recommend' ? (value ?? []) : []));
  const choices: Record<string, number> = {};
  for (const choice of given.flatMap(answer => answer.choices ?? [])) {
    choices[choice] = (choices[choice] ?? 0) + 1;
  }
  return {
    answers: given.length,
    ...(values.length > 0 ? { average: values.reduce((sum, value) => sum + value, 0) / values.length } : {}),
    ...(recommended.length > 0 ? { recommendScore: recommendScore(recommended) } : {}),
    ...(right.length > 0 ? { rightRate: share(right.filter(Boolean).length, right.length) } : {}),
    ...(Object.keys(choices).length > 0
      ? { choices: Object.fromEntries(Object.entries(choices).sort()) }
      : {}),
  };
};

/** The Net Promoter Score, as Fred Reichheld defined it in 2003: 9 and 10 promote, 0 to 6 detract. */
const recommendScore = (values: readonly number[]): number => {
  const promoters = values.filter(value => value >= 9).length;
  const detractors = values.filter(value => value <= 6).length;
  return ((promoters - detractors) / values.length) * 100;
};
