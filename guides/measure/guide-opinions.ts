import type { GuideReport } from './report.ts';
import type { RunFacts } from './runs-in.ts';
import { share } from './share.ts';

/** Whether people found a guide helpful, where any of them said so at its end: once a run. */
export const guideOpinions = (runs: readonly RunFacts[]): Pick<GuideReport, 'opinions' | 'helpfulRate'> => {
  const opinions = runs.flatMap(run =>
    run.steps.flatMap(signal => (signal.type === 'feedback-given' ? (signal.helpful ?? []) : [])).slice(0, 1),
  );
  if (opinions.length === 0) return {};
  return { opinions: opinions.length, helpfulRate: share(opinions.filter(Boolean).length, opinions.length) };
};
