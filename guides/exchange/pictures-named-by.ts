import type { Draft, Guide } from '../schema/guide.ts';
import type { Lesson } from '../schema/lesson.ts';

/** Identifiers of the pictures of a guide and of lessons, each once: those that belong in the guide's file. */
export const picturesNamedBy = (guide: Guide | Draft, lessons: readonly Lesson[]): string[] => {
  const ofSteps = guide.steps.flatMap(step => (step.picture === undefined ? [] : [step.picture]));
  const ofCards = lessons.flatMap(lesson =>
    lesson.cards.flatMap(card => (card.kind === 'picture' ? [card.picture] : [])),
  );
  return [...new Set([...ofSteps, ...ofCards])];
};
