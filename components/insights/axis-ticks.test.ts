import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTicks } from './axis-ticks.ts';

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [4, [0, 1, 2, 3, 4]],
  [5, [0, 2, 4, 6]],
  [12, [0, 5, 10, 15]],
  [400, [0, 100, 200, 300, 400]],
])('up to %d there are ticks at %j', (most, ticks) => {
  expect(axisTicks(most)).toEqual(ticks);
});

test('ticks are whole, begin at 0, reach the largest figure and stay few', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), most => {
      const ticks = axisTicks(most);
      expect(ticks[0]).toBe(0);
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeLessThanOrEqual(5);
    }),
  );
});
