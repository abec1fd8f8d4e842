import { conditionParts } from '../play/condition-parts.ts';
import type { Draft, Guide } from '../schema/guide.ts';

/** Identifiers of the lessons that a guide's steps open or ask about, each once: those that belong in its file. */
export const lessonsNamedBy = (guide: Guide | Draft): string[] => {
  const named = guide.steps.flatMap(step => [
    ...(step.lesson === undefined ? [] : [step.lesson]),
    ...conditionParts(step).flatMap(({ part }) => (part.kind === 'answer' ? [part.lesson] : [])),
  ]);
  return [...new Set(named)];
};
