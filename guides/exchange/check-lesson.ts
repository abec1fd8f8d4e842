import type { Card, Lesson } from '../schema/lesson.ts';
import { checkTexts } from './check-texts.ts';
import { checkUnique } from './check-unique.ts';
import type { Problem } from './problem.ts';

const checkCard = (card: Card, locale: string, pictures: ReadonlySet<string>, path: string): Problem[] => {
  switch (card.kind) {
    case 'text':
      return checkTexts(card.text, locale, `${path}.text`);
    case 'picture': {
      const problems = [
        ...checkTexts(card.description, locale, `${path}.description`),
        ...checkTexts(card.text, locale, `${path}.text`),
      ];
      if (pictures.has(card.picture)) return problems;
      const message = `names the picture ${JSON.stringify(card.picture)}, which is not there; add it or name another`;
      return [
        ...problems,
        { path: `${path}.picture`, message, reason: 'picture-missing', values: { id: card.picture } },
      ];
    }
    case 'question':
      return [
        ...checkTexts(card.question, locale, `${path}.question`),
        ...checkUnique(card.choices, `${path}.choices`),
        ...card.choices.flatMap((choice, position) => [
          ...checkTexts(choice.text, locale, `${path}.choices[${position}].text`),
          ...checkTexts(choice.feedback, locale, `${path}.choices[${position}].feedback`),
        ]),
      ];
  }
};

/**
 * What the schema cannot see of a lesson: whether its pictures are there and it says something in its default
 * language. A lesson is imported or published only without problems.
 *
 * @param pictures identifiers of the pictures that the lesson may name
 * @param path where the lesson is, for the problems' paths
 */
export const checkLesson = (
  lesson: Omit<Lesson, 'version' | 'publishedAt'>,
  pictures: ReadonlySet<string>,
  path = 'lesson',
): Problem[] => [
  ...checkTexts(lesson.title, lesson.defaultLocale, `${path}.title`),
  ...checkUnique(lesson.cards, `${path}.cards`),
  ...lesson.cards.flatMap((card, position) =>
    checkCard(card, lesson.defaultLocale, pictures, `${path}.cards[${position}]`),
  ),
];
