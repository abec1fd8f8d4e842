import type { StruggleKind } from '../schema/struggle-kind.ts';

/** Why a step could not be shown, or that its time was up. */
export type FailureCause = 'absent' | 'unsure' | 'timeout';

/** What happened at one step of a guide. */
export interface StepReport {
  step: string;
  /** 1 for the first. */
  number: number;
  /** Runs in which the step was shown, done, skipped, or could not be shown. A step is counted once a run. */
  shown: number;
  done: number;
  skipped: number;
  failed: number;
  /** Runs that ended by being left at this step. */
  left: number;
  /** Runs in which it was passed over because it was done already. Missing, as all that follow: there are none. */
  alreadyDone?: number;
  /** Of the runs in which it failed, those in which it did for each reason; one run can have several. */
  failedBy?: Partial<Record<FailureCause, number>>;
  /** Runs in which Handrail did it for the person. */
  acted?: number;
  /** Runs in which it was answered, as a survey or a question. */
  answers?: number;
  /** The mean of the numbers that were answered. */
  average?: number;
  /** Of a recommendation, the share of 9 and 10 less the share of 0 to 6, times 100: from -100 to 100. */
  recommendScore?: number;
  /** Right answers divided by answers. */
  rightRate?: number | null;
  /** How many runs chose each of the choices. */
  choices?: Record<string, number>;
}

/** What happened to one guide, all its versions together. */
export interface GuideReport {
  guide: string;
  title: string;
  /** People who were shown at least one step. */
  reach: number;
  offersShown: number;
  offersTaken: number;
  offersDismissed: number;
  starts: number;
  completions: number;
  /** Completions divided by starts, or null without a start. */
  completionRate: number | null;
  /** The number of the step at which most of the runs that were left ended, or null. Of several the earliest. */
  dropOffStep: number | null;
  /** Median seconds from start to completion, or null. */
  medianSeconds: number | null;
  /** Runs in which the person said whether the guide was helpful, and the share of those who found it so. Missing: none. */
  opinions?: number;
  helpfulRate?: number | null;
  steps: StepReport[];
}

/** What happened to one lesson. */
export interface LessonReport {
  lesson: string;
  title: string;
  opened: number;
  completed: number;
  answered: number;
  /** Right answers divided by answers, or null. */
  rightRate: number | null;
}

/** Where people struggled. */
export interface PageReport {
  page: string;
  /** Struggle episodes, in all and by kind. */
  episodes: number;
  byKind: Partial<Record<StruggleKind, number>>;
  /** Offers of a guide or a lesson that were made because of them. */
  offers: number;
}

/** Everything the insights page shows for one span of time. */
export interface Report {
  /** The span, in epoch milliseconds: from included, to excluded. */
  from: number;
  to: number;
  /** People with any signal in the span. */
  people: number;
  guides: GuideReport[];
  lessons: LessonReport[];
  pages: PageReport[];
  /** One entry a day, oldest first; `day` as `2026-01-31` in the device's time zone. */
  days: { day: string; starts: number; completions: number; episodes: number }[];
}
