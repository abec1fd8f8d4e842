import { expect } from 'vitest';
import type { Signal } from '../../../guides/schema/signal.ts';
import { aloneWords } from './play-alone.ts';

/** What is stored of a browser in which the guide of alone-guide.ts was played. */
export interface AloneOutcome {
  signals(): Promise<Signal[]>;
  rows(store: string): Promise<unknown[]>;
}

/** Expects the signals and the run that playing it leaves behind, and none of the own words in the run. */
export const expectAlone = async ({ signals, rows }: AloneOutcome): Promise<void> => {
  const ofGuide = async () =>
    (await signals()).filter(signal => 'guide' in signal && signal.guide === 'orders');
  await expect.poll(async () => (await ofGuide()).map(({ type }) => type)).toContain('run-completed');
  const told = await ofGuide();
  const of = (type: Signal['type']) => told.filter(signal => signal.type === type) as { step?: string }[];
  const steps = (type: Signal['type']) => of(type).map(({ step }) => step);
  const done = ['card', 'modal', 'banner', 'slide-out', 'checklist', 'question', 'lesson', 'rating'];
  done.push('recommend', 'choice', 'choices', 'words', 'wait', 'ask', 'jump', 'bye');
  expect(steps('step-done')).toEqual(done);
  expect([...new Set(steps('step-shown'))].sort()).toEqual([...done, 'late'].sort());
  expect(of('step-failed')).toMatchObject([{ step: 'late', reason: 'timeout', route: 'message' }]);
  expect(of('step-skipped')).toMatchObject([{ step: 'late', reason: 'failed' }]);
  expect(of('task-done')).toMatchObject([{ task: 'rules' }, { task: 'look' }]);
  expect(of('step-answered')).toMatchObject([
    { step: 'question', lesson: 'approvals', card: 'who', choices: ['nobody'], correct: false },
    { step: 'rating', answer: 'rating', value: 4 },
    { step: 'recommend', answer: 'recommend', value: 9 },
    { step: 'choice', choices: ['fill'] },
    { step: 'choices', choices: ['price', 'help'] },
  ]);
  expect(of('feedback-given')).toMatchObject([
    { step: 'words', text: aloneWords.survey },
    { step: 'bye', helpful: true, text: aloneWords.feedback },
  ]);
  const runs = (await rows('runs')) as { guide: string }[];
  const run = runs.find(({ guide }) => guide === 'orders');
  expect(run).toMatchObject({
    status: 'completed',
    responses: { rating: 4, recommend: 9, choice: ['fill'], choices: ['price', 'help'] },
    tasks: { checklist: ['rules', 'look'] },
  });
  for (const words of Object.values(aloneWords)) expect(JSON.stringify(runs)).not.toContain(words);
};
