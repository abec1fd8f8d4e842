import type { Lesson } from '../schema/lesson.ts';
import { completeIfDone } from './complete-if-done.ts';
import type { LessonSession, SessionStep } from './lesson-session.ts';
import { sessionSignal } from './session-signal.ts';

/** What a session starts with. */
export interface SessionStart {
  /** UUIDv7. */
  id: string;
  lesson: Lesson;
  /** The run that opened it. */
  run?: string;
  /** Epoch milliseconds. */
  now: number;
}

/** Opens a lesson at its first card. */
export const openSession = ({ id, lesson, run, now }: SessionStart): SessionStep => {
  const first = lesson.cards[0]?.id ?? '';
  const session: LessonSession = {
    id,
    lesson: lesson.id,
    version: lesson.version,
    ...(run === undefined ? {} : { run }),
    status: 'open',
    card: first,
    seen: [first],
    answers: {},
    openedAt: now,
    changedAt: now,
    closed: false,
  };
  return completeIfDone({ session, signals: [{ type: 'lesson-opened', ...sessionSignal(session) }] }, lesson);
};
