import type { Lesson } from '../schema/lesson.ts';
import { completeSession } from './complete-session.ts';
import type { LessonSession, SessionStep } from './lesson-session.ts';
import { sessionFacts } from './session-facts.ts';

/**
 * Answers a question. The first answer counts; the lesson then shows what was right, so a later one says nothing.
 *
 * @param now epoch milliseconds
 * @returns null when there is nothing to do: the session is closed, it was answered, or there is no such choice
 */
export const answerQuestion = (
  session: LessonSession,
  lesson: Lesson,
  card: string,
  choice: string,
  now: number,
): SessionStep | null => {
  const question = lesson.cards.find(each => each.id === card);
  if (session.closed || question?.kind !== 'question' || Object.hasOwn(session.answers, card)) return null;
  const chosen = question.choices.find(each => each.id === choice);
  if (!chosen) return null;
  // Who answers a question has seen it, even where the word of turning to it was lost.
  const seen = session.seen.includes(card) ? session.seen : [...session.seen, card];
  const answers = { ...session.answers, [card]: choice };
  const about = { ...sessionFacts(session), card, choice, correct: chosen.correct };
  return completeSession(
    {
      session: { ...session, seen, answers, changedAt: now },
      signals: [{ type: 'question-answered', ...about }],
    },
    lesson,
  );
};
