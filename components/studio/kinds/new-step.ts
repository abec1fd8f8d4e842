import type { Lesson } from '../../../guides/schema/lesson.ts';
import type { Step, StepKind } from '../../../guides/schema/step.ts';
import type { Target } from '../../../guides/schema/target.ts';
import { addressOfPage } from './address-of-page.ts';
import { questionsOf } from './questions-of.ts';
import { aimedKinds } from './step-kinds.ts';

/** What a new step is made of. */
export interface NewStepSource {
  page: string;
  /** The language that is being written. */
  locale: string;
  lessons: readonly Lesson[];
  /** The lesson that was meant before, where there is one. */
  lesson?: string | undefined;
  /** The place on the page, where there is one. */
  target?: Target | undefined;
  /** How a message to a colleague begins. */
  askText: string;
}

/** What a kind of step cannot be made without, and is not there. */
export type Missing = 'needsPlace' | 'needsLesson' | 'needsQuestion';

const lessonFor = ({ lessons, lesson }: NewStepSource): Lesson | undefined =>
  lessons.find(({ id }) => id === lesson) ?? lessons[0];

const lessonWithQuestion = ({ lessons, lesson }: NewStepSource): Lesson | undefined => {
  const asking = lessons.filter(each => questionsOf(each).length > 0);
  return asking.find(({ id }) => id === lesson) ?? asking[0];
};

/** What there has to be before a step of this kind can be made, or undefined where nothing is missing. */
export const missingFor = (kind: StepKind, source: NewStepSource): Missing | undefined => {
  if (aimedKinds.has(kind)) return source.target ? undefined : 'needsPlace';
  if (kind === 'lesson') return lessonFor(source) ? undefined : 'needsLesson';
  return kind === 'question' && !lessonWithQuestion(source) ? 'needsQuestion' : undefined;
};

/** A new step of a kind, which can be saved as it is wherever that is possible; undefined where something is missing. */
export const newStep = (kind: StepKind, source: NewStepSource): Step | undefined => {
  const { page, locale, target, askText } = source;
  const shared = { id: crypto.randomUUID(), page, text: { [locale]: [] } };
  const words = { [locale]: '' };
  switch (kind) {
    case 'message':
    case 'end':
      return { kind, ...shared };
    case 'callout':
      return target && { kind, ...shared, target, advance: { on: 'click' } };
    case 'beacon':
      return target && { kind, ...shared, target };
    case 'input-tip':
      return target && { kind, ...shared, target, rule: { required: true } };
    case 'action':
      return target && { kind, ...shared, target, does: { type: 'click' } };
    case 'checklist':
      return { kind, ...shared, tasks: [{ id: crypto.randomUUID(), text: words }] };
    case 'lesson': {
      const lesson = lessonFor(source);
      return lesson && { kind, ...shared, lesson: lesson.id };
    }
    case 'question': {
      const lesson = lessonWithQuestion(source);
      const [card] = lesson ? questionsOf(lesson) : [];
      return lesson && card && { kind, ...shared, lesson: lesson.id, card: card.id };
    }
    case 'survey':
      return { kind, ...shared, readBy: words, answer: { type: 'rating' } };
    case 'wait':
      return { kind, ...shared, until: { kind: 'page', page }, seconds: 60 };
    case 'branch':
      return { kind, ...shared, branches: [{ when: { kind: 'page', page }, to: 'end' }] };
    case 'jump':
      return { kind, ...shared, address: addressOfPage(page) };
    case 'ask':
      return { kind, ...shared, message: { [locale]: askText } };
  }
};
