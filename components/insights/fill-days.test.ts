import { expect, test } from 'vitest';
import { fillDays } from './fill-days.ts';

const day = (name: string, starts = 0) => ({ day: name, starts, completions: 0, episodes: 0 });

test('days that are not named are there with nothing, up to the last', () => {
  expect(fillDays([day('2026-02-27', 1), day('2026-03-02', 2)], '2026-03-03')).toEqual([
    day('2026-02-27', 1),
    day('2026-02-28'),
    day('2026-03-01'),
    day('2026-03-02', 2),
    day('2026-03-03'),
  ]);
});

test('days without a gap stay as they are', () => {
  const days = [day('2026-10-24'), day('2026-10-25', 1), day('2026-10-26')];
  expect(fillDays(days, '2026-10-26')).toEqual(days);
});

test('without a day there is none', () => {
  expect(fillDays([], '2026-10-26')).toEqual([]);
});
