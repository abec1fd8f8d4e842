import type { Lesson } from '../../guides/schema/lesson.ts';

/** A lesson that is being written: everything but what publishing adds. */
export type LessonDraft = Omit<Lesson, 'version' | 'publishedAt'>;
