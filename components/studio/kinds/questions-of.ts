import type { Card, Lesson } from '../../../guides/schema/lesson.ts';

type QuestionCard = Extract<Card, { kind: 'question' }>;

/** The questions of a lesson in their order. */
export const questionsOf = ({ cards }: Lesson): QuestionCard[] =>
  cards.filter((card): card is QuestionCard => card.kind === 'question');
