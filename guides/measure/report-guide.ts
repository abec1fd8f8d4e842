import type { Guide } from '../schema/guide.ts';
import { guideOpinions } from './guide-opinions.ts';
import { latestTitle } from './latest-title.ts';
import { median } from './median.ts';
import type { OfferFacts } from './offers-in.ts';
import type { GuideReport, StepReport } from './report.ts';
import { reportSteps } from './report-steps.ts';
import type { RunFacts } from './runs-in.ts';
import { share } from './share.ts';

/** What the report of one guide is made from. */
export interface GuideReportSource {
  guide: string;
  /** All known versions of it. */
  versions: readonly Guide[];
  runs: readonly RunFacts[];
  offers: readonly OfferFacts[];
  /** The reader's languages, best first. */
  languages: readonly string[];
}

/** Counts what happened to one guide. */
export const reportGuide = ({ guide, versions, runs, offers, languages }: GuideReportSource): GuideReport => {
  const reached = runs.filter(run => run.steps.some(signal => signal.type === 'step-shown'));
  const seconds = runs.flatMap(({ startedAt, completedAt }) =>
    completedAt === undefined ? [] : Math.max(0, completedAt - startedAt) / 1000,
  );
  const steps = reportSteps(versions, runs);
  return {
    guide,
    title: latestTitle(versions, languages, guide),
    reach: new Set(reached.map(run => run.person)).size,
    offersShown: offers.length,
    offersTaken: offers.filter(offer => offer.answer === 'taken').length,
    offersDismissed: offers.filter(offer => offer.answer === 'dismissed').length,
    starts: runs.length,
    completions: seconds.length,
    completionRate: share(seconds.length, runs.length),
    dropOffStep: dropOffStep(steps),
    medianSeconds: median(seconds),
    ...guideOpinions(runs),
    steps,
  };
};

/** The number of the step at which most runs were left; of several the earliest. */
const dropOffStep = (steps: readonly StepReport[]): number | null => {
  const most = Math.max(0, ...steps.map(step => step.left));
  return most === 0 ? null : (steps.find(step => step.left === most)?.number ?? null);
};
