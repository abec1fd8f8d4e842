import { expect } from 'vitest';
import type { Signal } from '../../../guides/schema/signal.ts';
import { aimedWords } from './play-aimed.ts';

/** What is stored of a browser in which the guide of aimed-guide.ts was played. */
export interface AimedOutcome {
  signals(): Promise<Signal[]>;
  rows(store: string): Promise<unknown[]>;
}

/** Expects the signals that playing it leaves behind, and nothing of what was written. */
export const expectAimed = async ({ signals, rows }: AimedOutcome): Promise<void> => {
  await expect.poll(async () => (await signals()).map(({ type }) => type)).toContain('run-completed');
  const told = await signals();
  const of = (type: Signal['type']) => told.filter(signal => signal.type === type) as { step?: string }[];
  const steps = ['extend', 'hint', 'reference', 'details', 'size', 'town', 'ready'];
  expect(of('step-done').map(({ step }) => step)).toEqual(steps);
  expect([...new Set(of('step-shown').map(({ step }) => step))]).toEqual(steps);
  expect(of('action-performed')).toMatchObject([
    { step: 'details', action: 'click' },
    { step: 'size', action: 'select' },
    { step: 'town', action: 'type' },
  ]);
  expect(of('step-failed')).toMatchObject([{ step: 'ready', reason: 'absent', route: 'alternative' }]);
  expect(of('step-skipped')).toEqual([]);
  const stored = JSON.stringify([told, await rows('runs')]);
  for (const words of [aimedWords.rest, aimedWords.town]) expect(stored).not.toContain(words);
};
