import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backOff } from './back-off.ts';

it('a wait is random up to a bound that doubles, and never longer than 45 seconds', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (failures, random) => {
        const wait = backOff(failures, random);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(Math.min(45_000, 1000 * 2 ** (failures - 1)));
        expect(backOff(failures + 1, random)).toBeGreaterThanOrEqual(wait);
      },
    ),
  );
});
