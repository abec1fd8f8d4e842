import { expect, it } from 'vitest';
import { rateLimit } from './rate-limit.ts';
import { Refusal } from './refusal.ts';

it('lets through what it says, also where somebody knocks without a pause', () => {
  let now = 0;
  const limit = rateLimit(120, () => now);
  let through = 0;
  // Ten times a second, for five minutes.
  for (; now < 300_000; now += 100) {
    try {
      limit('device');
      through += 1;
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
    }
  }
  // What was saved up at first, and two a second.
  expect(through).toBeGreaterThanOrEqual(120 + 2 * 300 - 2);
  expect(through).toBeLessThanOrEqual(120 + 2 * 300);
});

it('says after how long another try does better', () => {
  let now = 0;
  const limit = rateLimit(2, () => now);
  limit('device');
  limit('device');
  const refused = (): Refusal | undefined => {
    try {
      limit('device');
      return undefined;
    } catch (error) {
      return error as Refusal;
    }
  };
  const { retryAfter = 0 } = refused() ?? {};
  now += (retryAfter - 1) * 1000;
  expect(refused()).toBeDefined();
  now += 1000;
  expect(refused()).toBeUndefined();
});
