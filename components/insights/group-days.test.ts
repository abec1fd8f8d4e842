import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupDays } from './group-days.ts';

const dayAt = (at: number): string => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
const count = fc.nat(50);
const daysOf = fc
  .array(fc.record({ starts: count, completions: count, episodes: count }), { minLength: 1, maxLength: 800 })
  .map(days => days.map((figures, at) => ({ day: dayAt(at), ...figures })));

test('no figure is lost or counted twice, and the order stays', () => {
  fc.assert(
    fc.property(daysOf, fc.integer({ min: 7, max: 40 }), fc.boolean(), (days, mostBars, trim) => {
      const groups = groupDays(days, mostBars, trim);
      for (const of of ['starts', 'completions', 'episodes'] as const)
        expect(groups.reduce((sum, group) => sum + group[of], 0)).toBe(
          days.reduce((sum, day) => sum + day[of], 0),
        );
      expect(groups.map(group => group.from)).toEqual(groups.map(group => group.from).toSorted());
      expect(groups.at(-1)?.to).toBe(days.at(-1)?.day);
      expect(groups.length).toBeLessThanOrEqual(mostBars + 1);
    }),
  );
});

test('few days stay single', () => {
  const days = [{ day: '2026-01-01', starts: 1, completions: 0, episodes: 0 }];
  expect(groupDays(days, 31)).toEqual([
    { from: '2026-01-01', to: '2026-01-01', starts: 1, completions: 0, episodes: 0 },
  ]);
});

test('empty days at the beginning go when they are to be trimmed', () => {
  const days = [0, 0, 3, 0].map((starts, at) => ({ day: dayAt(at), starts, completions: 0, episodes: 0 }));
  expect(groupDays(days, 31, true).map(({ from }) => from)).toEqual(['2026-01-03', '2026-01-04']);
});
