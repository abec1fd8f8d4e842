import { v7 as uuidV7 } from 'uuid';
import { closeSession } from '../../guides/learn/close-session.ts';
import type { LessonSession } from '../../guides/learn/lesson-session.ts';
import { openSession } from '../../guides/learn/open-session.ts';
import type { Lesson } from '../../guides/schema/lesson.ts';
import type { PagePattern } from '../../guides/schema/page-pattern.ts';
import type { HandrailDatabase } from '../database.ts';
import { appendSignals } from '../signals/append-signals.ts';
import { shownSessions } from './shown-sessions.ts';

/** What is begun. */
export interface LessonBeginning {
  lesson: Lesson;
  /** The run that opened it. */
  run?: string;
  /** Where it is opened. */
  page?: PagePattern;
  /** An author's trial, which is not counted. */
  preview?: boolean;
  /** Epoch milliseconds. */
  now: number;
}

/**
 * Opens a lesson and stores the session with its signal; a session that was open is closed. To be called inside a
 * transaction over `sessions`, `lessons`, `signals` and `settings`.
 */
export const beginLesson = async (
  database: HandrailDatabase,
  { lesson, run, page, preview = false, now }: LessonBeginning,
): Promise<LessonSession> => {
  for (const open of await shownSessions(database)) {
    const closed = closeSession(open, now);
    await database.sessions.put(closed.session);
    await appendSignals(database, open.preview ? [] : closed.signals, now);
  }
  const opened = openSession({
    id: uuidV7(),
    lesson,
    ...(run ? { run } : {}),
    ...(page ? { page } : {}),
    now,
  });
  await database.sessions.put(preview ? { ...opened.session, preview } : opened.session);
  await appendSignals(database, preview ? [] : opened.signals, now);
  return opened.session;
};
