import type { CardView, LessonView } from '../contracts/stage-view.ts';
import { chooseLocale } from '../match/choose-locale.ts';
import type { Card, Lesson } from '../schema/lesson.ts';
import type { LessonSession } from './lesson-session.ts';
import { questionView } from './question-view.ts';

/** What a lesson is drawn from. */
export interface LessonViewSource {
  session: LessonSession;
  lesson: Lesson;
  /** The person's languages, best first. */
  languages: readonly string[];
  /** The source of the picture of the card at hand, where it has one that is stored: a `data:` address. */
  picture?: string;
}

type Pick = <Value>(texts: Record<string, Value>) => Value | undefined;

/** The lesson as the stage draws it, or null when it is no longer on the screen or its card is not in the lesson. */
export const lessonView = ({ session, lesson, languages, picture }: LessonViewSource): LessonView | null => {
  const at = lesson.cards.findIndex(card => card.id === session.card);
  const card = lesson.cards[at];
  if (!card || session.closed) return null;
  const pick: Pick = texts => texts[chooseLocale(Object.keys(texts), languages, lesson.defaultLocale)];
  const previous = lesson.cards[at - 1]?.id;
  const next = lesson.cards[at + 1]?.id;
  return {
    session: session.id,
    title: pick(lesson.title) ?? '',
    number: at + 1,
    length: lesson.cards.length,
    card: cardView(card, session, pick, picture),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
};

const cardView = (card: Card, session: LessonSession, pick: Pick, picture: string | undefined): CardView => {
  switch (card.kind) {
    case 'text':
      return { kind: 'text', id: card.id, text: pick(card.text) ?? [] };
    case 'picture': {
      const text = card.text && pick(card.text);
      return {
        kind: 'picture',
        id: card.id,
        source: picture ?? '',
        description: pick(card.description) ?? '',
        ...(text ? { text } : {}),
      };
    }
    case 'question':
      return questionView(card, own(session.answers, card.id), pick);
  }
};

const own = (answers: Readonly<Record<string, string>>, card: string): string | undefined =>
  Object.hasOwn(answers, card) ? answers[card] : undefined;
