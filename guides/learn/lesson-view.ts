import type { CardView, LessonView } from '../contracts/stage-view.ts';
import { chooseLocale } from '../match/choose-locale.ts';
import type { Card, Lesson } from '../schema/lesson.ts';
import type { LessonSession } from './lesson-session.ts';

/** What a lesson is drawn from. */
export interface LessonViewSource {
  session: LessonSession;
  lesson: Lesson;
  /** The person's languages, best first. */
  languages: readonly string[];
  /** A `data:` URL of the picture on the card at hand. */
  picture?: string;
}

/** The open lesson at the card at hand, in the person's language. */
export const lessonView = ({ session, lesson, languages, picture }: LessonViewSource): LessonView | null => {
  const at = lesson.cards.findIndex(card => card.id === session.card);
  const card = lesson.cards[at];
  if (!card) return null;
  const pick: Pick = (texts, otherwise) =>
    texts?.[chooseLocale(Object.keys(texts), languages, lesson.defaultLocale)] ?? otherwise;
  const previous = lesson.cards[at - 1]?.id;
  const next = lesson.cards[at + 1]?.id;
  return {
    session: session.id,
    title: pick(lesson.title, ''),
    number: at + 1,
    length: lesson.cards.length,
    card: cardView(card, session, pick, picture ?? ''),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
};

type Pick = <Value>(texts: Record<string, Value> | undefined, otherwise: Value) => Value;

const cardView = (card: Card, session: LessonSession, pick: Pick, source: string): CardView => {
  switch (card.kind) {
    case 'text':
      return { kind: 'text', id: card.id, text: pick(card.text, []) };
    case 'picture': {
      const text = pick(card.text, []);
      const description = pick(card.description, '');
      return { kind: 'picture', id: card.id, source, description, ...(text.length > 0 ? { text } : {}) };
    }
    case 'question': {
      const choices = card.choices.map(({ id, text }) => ({ id, text: pick(text, '') }));
      const chosen = card.choices.find(choice => choice.id === session.answers[card.id]);
      const view = { kind: 'question', id: card.id, question: pick(card.question, []), choices } as const;
      if (!chosen) return view;
      const feedback = pick(chosen.feedback, []);
      const correctChoices = card.choices.filter(choice => choice.correct).map(choice => choice.id);
      const answer = { choice: chosen.id, correct: chosen.correct, correctChoices };
      return { ...view, answer: feedback.length > 0 ? { ...answer, feedback } : answer };
    }
  }
};
