import type { LessonSession } from './lesson-session.ts';

/** What every usage event of a session carries. */
export const sessionFacts = ({ id, lesson, version, run, page }: LessonSession) => ({
  session: id,
  lesson,
  version,
  ...(run === undefined ? {} : { run }),
  ...(page === undefined ? {} : { page }),
});
