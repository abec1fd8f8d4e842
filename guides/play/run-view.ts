import type { RunView } from '../contracts/stage-view.ts';
import { chooseLocale } from '../match/choose-locale.ts';
import { matchesPage } from '../match/matches-page.ts';
import type { Guide } from '../schema/guide.ts';
import type { Lesson } from '../schema/lesson.ts';
import type { PagePattern } from '../schema/page-pattern.ts';
import type { Step } from '../schema/step.ts';
import type { Run } from './run.ts';
import { stepView } from './step-view.ts';

/** What a run is drawn from. */
export interface RunViewSource {
  run: Run;
  guide: Guide;
  /** The page of the tab. */
  page: PagePattern;
  /** The person's languages, best first. */
  languages: readonly string[];
  /** The lesson that the step opens or asks a question of, where it is stored. */
  lesson?: Lesson;
  /** Guides that tasks can start. */
  guides?: ReadonlySet<string>;
  /** The organisation allows on this page that Handrail does things for the person. */
  mayAct?: boolean;
}

/** The run as one tab shows it, or null where the tab has nothing to do with the guide. */
export const runView = (source: RunViewSource): RunView | null => {
  const { run, guide, page, languages } = source;
  const at = guide.steps.findIndex(step => step.id === run.step);
  const step = guide.steps[at];
  if (!step || !isSiteOf(guide, page)) return null;
  const title = guide.title[chooseLocale(Object.keys(guide.title), languages, guide.defaultLocale)] ?? '';
  const here = matchesPage(step.page, page);
  return {
    id: run.id,
    revision: run.revision,
    title,
    status: run.status === 'completed' ? 'completed' : 'active',
    length: guide.steps.length,
    step: stepView({ ...source, step, number: at + 1, title }),
    place: here ? 'here' : 'elsewhere',
    ...(step.page.includes('*') ? {} : { address: step.page }),
    canGoBack: run.trail.length > 0,
    ...upcoming(step, guide.steps[at + 1]),
    preview: run.preview !== undefined,
  };
};

const upcoming = (step: Step, next: Step | undefined): Pick<RunView, 'upcoming'> => {
  if ((step.branches?.length ?? 0) > 0 || next?.kind !== 'callout') return {};
  const certain = next.page === step.page && next.skipWhen === undefined;
  return certain ? { upcoming: { target: next.target, advance: next.advance } } : {};
};

const isSiteOf = (guide: Guide, page: PagePattern): boolean => {
  const origin = originOf(page);
  return guide.steps.some(step => matchesPage(`${originOf(step.page)}/**`, `${origin}/`));
};

const originOf = (page: string): string => /^[a-z]+:\/\/[^/?#]*/i.exec(page)?.[0] ?? page;
