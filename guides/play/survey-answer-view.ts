import type { StepView } from '../contracts/step-view.ts';
import type { StepOf } from '../schema/step.ts';
import { mostWords } from './most-words.ts';
import type { PickText } from './pick-text.ts';

type View = Extract<StepView, { kind: 'survey' }>['answer'];

/** How a survey is answered, in the person's language. */
export const surveyAnswerView = (answer: StepOf<'survey'>['answer'], pick: PickText): View => {
  switch (answer.type) {
    case 'rating':
    case 'recommend':
      return { type: answer.type };
    case 'choice': {
      const choices = answer.choices.map(({ id, text }) => ({ id, text: pick(text) ?? '' }));
      return { type: answer.type, multiple: answer.multiple ?? false, choices };
    }
    case 'text':
      return { type: answer.type, most: mostWords };
  }
};
