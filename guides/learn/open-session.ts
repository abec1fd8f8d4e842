import type { Lesson } from '../schema/lesson.ts';
import type { PagePattern } from '../schema/page-pattern.ts';
import { completeSession } from './complete-session.ts';
import type { LessonSession, SessionStep } from './lesson-session.ts';
import { sessionFacts } from './session-facts.ts';

/** What a session starts with. */
export interface SessionStart {
  /** UUIDv7. */
  id: string;
  lesson: Lesson;
  /** The run that opens it. */
  run?: string;
  /** Where it is opened. */
  page?: PagePattern;
  /** Epoch milliseconds. */
  now: number;
}

/** Opens a lesson at its first card. A lesson of one card without a question is completed by that. */
export const openSession = ({ id, lesson, run, page, now }: SessionStart): SessionStep => {
  const first = lesson.cards[0]?.id ?? '';
  const session: LessonSession = {
    id,
    lesson: lesson.id,
    version: lesson.version,
    ...(run === undefined ? {} : { run }),
    ...(page === undefined ? {} : { page }),
    status: 'open',
    closed: false,
    card: first,
    seen: [first],
    answers: {},
    openedAt: now,
    changedAt: now,
  };
  return completeSession({ session, signals: [{ type: 'lesson-opened', ...sessionFacts(session) }] }, lesson);
};
