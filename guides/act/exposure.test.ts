import { expect, test } from 'vitest';
import { createActionPace } from './action-pace.ts';
import { createExposure } from './exposure.ts';

test('only what has been in sight for half a second without a break may be acted on', () => {
  const exposure = createExposure();
  expect(exposure.isEnough(1000)).toBe(false);
  exposure.note(true, 1000);
  exposure.note(true, 1400);
  expect(exposure.isEnough(1499)).toBe(false);
  expect(exposure.isEnough(1500)).toBe(true);
  exposure.note(false, 1600);
  exposure.note(true, 1650);
  expect(exposure.isEnough(2100)).toBe(false);
  expect(exposure.isEnough(2150)).toBe(true);
});

test('two actions are 300 milliseconds apart', () => {
  const pace = createActionPace();
  expect(pace.left(0)).toBe(0);
  pace.mark(1000);
  expect(pace.left(1100)).toBe(200);
  expect(pace.left(1300)).toBe(0);
});
