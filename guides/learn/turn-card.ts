import type { Lesson } from '../schema/lesson.ts';
import { completeIfDone } from './complete-if-done.ts';
import type { LessonSession, SessionStep } from './lesson-session.ts';

/** Turns to a card of the lesson. Null where the session was closed or there is no such card. */
export const turnCard = (
  session: LessonSession,
  lesson: Lesson,
  card: string,
  now: number,
): SessionStep | null => {
  if (session.closed || !lesson.cards.some(each => each.id === card)) return null;
  const seen = session.seen.includes(card) ? session.seen : [...session.seen, card];
  return completeIfDone({ session: { ...session, card, seen, changedAt: now }, signals: [] }, lesson);
};
