import type { LessonSession } from '../../guides/learn/lesson-session.ts';
import type { Player } from '../../guides/play/circumstances.ts';
import type { PagePattern } from '../../guides/schema/page-pattern.ts';
import type { HandrailDatabase } from '../database.ts';
import { changeRun } from '../runs/change-run.ts';
import { signalTables } from '../signals/signal-tables.ts';
import { beginLesson } from './begin-lesson.ts';
import { latestLessons } from './latest-lessons.ts';
import { shownSessions } from './shown-sessions.ts';

/** What is opened. */
export interface LessonOpening {
  id: string;
  /** The run that opens it. */
  run?: string | undefined;
  /** Where it is opened. */
  page?: PagePattern;
  /** Epoch milliseconds. */
  now: number;
  /** What is known of the person. */
  player?: Player;
}

/**
 * Opens the latest version of a lesson in a transaction of its own. Where it stands open for the same run already nothing
 * changes: a stage whose worker was ended before it could answer says it again. False where there is no such lesson.
 */
export const openLesson = (
  database: HandrailDatabase,
  { id, run, page, now, player = {} }: LessonOpening,
): Promise<boolean> =>
  database.transaction(
    'rw',
    [database.sessions, database.lessons, database.runs, database.guides, ...signalTables(database)],
    async () => {
      const lesson = (await latestLessons(database)).find(each => each.id === id);
      if (!lesson) return false;
      const of = run === undefined ? undefined : await database.runs.get(run);
      const isTheSame = (shown: LessonSession): boolean => shown.lesson === id && shown.run === of?.id;
      if (of && (await shownSessions(database)).some(isTheSame)) return true;
      const preview = of?.preview !== undefined;
      const session = await beginLesson(database, {
        lesson,
        ...(of ? { run: of.id } : {}),
        ...(page ? { page } : {}),
        preview,
        now,
      });
      // A lesson of one card without a question is completed by opening it.
      if (of && session.status === 'completed') {
        await changeRun(database, of.id, { type: 'lesson-completed', lesson: id }, now, player);
      }
      return true;
    },
  );
