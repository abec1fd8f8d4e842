import type { Lesson } from '../schema/lesson.ts';

/** What a guide may name: the content of its file, or of the store that it is published from. */
export interface KnownContent {
  lessons: readonly Lesson[];
  /** Identifiers of pictures. */
  pictures: ReadonlySet<string>;
  /** Identifiers of guides that tasks can start. Missing: it is not known, as in a file, which holds one guide. */
  guides?: ReadonlySet<string>;
}
