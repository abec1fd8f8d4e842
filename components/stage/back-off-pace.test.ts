import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backOffPace } from './back-off-pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a task runs at once as long as it is asked rarely', () => {
  const task = vi.fn();
  const pace = backOffPace(new AbortController().signal);
  for (let time = 0; time < 20; time++) {
    pace.run(task);
    vi.advanceTimersByTime(2000);
  }
  expect(task).toHaveBeenCalledTimes(20);
});

test('a task that is asked all the time runs more and more rarely', () => {
  const task = vi.fn();
  const pace = backOffPace(new AbortController().signal);
  const inTenSeconds = (): number => {
    task.mockClear();
    for (let time = 0; time < 1000; time++) {
      pace.run(task);
      vi.advanceTimersByTime(10);
    }
    return task.mock.calls.length;
  };
  const atFirst = inTenSeconds();
  const later = inTenSeconds();
  expect(atFirst).toBeLessThan(20);
  expect(later).toBeLessThan(atFirst);
  expect(later).toBeGreaterThan(0);
});

test('nothing runs after the end', () => {
  const end = new AbortController();
  const task = vi.fn();
  const pace = backOffPace(end.signal);
  for (let time = 0; time < 8; time++) pace.run(task);
  const before = task.mock.calls.length;
  end.abort();
  pace.run(task);
  vi.advanceTimersByTime(60_000);
  expect(task).toHaveBeenCalledTimes(before);
});
