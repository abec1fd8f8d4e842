import type { ConditionPart } from '../../../guides/schema/condition-part.ts';
import type { Lesson } from '../../../guides/schema/lesson.ts';
import { fill } from '../../shared/fill.ts';
import { localized } from '../../shared/localized.ts';
import { plainTextOf } from '../../shared/plain-text-of.ts';

/** One answer that can be given to a question of a lesson. */
export interface AnswerChoice {
  key: string;
  label: string;
  when: Extract<ConditionPart, { kind: 'answer' }>;
}

/**
 * The answers that can be given to the questions of a lesson.
 *
 * @param pair how a question and its answer are written on one line
 */
export const answersOf = (lesson: Lesson, locale: string, pair: string): AnswerChoice[] =>
  lesson.cards.flatMap(card =>
    card.kind === 'question'
      ? card.choices.map(choice => ({
          key: `${lesson.id}/${card.id}/${choice.id}`,
          label: fill(pair, {
            question: plainTextOf(localized(card.question, locale, lesson.defaultLocale) ?? []),
            answer: localized(choice.text, locale, lesson.defaultLocale) ?? '',
          }),
          when: { kind: 'answer', lesson: lesson.id, card: card.id, choice: choice.id },
        }))
      : [],
  );
