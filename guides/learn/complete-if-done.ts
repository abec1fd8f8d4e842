import type { Lesson } from '../schema/lesson.ts';
import type { SessionStep } from './lesson-session.ts';
import { sessionSignal } from './session-signal.ts';

/** Completes a session whose cards were all seen and whose questions were all answered. */
export const completeIfDone = (step: SessionStep, lesson: Lesson): SessionStep => {
  const { session, signals } = step;
  if (session.status !== 'open') return step;
  const done = lesson.cards.every(
    card => session.seen.includes(card.id) && (card.kind !== 'question' || card.id in session.answers),
  );
  if (!done) return step;
  return {
    session: { ...session, status: 'completed' },
    signals: [...signals, { type: 'lesson-completed', ...sessionSignal(session) }],
  };
};
