import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundedTime } from './rounded-time.ts';

test.each([
  [3_600_000, 3600],
  [121_000, 180],
  [120_000, 120],
  [119_001, 120],
  [110_000, 110],
  [60_500, 70],
  [60_000, 60],
  [10_001, 20],
  [10_000, 10],
  [9_001, 10],
  [1, 1],
  [0, 0],
  [-5000, 0],
])('%i ms are said as %i s', (left, seconds) => {
  expect(roundedTime(left)).toBe(seconds);
});

test('never says less than is left, never a minute more, and never grows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_600_000 }), fc.nat(60_000), (left, passed) => {
      const said = roundedTime(left) * 1000;
      expect(said).toBeGreaterThanOrEqual(left);
      expect(said - left).toBeLessThan(60_000);
      expect(roundedTime(left - passed)).toBeLessThanOrEqual(roundedTime(left));
    }),
  );
});
