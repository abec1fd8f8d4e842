import type { FailureCause, GuideReport, StepReport } from '../../../guides/measure/report.ts';
import { share } from '../../../guides/measure/share.ts';
import { secondsOfRange } from './duration-range.ts';
import { peopleOf } from './people-of.ts';
import type { Tally } from './tally.ts';

/** What a step is counted as when something has happened to it; of each that has, one at least is more than nothing. */
const happenings = ['touched', 'shown', 'done', 'already-done', 'skipped', 'failed', 'acted', 'left'];
const causes = ['absent', 'unsure', 'timeout'] as const satisfies FailureCause[];

/** What the report of one guide is made from. */
export interface TalliedGuide {
  guide: string;
  title: string;
  /** As an `Outline` has them. */
  published: readonly string[];
  tally: Tally;
  /** The day after the last one that is reported. */
  to: string;
}

/** What happened to one guide, as `reportGuide` says it, from a tally in the place of signals. */
export const reportTalliedGuide = ({ guide, title, published, tally, to }: TalliedGuide): GuideReport => {
  const happened = happenings.flatMap(metric => tally.details(metric).map(([step]) => step));
  const steps = [...new Set([...published, ...happened.sort()])].map((step, at) =>
    reportTalliedStep(step, at + 1, tally),
  );
  const most = Math.max(0, ...steps.map(step => step.left));
  const opinions = tally.of('opinions');
  return {
    guide,
    title,
    reach: peopleOf(tally, to),
    offersShown: tally.of('offers-shown'),
    offersTaken: tally.of('offers-taken'),
    offersDismissed: tally.of('offers-dismissed'),
    starts: tally.of('starts'),
    completions: tally.of('completions'),
    completionRate: share(tally.of('completions'), tally.of('starts')),
    dropOffStep: most === 0 ? null : (steps.find(step => step.left === most)?.number ?? null),
    medianSeconds: medianSeconds(tally),
    ...(opinions > 0 ? { opinions, helpfulRate: share(tally.of('helpful'), opinions) } : {}),
    steps,
  };
};

const reportTalliedStep = (step: string, number: number, tally: Tally): StepReport => {
  const alreadyDone = tally.of('already-done', step);
  const acted = tally.of('acted', step);
  const failedBy = causes.flatMap(cause => {
    const amount = tally.of(`failed-${cause}`, step);
    return amount > 0 ? [[cause, amount] as const] : [];
  });
  return {
    step,
    number,
    shown: tally.of('shown', step),
    done: tally.of('done', step),
    skipped: tally.of('skipped', step),
    failed: tally.of('failed', step),
    left: tally.of('left', step),
    ...(alreadyDone > 0 ? { alreadyDone } : {}),
    ...(acted > 0 ? { acted } : {}),
    ...(failedBy.length > 0 ? { failedBy: Object.fromEntries(failedBy) } : {}),
    ...tallyOfAnswers(step, tally),
  };
};

const tallyOfAnswers = (step: string, tally: Tally): Partial<StepReport> => {
  const answers = tally.of('answers', step);
  if (answers === 0) return {};
  const values = tally.of('values', step);
  const recommendations = tally.of('recommendations', step);
  const judged = tally.of('judged', step);
  const choices = tally
    .details('choice')
    .filter(([detail]) => detail.startsWith(`${step}/`))
    .map(([detail, amount]) => [detail.slice(step.length + 1), amount] as const);
  const score = tally.of('promoters', step) - tally.of('detractors', step);
  return {
    answers,
    ...(values > 0 ? { average: tally.of('value-sum', step) / values } : {}),
    ...(recommendations > 0 ? { recommendScore: (score / recommendations) * 100 } : {}),
    ...(judged > 0 ? { rightRate: share(tally.of('right', step), judged) } : {}),
    ...(choices.length > 0 ? { choices: Object.fromEntries(choices) } : {}),
  };
};

/** The middle of the range that the median lies in. */
const medianSeconds = (tally: Tally): number | null => {
  const ranges = tally.details('seconds').map(([range, amount]) => ({ range: Number(range), amount }));
  const all = ranges.reduce((sum, { amount }) => sum + amount, 0);
  const at = (rank: number): number => {
    let below = 0;
    for (const { range, amount } of ranges.sort((left, right) => left.range - right.range)) {
      below += amount;
      if (below > rank) return secondsOfRange(range);
    }
    return 0;
  };
  return all === 0 ? null : (at(Math.floor((all - 1) / 2)) + at(Math.floor(all / 2))) / 2;
};
