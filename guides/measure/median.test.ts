import fc from 'fast-check';
import { expect, it } from 'vitest';
import { median } from './median.ts';

it.each([
  [[], null],
  [[5], 5],
  [[9, 1], 5],
  [[10, 9, 1], 9],
])('is the middle of %j', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

it('has as many numbers below as above', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), numbers => {
      const middle = median(numbers) ?? Number.NaN;
      const below = numbers.filter(number => number < middle).length;
      const above = numbers.filter(number => number > middle).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2);
    }),
  );
});
