import { describe, expect, it } from 'vitest';
import { readFixture } from '../../tests/fixtures/read-fixture.ts';
import { guideFileSchema } from '../schema/guide-file.ts';
import { answerQuestion } from './answer-question.ts';
import { closeSession } from './close-session.ts';
import type { LessonSession } from './lesson-session.ts';
import { lessonView } from './lesson-view.ts';
import { openSession } from './open-session.ts';
import { turnCard } from './turn-card.ts';

const [lesson] = guideFileSchema.parse(JSON.parse(readFixture('formats/guide-file.v2.json'))).lessons;
if (!lesson) throw new Error('the fixture has no lesson');

const opened = openSession({ id: 'session', lesson, now: 1 }).session;
const turned = (card: string): LessonSession => turnCard(opened, lesson, card, 2)?.session ?? opened;
const view = (session: LessonSession, languages = ['en']) => lessonView({ session, lesson, languages });

describe('lessonView', () => {
  it('draws the card at hand with the way on', () => {
    expect(view(opened)).toMatchObject({
      session: 'session',
      title: 'Cost centres',
      number: 1,
      length: 3,
      next: 'where',
    });
    expect(view(opened)).not.toHaveProperty('previous');
    expect(view(turned('which'))).toMatchObject({ number: 3, previous: 'where' });
    expect(view(turned('which'))).not.toHaveProperty('next');
  });

  it('draws a picture with its description', () => {
    const card = lessonView({ session: turned('where'), lesson, languages: ['de'], picture: 'data:x' })?.card;
    expect(card).toMatchObject({ kind: 'picture', source: 'data:x', description: 'Das Feld neben dem Ziel' });
  });

  it('shows what was right only after the answer', () => {
    const question = turned('which');
    expect(view(question)?.card).not.toHaveProperty('answer');
    const answered = answerQuestion(question, lesson, 'which', 'theirs', 3)?.session ?? question;
    expect(view(answered)?.card).toMatchObject({
      answer: { choice: 'theirs', correct: false, correctChoices: ['own'] },
    });
  });

  it('falls back to the default language, text by text', () => {
    const question = turned('which');
    const answered = answerQuestion(question, lesson, 'which', 'theirs', 3)?.session ?? question;
    const german = view(answered, ['de-CH']);
    expect(german?.title).toBe('Kostenstellen');
    expect(german?.card).toMatchObject({
      answer: {
        feedback: [{ type: 'paragraph', content: [{ type: 'text', text: 'No: customers have none here.' }] }],
      },
    });
    expect(view(opened, ['fr'])?.title).toBe('Cost centres');
  });

  it('draws nothing of a closed lesson or of a card that is gone', () => {
    expect(view(closeSession(opened, 2).session)).toBeNull();
    expect(view({ ...opened, card: 'gone' })).toBeNull();
  });
});
