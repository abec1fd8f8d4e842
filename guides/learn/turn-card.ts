import type { Lesson } from '../schema/lesson.ts';
import { completeSession } from './complete-session.ts';
import type { LessonSession, SessionStep } from './lesson-session.ts';

/**
 * Turns to a card of the lesson.
 *
 * @param now epoch milliseconds
 * @returns null when there is nothing to do: the session is closed, the card is at hand, or there is no such card
 */
export const turnCard = (
  session: LessonSession,
  lesson: Lesson,
  card: string,
  now: number,
): SessionStep | null => {
  if (session.closed || session.card === card || !lesson.cards.some(each => each.id === card)) return null;
  const seen = session.seen.includes(card) ? session.seen : [...session.seen, card];
  return completeSession({ session: { ...session, card, seen, changedAt: now }, signals: [] }, lesson);
};
