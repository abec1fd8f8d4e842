import type { Guide } from '../../guides/schema/guide.ts';
import type { Lesson } from '../../guides/schema/lesson.ts';
import { localized } from '../shared/localized.ts';

/** What a choice of a step is called, or its identifier where that is not known any more. */
export const choiceNames = (
  published: Guide | undefined,
  lessons: readonly Lesson[],
  locale: string,
): ((step: string, choice: string) => string) => {
  const textOf = (id: string, choice: string): string | undefined => {
    const step = published?.steps.find(each => each.id === id);
    if (step?.kind === 'survey' && step.answer.type === 'choice') {
      const found = step.answer.choices.find(each => each.id === choice);
      return localized(found?.text, locale, published?.defaultLocale ?? locale);
    }
    if (step?.kind !== 'question') return undefined;
    const lesson = lessons.find(each => each.id === step.lesson);
    const card = lesson?.cards.find(each => each.id === step.card);
    const found = card?.kind === 'question' ? card.choices.find(each => each.id === choice) : undefined;
    return localized(found?.text, locale, lesson?.defaultLocale ?? locale);
  };
  return (step, choice) => textOf(step, choice) ?? choice;
};
