import type { GuideReport, LessonReport, PageReport, Report, StepReport } from '../measure/report.ts';

/** What the value of a fact counts. */
export type Unit =
  | 'people'
  | 'offers'
  | 'runs'
  | 'openings'
  | 'answers'
  | 'episodes'
  | 'seconds'
  | 'share'
  | 'points'
  | 'step';

/** One number of a report, with all that is needed to know what it says. */
export interface Fact {
  /** What it is about. */
  subject: 'all' | 'guide' | 'step' | 'lesson' | 'page' | 'day';
  /** The guide's or lesson's identifier, the page, or the day as `2026-01-31`; of a step, its guide's. */
  id: string;
  title: string;
  /** The step's number and identifier. */
  step: number | null;
  stepId: string;
  /** The kind of struggle, the choice or the cause of a failure, where the value is of one only. */
  kind: string;
  /** The number's name in the report. */
  metric: string;
  /** Null where there is nothing to divide by. */
  value: number | null;
  unit: Unit;
}

type Metrics<Of> = readonly (readonly [metric: keyof Of & string, unit: Unit])[];

const ofGuide: Metrics<GuideReport> = [
  ['reach', 'people'],
  ['offersShown', 'offers'],
  ['offersTaken', 'offers'],
  ['offersDismissed', 'offers'],
  ['starts', 'runs'],
  ['completions', 'runs'],
  ['completionRate', 'share'],
  ['dropOffStep', 'step'],
  ['medianSeconds', 'seconds'],
  ['opinions', 'runs'],
  ['helpfulRate', 'share'],
];
const ofStep: Metrics<StepReport> = [
  ['shown', 'runs'],
  ['done', 'runs'],
  ['skipped', 'runs'],
  ['failed', 'runs'],
  ['left', 'runs'],
  ['alreadyDone', 'runs'],
  ['acted', 'runs'],
  ['answers', 'runs'],
  ['average', 'points'],
  ['recommendScore', 'points'],
  ['rightRate', 'share'],
];
const ofLesson: Metrics<LessonReport> = [
  ['opened', 'openings'],
  ['completed', 'openings'],
  ['answered', 'answers'],
  ['rightRate', 'share'],
];
const ofPage: Metrics<PageReport> = [
  ['episodes', 'episodes'],
  ['offers', 'offers'],
];
const ofDay: Metrics<Report['days'][number]> = [
  ['starts', 'runs'],
  ['completions', 'runs'],
  ['episodes', 'episodes'],
];

const facts = <Of extends object>(
  about: Pick<Fact, 'subject' | 'id'> & Partial<Fact>,
  report: Of,
  metrics: Metrics<Of>,
): Fact[] =>
  metrics.flatMap(([metric, unit]) => {
    const value = report[metric];
    if (value === undefined) return [];
    return {
      ...{ title: '', step: null, stepId: '', kind: '', metric, unit },
      ...about,
      value: typeof value === 'number' ? value : null,
    };
  });

/** A report as a long list of single numbers, in the order of the report. */
export const reportFacts = (report: Report): Fact[] => [
  ...facts({ subject: 'all', id: '' }, report, [['people', 'people']]),
  ...report.guides.flatMap(guide => {
    const about = { id: guide.guide, title: guide.title };
    return [
      ...facts({ subject: 'guide', ...about }, guide, ofGuide),
      ...guide.steps.flatMap(step => {
        const aboutStep = { subject: 'step', ...about, step: step.number, stepId: step.step } as const;
        return [
          ...facts(aboutStep, step, ofStep),
          ...Object.entries(step.failedBy ?? {}).flatMap(([kind, runsOfCause]) =>
            facts({ ...aboutStep, kind }, { runsOfCause }, [['runsOfCause', 'runs']]),
          ),
          ...Object.entries(step.choices ?? {}).flatMap(([kind, runsOfChoice]) =>
            facts({ ...aboutStep, kind }, { runsOfChoice }, [['runsOfChoice', 'runs']]),
          ),
        ];
      }),
    ];
  }),
  ...report.lessons.flatMap(lesson =>
    facts({ subject: 'lesson', id: lesson.lesson, title: lesson.title }, lesson, ofLesson),
  ),
  ...report.pages.flatMap(page => [
    ...facts({ subject: 'page', id: page.page }, page, ofPage),
    ...Object.entries(page.byKind).flatMap(([kind, episodesOfKind]) =>
      facts({ subject: 'page', id: page.page, kind }, { episodesOfKind }, [['episodesOfKind', 'episodes']]),
    ),
  ]),
  ...report.days.flatMap(day => facts({ subject: 'day', id: day.day }, day, ofDay)),
];
