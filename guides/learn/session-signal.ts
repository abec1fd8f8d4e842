import type { LessonSession } from './lesson-session.ts';

/** The fields that every signal about a session has. */
export const sessionSignal = (session: LessonSession) => ({
  session: session.id,
  lesson: session.lesson,
  version: session.version,
  ...(session.run === undefined ? {} : { run: session.run }),
});
