import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LessonDraft } from './lesson-draft.ts';

/** A lesson with changes, and the version that they were made on; 0 for a new one. */
export interface UnpublishedLesson {
  lesson: LessonDraft;
  over: number;
}

/** Lessons with changes that are not published yet, by the name of their place in the studio. */
export interface UnpublishedLessons {
  get(place: string): UnpublishedLesson | undefined;
  /** Changes a lesson, which is `stored` as long as it was not changed before. */
  change(place: string, stored: UnpublishedLesson, edit: (lesson: LessonDraft) => LessonDraft): void;
  /** Forgets the changes, once they are published. */
  forget(place: string): void;
}

/**
 * Keeps changed lessons while the author looks at something else in the studio, and lets the browser ask before the
 * page is closed on them.
 */
export const useUnpublishedLessons = (): UnpublishedLessons => {
  const [lessons, setLessons] = useState<ReadonlyMap<string, UnpublishedLesson>>(new Map());
  const some = lessons.size > 0;
  useEffect(() => {
    if (!some) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [some]);
  return useMemo(
    () => ({
      get: place => lessons.get(place),
      change: (place, stored, edit) =>
        setLessons(before => {
          const { lesson, over } = before.get(place) ?? stored;
          return new Map(before).set(place, { lesson: edit(lesson), over });
        }),
      forget: place => setLessons(before => new Map([...before].filter(([kept]) => kept !== place))),
    }),
    [lessons],
  );
};
