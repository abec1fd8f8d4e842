import { answerQuestion } from '../../guides/learn/answer-question.ts';
import { closeSession } from '../../guides/learn/close-session.ts';
import type { LessonSession, SessionStep } from '../../guides/learn/lesson-session.ts';
import { turnCard } from '../../guides/learn/turn-card.ts';
import type { Player } from '../../guides/play/circumstances.ts';
import type { RunEvent } from '../../guides/play/run-event.ts';
import type { Lesson } from '../../guides/schema/lesson.ts';
import type { HandrailDatabase } from '../database.ts';
import { changeRun } from '../runs/change-run.ts';
import { appendSignals } from '../signals/append-signals.ts';
import { signalTables } from '../signals/signal-tables.ts';

/** What the person did in a lesson. */
export type SessionEvent =
  | { type: 'answered'; card: string; choice: string }
  | { type: 'turned'; card: string }
  | { type: 'closed' };

/** Tells an open lesson what happened; stores its state, its signals and the answer in its run in one transaction. */
export const changeSession = (
  database: HandrailDatabase,
  id: string,
  event: SessionEvent,
  now: number,
  player: Player = {},
): Promise<void> =>
  database.transaction(
    'rw',
    [database.sessions, database.lessons, database.runs, database.guides, ...signalTables(database)],
    async () => {
      const session = await database.sessions.get(id);
      const lesson = session && (await database.lessons.get([session.lesson, session.version]));
      if (!session || !lesson) return;
      const next = apply(session, lesson, event, now);
      if (!next) return;
      await database.sessions.put(next.session);
      await appendSignals(database, session.preview ? [] : next.signals, now);
      if (event.type === 'answered') await tellAnswer(database, next.session, event.card, now);
      if (next.session.status === 'completed' && session.status !== 'completed') {
        const completed = { type: 'lesson-completed', lesson: session.lesson } as const;
        await tellRun(database, next.session, completed, now, player);
      }
    },
  );

const apply = (
  session: LessonSession,
  lesson: Lesson,
  event: SessionEvent,
  now: number,
): SessionStep | null => {
  switch (event.type) {
    case 'answered':
      return answerQuestion(session, lesson, event.card, event.choice, now);
    case 'turned':
      return turnCard(session, lesson, event.card, now);
    case 'closed':
      return closeSession(session, now);
  }
};

/** A run may branch on the answer, so it keeps the one that counted. */
const tellAnswer = async (
  database: HandrailDatabase,
  session: LessonSession,
  card: string,
  now: number,
): Promise<void> => {
  const choice = session.answers[card];
  if (choice === undefined) return;
  await tellRun(database, session, { type: 'answered', lesson: session.lesson, card, choice }, now);
};

const tellRun = async (
  database: HandrailDatabase,
  session: LessonSession,
  event: RunEvent,
  now: number,
  player: Player = {},
): Promise<void> => {
  if (session.run !== undefined) await changeRun(database, session.run, event, now, player);
};
