import type { Draft } from '../../../guides/schema/guide.ts';
import type { Lesson } from '../../../guides/schema/lesson.ts';

/** What the conditions of a step can ask about. */
export interface ConditionSource {
  draft: Draft;
  /** The language that is being written. */
  locale: string;
  lessons: readonly Lesson[];
  /** How many of the guide's steps are answered by the time the condition is asked, counted from the first. */
  answered: number;
}
