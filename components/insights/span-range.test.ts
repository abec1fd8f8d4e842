import { expect, test } from 'vitest';
import { spanRange } from './span-range.ts';

const now = new Date(2026, 0, 31, 15, 20).getTime();

test('seven days are today and the six before it, from midnight to midnight', () => {
  expect(spanRange('7', now)).toEqual({
    from: new Date(2026, 0, 25).getTime(),
    to: new Date(2026, 1, 1).getTime(),
  });
});

test('everything begins at the epoch and ends with today', () => {
  expect(spanRange('all', now)).toEqual({ from: 0, to: new Date(2026, 1, 1).getTime() });
});
