import type { Lesson } from '../schema/lesson.ts';
import { completeIfDone } from './complete-if-done.ts';
import type { LessonSession, SessionStep } from './lesson-session.ts';
import { sessionSignal } from './session-signal.ts';

/** Answers a question. The first answer counts; null for a later one, or where there is no such question or choice. */
export const answerQuestion = (
  session: LessonSession,
  lesson: Lesson,
  card: string,
  choice: string,
  now: number,
): SessionStep | null => {
  if (session.closed || card in session.answers) return null;
  const question = lesson.cards.find(each => each.id === card);
  if (question?.kind !== 'question') return null;
  const chosen = question.choices.find(each => each.id === choice);
  if (!chosen) return null;
  const answers = { ...session.answers, [card]: choice };
  return completeIfDone(
    {
      session: { ...session, answers, changedAt: now },
      signals: [
        {
          type: 'question-answered',
          ...sessionSignal(session),
          card,
          choice,
          correct: chosen.correct,
        },
      ],
    },
    lesson,
  );
};
