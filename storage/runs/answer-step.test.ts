import { expect, it } from 'vitest';
import type { Lesson } from '../../guides/schema/lesson.ts';
import type { Step } from '../../guides/schema/step.ts';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { changeSession } from '../lessons/change-session.ts';
import { openLesson } from '../lessons/open-lesson.ts';
import { shownSessions } from '../lessons/shown-sessions.ts';
import { readStageContent } from '../stage/read-stage-content.ts';
import { answerStep, type StepAnswer } from './answer-step.ts';
import { startGuide } from './start-guide.ts';

const page = 'https://erp.example.com/orders';
const text = { en: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Which?' }] }] };
const lesson: Lesson = {
  format: 'handrail/lesson',
  formatVersion: 1,
  id: 'colours',
  title: { en: 'Colours' },
  defaultLocale: 'en',
  pages: [],
  version: 1,
  publishedAt: 0,
  cards: [
    { kind: 'text', id: 'what', text },
    {
      kind: 'question',
      id: 'which',
      question: text,
      choices: [
        { id: 'red', text: { en: 'Red' }, correct: true, feedback: text },
        { id: 'blue', text: { en: 'Blue' }, correct: false },
      ],
    },
  ],
};
const common = { page, text, lesson: 'colours' };
const question: Step = { ...common, id: 'ask', kind: 'question', card: 'which' };
const learn: Step = { ...common, id: 'learn', kind: 'lesson' };

const begun = async (step: Step, of: Lesson = lesson) => {
  const database = await openTestDatabase();
  await database.lessons.add(of);
  const guide = sampleGuide(1, { formatVersion: 2, steps: [step, ...sampleGuide(1).steps] });
  await database.guides.add(guide);
  const run = await startGuide(database, { guide, by: 'person', now: 1 });
  if (!run) throw new Error('a guide with steps starts');
  const stepAtHand = async () => {
    const content = await readStageContent(database, { tab: 1, page, languages: ['en'], now: 1 });
    return content.run?.step;
  };
  return { database, run: run.id, stepAtHand };
};
const choose = (choice: string): StepAnswer => ({
  type: 'responded',
  revision: 1,
  response: { choices: [choice] },
});

it('tells whether an answer is right, and shows why; the first counts', async () => {
  const { database, run, stepAtHand } = await begun(question);
  expect(await stepAtHand()).toMatchObject({ kind: 'question', question: { id: 'which' } });
  await answerStep(database, run, choose('red'), 2);
  await answerStep(database, run, choose('blue'), 3);
  const answered = (await database.signals.toArray()).filter(({ type }) => type === 'step-answered');
  expect(answered).toMatchObject([{ lesson: 'colours', card: 'which', choices: ['red'], correct: true }]);
  expect(await stepAtHand()).toMatchObject({
    question: { answer: { choice: 'red', correct: true, correctChoices: ['red'], feedback: text.en } },
  });
});

it('opens a lesson once where it is told twice, and anew once it was closed', async () => {
  const { database, run } = await begun(learn);
  const types = async () =>
    (await database.signals.toArray()).map(({ type }) => type).filter(type => type.startsWith('lesson-'));
  await openLesson(database, { id: 'colours', run, page, now: 2 });
  await openLesson(database, { id: 'colours', run, page, now: 3 });
  expect(await types()).toEqual(['lesson-opened']);
  const [session] = await shownSessions(database);
  await changeSession(database, session?.id ?? '', { type: 'closed' }, 4, {});
  await openLesson(database, { id: 'colours', run, page, now: 5 });
  expect(await types()).toEqual(['lesson-opened', 'lesson-left', 'lesson-opened']);
});

it('takes no answer that the question does not have', async () => {
  const { database, run, stepAtHand } = await begun(question);
  await answerStep(database, run, choose('green'), 2);
  expect((await database.signals.toArray()).map(({ type }) => type)).toEqual(['run-started']);
  await database.lessons.clear();
  expect(await stepAtHand()).not.toHaveProperty('question');
  await answerStep(database, run, choose('red'), 3);
  expect((await database.runs.get(run))?.answers).toEqual({});
});

it('goes on from a lesson when that is completed', async () => {
  const { database, run, stepAtHand } = await begun(learn);
  await openLesson(database, { id: 'colours', run, page, now: 2 });
  const session = (await shownSessions(database))[0]?.id ?? '';
  await changeSession(database, session, { type: 'turned', card: 'which' }, 3);
  expect((await stepAtHand())?.id).toBe('learn');
  await changeSession(database, session, { type: 'answered', card: 'which', choice: 'blue' }, 4);
  expect((await stepAtHand())?.id).toBe('step-1');
  const types = (await database.signals.orderBy('id').toArray()).map(({ type }) => type);
  expect(types.filter(type => type === 'step-done')).toHaveLength(1);
});

it('goes on from a lesson that is completed by being opened', async () => {
  const { database, run, stepAtHand } = await begun(learn, { ...lesson, cards: lesson.cards.slice(0, 1) });
  await openLesson(database, { id: 'colours', run, page, now: 2 });
  expect((await stepAtHand())?.id).toBe('step-1');
});
