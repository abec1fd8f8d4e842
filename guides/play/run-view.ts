import type { RunView, StepView } from '../contracts/stage-view.ts';
import { chooseLocale } from '../match/choose-locale.ts';
import { matchesPage } from '../match/matches-page.ts';
import type { Guide } from '../schema/guide.ts';
import type { Lesson } from '../schema/lesson.ts';
import type { PagePattern } from '../schema/page-pattern.ts';
import type { Step } from '../schema/step.ts';
import type { Run } from './run.ts';

/** What a run is drawn from. */
export interface RunViewSource {
  run: Run;
  guide: Guide;
  /** The page of the tab. */
  page: PagePattern;
  /** The person's languages, best first. */
  languages: readonly string[];
  /** The lesson that the step opens, where it is stored. */
  lesson?: Lesson;
}

/** The run as one tab shows it, or null where the tab has nothing to do with the guide. */
export const runView = ({ run, guide, page, languages, lesson }: RunViewSource): RunView | null => {
  const at = guide.steps.findIndex(step => step.id === run.step);
  const step = guide.steps[at];
  if (!step || !isSiteOf(guide, page)) return null;
  const pick = <Value>(texts: Record<string, Value>): Value | undefined =>
    texts[chooseLocale(Object.keys(texts), languages, guide.defaultLocale)];
  const here = matchesPage(step.page, page);
  return {
    id: run.id,
    revision: run.revision,
    title: pick(guide.title) ?? '',
    status: run.status === 'completed' ? 'completed' : 'active',
    length: guide.steps.length,
    step: stepView(step, at + 1, pick, languages, lesson),
    place: here ? 'here' : 'elsewhere',
    ...(step.page.includes('*') ? {} : { address: step.page }),
    canGoBack: run.trail.length > 0,
    ...upcoming(step, guide.steps[at + 1]),
    preview: run.preview !== undefined,
  };
};

const upcoming = (step: Step, next: Step | undefined): Pick<RunView, 'upcoming'> => {
  const certain = (step.branches?.length ?? 0) === 0 && next?.kind === 'callout' && next.page === step.page;
  return certain ? { upcoming: { target: next.target, advance: next.advance } } : {};
};

const stepView = (
  step: Step,
  number: number,
  pick: <Value>(texts: Record<string, Value>) => Value | undefined,
  languages: readonly string[],
  lesson: Lesson | undefined,
): StepView => {
  const note = step.note && pick(step.note);
  const lessonTitle = lesson?.title[chooseLocale(Object.keys(lesson.title), languages, lesson.defaultLocale)];
  return {
    id: step.id,
    kind: step.kind,
    number,
    text: pick(step.text) ?? [],
    ...(note && note.length > 0 ? { note } : {}),
    ...(step.kind === 'callout' ? { target: step.target } : {}),
    advance: step.kind === 'callout' ? step.advance : { on: 'acknowledge' },
    ...(lesson && lessonTitle !== undefined ? { lesson: { id: lesson.id, title: lessonTitle } } : {}),
    optional: step.optional ?? false,
    page: step.page,
  };
};

const isSiteOf = (guide: Guide, page: PagePattern): boolean => {
  const origin = originOf(page);
  return guide.steps.some(step => matchesPage(`${originOf(step.page)}/**`, `${origin}/`));
};

const originOf = (page: string): string => /^[a-z]+:\/\/[^/?#]*/i.exec(page)?.[0] ?? page;
