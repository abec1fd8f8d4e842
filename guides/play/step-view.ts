import type { StepView } from '../contracts/step-view.ts';
import { chooseLocale } from '../match/choose-locale.ts';
import type { Step } from '../schema/step.ts';
import { asksOf } from './asks-of.ts';
import { isPlainStep } from './is-plain-step.ts';
import { isUndecided } from './is-undecided.ts';
import { kindView } from './kind-view.ts';
import type { RunViewSource } from './run-view.ts';

/** What a step is drawn from. */
export interface StepViewSource extends RunViewSource {
  step: Step;
  /** 1 for the first. */
  number: number;
  /** The guide's title in the person's language. */
  title: string;
}

/** One step as the stage draws it, in the person's language. */
export const stepView = (source: StepViewSource): StepView => {
  const { step, run, guide, languages, lesson, number } = source;
  const pick = <Value>(texts: Record<string, Value>): Value | undefined =>
    texts[chooseLocale(Object.keys(texts), languages, guide.defaultLocale)];
  const note = step.note && pick(step.note);
  const title = lesson?.title[chooseLocale(Object.keys(lesson.title), languages, lesson.defaultLocale)];
  const asks = asksOf(run, step);
  const says = run.failed && run.alternative === undefined && 'otherwise' in step;
  const failure = says && step.otherwise?.message ? pick(step.otherwise.message) : undefined;
  const shared = {
    id: step.id,
    number,
    text: pick(step.text) ?? [],
    ...(note && note.length > 0 ? { note } : {}),
    ...(lesson && title !== undefined ? { lesson: { id: lesson.id, title } } : {}),
    optional: step.optional ?? false,
    page: step.page,
    ...(asks.length > 0 ? { asks } : {}),
    ...(isUndecided(run, step) ? { undecided: true as const } : {}),
    ...(failure ? { failure } : {}),
  };
  const view: StepView = { ...shared, ...kindView(source, pick) };
  return isPlainStep(view) ? { ...view, plain: true } : view;
};
