import type { LessonSession, SessionStep } from './lesson-session.ts';
import { sessionFacts } from './session-facts.ts';

/**
 * Takes the lesson off the screen. One that was not completed was left. Closing twice is closing once.
 *
 * @param now epoch milliseconds
 */
export const closeSession = (session: LessonSession, now: number): SessionStep => {
  if (session.closed) return { session, signals: [] };
  const closed = { ...session, closed: true, changedAt: now };
  if (session.status !== 'open') return { session: closed, signals: [] };
  return {
    session: { ...closed, status: 'left' },
    signals: [{ type: 'lesson-left', ...sessionFacts(session) }],
  };
};
