import type { Signal } from '../schema/signal.ts';
import { groupBy } from './group-by.ts';
import type { Span } from './span.ts';
import { within } from './within.ts';

/** What is known of one opening of a lesson. */
export interface SessionFacts {
  lesson: string;
  completed: boolean;
  /** Whether the first answer was right, by card. */
  answers: Map<string, boolean>;
}

/**
 * The lessons that were opened in the span, each with all that happened in it, also after the span.
 *
 * @param signals each once, in the order of time
 */
export const sessionsIn = (signals: readonly Signal[], span: Span): SessionFacts[] => {
  const ofSessions = signals.filter(signal => 'session' in signal);
  return [...groupBy(ofSessions, signal => signal.session).values()].flatMap(session => {
    const opened = session.find(signal => signal.type === 'lesson-opened');
    if (!opened || !within(span, opened.at)) return [];
    const answers = new Map<string, boolean>();
    for (const signal of session) {
      if (signal.type === 'question-answered' && !answers.has(signal.card))
        answers.set(signal.card, signal.correct);
    }
    const completed = session.some(signal => signal.type === 'lesson-completed');
    return [{ lesson: opened.lesson, completed, answers }];
  });
};
