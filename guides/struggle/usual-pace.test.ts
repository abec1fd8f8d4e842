import { expect, it } from 'vitest';
import { type DoneStep, usualPace } from './usual-pace.ts';

/** A run whose steps took so many seconds each. */
const run = (name: string, ...seconds: number[]): DoneStep[] => {
  let at = 1_000_000;
  return seconds.map((each, index) => {
    at += each * 1000;
    return { run: name, guide: 'order', step: `step-${index + 1}`, at };
  });
};

it('takes the median of each step over the runs that were completed', () => {
  const done = [...run('a', 1, 5, 10), ...run('b', 1, 7, 20), ...run('c', 1, 90, 30), ...run('left', 1, 900)];
  expect([...usualPace(done.reverse(), new Set(['a', 'b', 'c']))].sort()).toEqual([
    ['order/step-2', 7000],
    ['order/step-3', 20_000],
  ]);
});

it('knows nothing of what was never done', () => {
  expect(usualPace([], new Set()).size).toBe(0);
  expect(usualPace(run('a', 3), new Set(['a'])).size).toBe(0);
});
