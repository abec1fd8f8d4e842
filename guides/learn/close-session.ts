import type { LessonSession, SessionStep } from './lesson-session.ts';
import { sessionSignal } from './session-signal.ts';

/** Closes a lesson. One that was not completed is left. Closing twice tells nothing the second time. */
export const closeSession = (session: LessonSession, now: number): SessionStep => {
  const left = !session.closed && session.status === 'open';
  return {
    session: { ...session, closed: true, changedAt: now, ...(left ? { status: 'left' as const } : {}) },
    signals: left ? [{ type: 'lesson-left', ...sessionSignal(session) }] : [],
  };
};
