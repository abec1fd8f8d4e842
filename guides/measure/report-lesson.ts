import type { Lesson } from '../schema/lesson.ts';
import { latestTitle } from './latest-title.ts';
import type { LessonReport } from './report.ts';
import type { SessionFacts } from './sessions-in.ts';
import { share } from './share.ts';

/** What the report of one lesson is made from. */
export interface LessonReportSource {
  lesson: string;
  /** All known versions of it. */
  versions: readonly Lesson[];
  sessions: readonly SessionFacts[];
  /** The reader's languages, best first. */
  languages: readonly string[];
}

/** Counts what happened to one lesson. */
export const reportLesson = ({ lesson, versions, sessions, languages }: LessonReportSource): LessonReport => {
  const answers = sessions.flatMap(session => [...session.answers.values()]);
  return {
    lesson,
    title: latestTitle(versions, languages, lesson),
    opened: sessions.length,
    completed: sessions.filter(session => session.completed).length,
    answered: answers.length,
    rightRate: share(answers.filter(isRight => isRight).length, answers.length),
  };
};
