import type { StepView } from '../contracts/step-view.ts';
import { questionView } from '../learn/question-view.ts';
import { chooseLocale } from '../match/choose-locale.ts';
import { actionView } from './action-view.ts';
import { aimView } from './aim-view.ts';
import { askView } from './ask-view.ts';
import { mostWords } from './most-words.ts';
import type { PickText } from './pick-text.ts';
import type { StepViewSource } from './step-view.ts';
import { surveyAnswerView } from './survey-answer-view.ts';

type KindView<Each> = Each extends StepView
  ? Omit<
      Each,
      'id' | 'number' | 'text' | 'note' | 'lesson' | 'optional' | 'page' | 'asks' | 'undecided' | 'failure'
    >
  : never;

const byButton = { on: 'acknowledge' } as const;

/** What only steps of this kind have. */
export const kindView = (source: StepViewSource, pick: PickText): KindView<StepView> => {
  const { step, run } = source;
  switch (step.kind) {
    case 'callout': {
      const { kind, advance, others, spotlight } = step;
      const more = { ...(others ? { others } : {}), ...(spotlight ? { spotlight } : {}) };
      return { kind, advance, ...aimView(step, run), ...more };
    }
    case 'message':
      return { kind: step.kind, advance: byButton, as: step.as ?? 'card' };
    case 'beacon':
      return { kind: step.kind, advance: byButton, ...aimView(step, run) };
    case 'input-tip':
      return { kind: step.kind, advance: { on: 'input' }, ...aimView(step, run), rule: step.rule };
    case 'action':
      return actionView(step, source, pick);
    case 'checklist': {
      const done = run.tasks?.[step.id] ?? [];
      const tasks = step.tasks.map(({ id, text, guide }) => ({
        ...{ id, text: pick(text) ?? '', done: done.includes(id) },
        ...(guide !== undefined && source.guides?.has(guide) ? { guide } : {}),
      }));
      return { kind: step.kind, advance: byButton, tasks };
    }
    case 'question': {
      const { lesson, languages } = source;
      const card = lesson?.cards.find(each => each.id === step.card);
      if (!lesson || card?.kind !== 'question') return { kind: step.kind, advance: byButton };
      const given = run.answers[`${step.lesson}/${step.card}`];
      const question = questionView(
        card,
        given,
        texts => texts[chooseLocale(Object.keys(texts), languages, lesson.defaultLocale)],
      );
      return { kind: step.kind, advance: byButton, question };
    }
    case 'survey': {
      const answer = surveyAnswerView(step.answer, pick);
      return { kind: step.kind, advance: byButton, answer, readBy: pick(step.readBy) ?? '' };
    }
    case 'wait': {
      const until = (run.arrivedAt ?? run.changedAt) + step.seconds * 1000;
      return { kind: step.kind, advance: byButton, until };
    }
    case 'jump':
      return { kind: step.kind, advance: byButton, address: step.address };
    case 'ask':
      return { kind: step.kind, advance: byButton, ...askView(step, source, pick) };
    case 'end': {
      if (!step.feedback) return { kind: step.kind, advance: byButton };
      const { readBy, words } = step.feedback;
      const given = run.gaveFeedback ?? false;
      const feedback = { readBy: pick(readBy) ?? '', words: words ? mostWords : 0, given };
      return { kind: step.kind, advance: byButton, feedback };
    }
    case 'lesson':
    case 'branch':
      return { kind: step.kind, advance: byButton };
  }
};
