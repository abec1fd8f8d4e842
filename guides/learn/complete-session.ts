import type { Lesson } from '../schema/lesson.ts';
import type { SessionStep } from './lesson-session.ts';
import { sessionFacts } from './session-facts.ts';

/** Completes an open session once every card was seen and every question answered; otherwise leaves it as it is. */
export const completeSession = ({ session, signals }: SessionStep, lesson: Lesson): SessionStep => {
  const isDone = lesson.cards.every(
    ({ id, kind }) =>
      session.seen.includes(id) && (kind !== 'question' || Object.hasOwn(session.answers, id)),
  );
  if (session.status !== 'open' || !isDone) return { session, signals };
  return {
    session: { ...session, status: 'completed' },
    signals: [...signals, { type: 'lesson-completed', ...sessionFacts(session) }],
  };
};
