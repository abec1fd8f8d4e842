import type { KnownContent } from './known-content.ts';
import { missingProblem } from './missing-problem.ts';
import type { Problem } from './problem.ts';

/** A question of a lesson, and one of its choices. */
export interface NamedQuestion {
  lesson: string;
  card: string;
  choice?: string;
}

/** Whether a question that is named is there, and the choice. */
export const checkQuestion = (named: NamedQuestion, known: KnownContent, path: string): Problem[] => {
  const lesson = known.lessons.find(each => each.id === named.lesson);
  if (!lesson) return [missingProblem(`${path}.lesson`, 'lesson', named.lesson)];
  const card = lesson.cards.find(each => each.kind === 'question' && each.id === named.card);
  if (card?.kind !== 'question') return [missingProblem(`${path}.card`, 'question', named.card)];
  const { choice } = named;
  if (choice === undefined || card.choices.some(each => each.id === choice)) return [];
  return [missingProblem(`${path}.choice`, 'choice', choice)];
};
