import type { QuestionView } from '../contracts/stage-view.ts';
import type { Card } from '../schema/lesson.ts';

type Question = Extract<Card, { kind: 'question' }>;
type Pick = <Value>(texts: Record<string, Value>) => Value | undefined;

/**
 * A question as the stage draws it.
 *
 * @param given the choice that was made; with it, what is right is shown
 * @param pick the person's language out of several
 */
export const questionView = (card: Question, given: string | undefined, pick: Pick): QuestionView => {
  const answer = answerView(card, given, pick);
  return {
    kind: 'question',
    id: card.id,
    question: pick(card.question) ?? [],
    choices: card.choices.map(choice => ({ id: choice.id, text: pick(choice.text) ?? '' })),
    ...(answer ? { answer } : {}),
  };
};

const answerView = (card: Question, given: string | undefined, pick: Pick): QuestionView['answer'] => {
  const chosen = card.choices.find(choice => choice.id === given);
  if (!chosen) return undefined;
  const feedback = chosen.feedback && pick(chosen.feedback);
  return {
    choice: chosen.id,
    correct: chosen.correct,
    correctChoices: card.choices.filter(choice => choice.correct).map(choice => choice.id),
    ...(feedback ? { feedback } : {}),
  };
};
