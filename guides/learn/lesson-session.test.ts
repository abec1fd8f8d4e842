import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFixture } from '../../tests/fixtures/read-fixture.ts';
import { guideFileSchema } from '../schema/guide-file.ts';
import type { Lesson } from '../schema/lesson.ts';
import type { SignalDraft } from '../schema/signal-draft.ts';
import { answerQuestion } from './answer-question.ts';
import { closeSession } from './close-session.ts';
import type { LessonSession, SessionStep } from './lesson-session.ts';
import { openSession } from './open-session.ts';
import { turnCard } from './turn-card.ts';

const [lesson] = guideFileSchema.parse(JSON.parse(readFixture('formats/guide-file.v2.json'))).lessons;
if (!lesson) throw new Error('the fixture has no lesson');

const id = '00000000-0000-7000-8000-000000000001';
const run = '00000000-0000-7000-8000-000000000002';
const about = { session: id, lesson: 'cost-centres', version: 1, run };

type Act = { do: 'turn'; card: string } | { do: 'answer'; card: string; choice: string } | { do: 'close' };

const act = (session: LessonSession, what: Act, now: number): SessionStep | null => {
  switch (what.do) {
    case 'turn':
      return turnCard(session, lesson, what.card, now);
    case 'answer':
      return answerQuestion(session, lesson, what.card, what.choice, now);
    case 'close':
      return closeSession(session, now);
  }
};

/** Plays a lesson: the session at the end, and all that was told. */
const play = (acts: Act[], of: Lesson = lesson): { session: LessonSession; signals: SignalDraft[] } => {
  let { session, signals } = openSession({ id, lesson: of, run, now: 1 });
  acts.forEach((what, at) => {
    const step = act(session, what, at + 2);
    session = step?.session ?? session;
    signals = [...signals, ...(step?.signals ?? [])];
  });
  return { session, signals };
};

describe('a lesson session', () => {
  it('is completed when every card was seen and every question answered', () => {
    const { session, signals } = play([
      { do: 'turn', card: 'where' },
      { do: 'turn', card: 'which' },
      { do: 'answer', card: 'which', choice: 'theirs' },
      { do: 'answer', card: 'which', choice: 'own' },
      { do: 'close' },
      { do: 'close' },
    ]);
    expect(signals).toEqual([
      { type: 'lesson-opened', ...about },
      { type: 'question-answered', ...about, card: 'which', choice: 'theirs', correct: false },
      { type: 'lesson-completed', ...about },
    ]);
    expect(session).toMatchObject({ status: 'completed', closed: true, answers: { which: 'theirs' } });
  });

  it('is left when it is closed before', () => {
    const { session, signals } = play([{ do: 'turn', card: 'where' }, { do: 'close' }]);
    expect(signals.map(signal => signal.type)).toEqual(['lesson-opened', 'lesson-left']);
    expect(session).toMatchObject({ status: 'left', closed: true, seen: ['what', 'where'] });
  });

  it('is not completed while a card was not seen', () => {
    const { session } = play([{ do: 'answer', card: 'which', choice: 'own' }]);
    expect(session).toMatchObject({ status: 'open', seen: ['what', 'which'] });
  });

  it('of one text is completed by opening it', () => {
    const short = { ...lesson, cards: lesson.cards.slice(0, 1) };
    expect(play([], short).signals.map(signal => signal.type)).toEqual(['lesson-opened', 'lesson-completed']);
  });

  it('keeps where it was opened', () => {
    const page = 'https://travel.example.com/requests/new';
    const { session, signals } = openSession({ id, lesson, page, now: 1 });
    expect(signals).toEqual([
      { type: 'lesson-opened', session: id, lesson: 'cost-centres', version: 1, page },
    ]);
    expect(closeSession(session, 2).signals[0]).toMatchObject({ type: 'lesson-left', page });
  });

  it.each<[string, Act]>([
    ['a card that is not there', { do: 'turn', card: 'gone' }],
    ['the card at hand', { do: 'turn', card: 'what' }],
    ['a choice that is not there', { do: 'answer', card: 'which', choice: 'gone' }],
    ['a card that asks nothing', { do: 'answer', card: 'what', choice: 'own' }],
  ])('passes over %s', (_, what) => {
    expect(act(openSession({ id, lesson, now: 1 }).session, what, 2)).toBeNull();
  });

  it('passes over what comes after it was closed', () => {
    const { session } = play([{ do: 'close' }]);
    expect(turnCard(session, lesson, 'where', 9)).toBeNull();
    expect(answerQuestion(session, lesson, 'which', 'own', 9)).toBeNull();
  });

  it('tells each thing once, whatever the person does', () => {
    const acts = fc.array(
      fc.oneof(
        fc.constantFrom('what', 'where', 'which', 'gone').map((card): Act => ({ do: 'turn', card })),
        fc
          .constantFrom('own', 'theirs', 'gone')
          .map((choice): Act => ({ do: 'answer', card: 'which', choice })),
        { weight: 1, arbitrary: fc.constant<Act>({ do: 'close' }) },
      ),
    );
    fc.assert(
      fc.property(acts, list => {
        const { session, signals } = play(list);
        const types = signals.map(signal => signal.type);
        expect(new Set(types).size).toBe(types.length);
        expect(types[0]).toBe('lesson-opened');
        expect(types.includes('lesson-completed')).toBe(session.status === 'completed');
        expect(types.includes('lesson-left')).toBe(session.status === 'left');
        expect(types.includes('question-answered')).toBe('which' in session.answers);
        const isDone = session.seen.length === 3 && 'which' in session.answers;
        expect(session.status === 'completed').toBe(isDone);
        expect(session.closed).toBe(list.some(what => what.do === 'close'));
      }),
    );
  });
});
