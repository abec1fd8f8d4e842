import type { LessonDraft } from './lesson-draft.ts';
import { newCard } from './new-card.ts';

/** A lesson with one empty card, in a language. */
export const newLesson = (locale: string): LessonDraft => ({
  format: 'handrail/lesson',
  formatVersion: 1,
  id: crypto.randomUUID(),
  title: { [locale]: '' },
  defaultLocale: locale,
  pages: [],
  cards: [newCard('text', locale)],
});
