import type { SignalDraft } from '../schema/signal-draft.ts';
import type { Step, StepOf } from '../schema/step.ts';
import { aboutStep } from './about-step.ts';
import { goOn } from './go-on.ts';
import { mostWords } from './most-words.ts';
import type { Response } from './response.ts';
import type { Run } from './run.ts';
import type { Transition } from './transition.ts';
import type { Walk } from './walk.ts';
import { wayOn } from './way-on.ts';

/**
 * The person answers the step at hand. A survey is done by that; a question shows what is right first, and its first
 * answer counts. An answer that the step does not ask for is none.
 *
 * @param correct of a question, whether it was right; without it the answer cannot be told from any other, and is none
 */
export const takeResponse = (
  run: Run,
  step: Step,
  response: Response,
  correct: boolean | undefined,
  scene: Walk,
): Transition | null => {
  if (step.kind === 'question') return answerQuestion(run, step, response, correct);
  if (step.kind !== 'survey') return null;
  const answer = fitting(step, response);
  if (!answer) return null;
  const { responses, signal } = answer;
  const about = aboutStep(run, step);
  const after =
    responses === undefined ? run : { ...run, responses: { ...run.responses, [step.id]: responses } };
  const onward = wayOn(scene.guide, after, scene.guide.steps.indexOf(step), scene.circumstances) ?? null;
  return goOn(
    after,
    [{ ...about, ...signal } as SignalDraft, { type: 'step-done', ...about }],
    onward,
    scene,
  );
};

const answerQuestion = (
  run: Run,
  step: StepOf<'question'>,
  response: Response,
  correct: boolean | undefined,
): Transition | null => {
  const key = `${step.lesson}/${step.card}`;
  const [choice] = 'choices' in response && response.choices.length === 1 ? response.choices : [];
  if (choice === undefined || correct === undefined || Object.hasOwn(run.answers, key)) return null;
  const { lesson, card } = step;
  const signal = {
    type: 'step-answered',
    ...aboutStep(run, step),
    answer: 'question',
    lesson,
    card,
  } as const;
  return {
    run: { ...run, answers: { ...run.answers, [key]: choice } },
    signals: [{ ...signal, choices: [choice], correct }],
  };
};

const bounds = { rating: [1, 5], recommend: [0, 10] } as const;

/** What is kept of an answer for branches, and what is told of it, if the survey asks for such a one. */
const fitting = ({ answer }: StepOf<'survey'>, response: Response) => {
  switch (answer.type) {
    case 'rating':
    case 'recommend': {
      const [least, most] = bounds[answer.type];
      if (!('value' in response) || !Number.isInteger(response.value)) return null;
      const { value } = response;
      if (value < least || value > most) return null;
      return { responses: value, signal: { type: 'step-answered', answer: answer.type, value } };
    }
    case 'choice': {
      if (!('choices' in response)) return null;
      const choices = answer.choices.map(({ id }) => id).filter(id => response.choices.includes(id));
      const isWhole = choices.length > 0 && choices.length === response.choices.length;
      if (!isWhole || (choices.length > 1 && !answer.multiple)) return null;
      return { responses: choices, signal: { type: 'step-answered', answer: 'choice', choices } };
    }
    case 'text': {
      const text = 'text' in response ? response.text.trim() : '';
      if (text === '' || text.length > mostWords) return null;
      return { signal: { type: 'feedback-given', text } };
    }
  }
};
