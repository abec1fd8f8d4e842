import { expect, it } from 'vitest';
import { sayFailure } from './say-failure.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';

it('says why in the person’s language, with what is wrong in its place', () => {
  const failure = {
    code: 'invalid',
    message: 'guide.steps is "a".',
    reason: 'step-missing',
    values: { path: 'guide.steps[0].branches[0].to', id: 's9' },
  } as const;
  expect(sayFailure(failure, de)).toBe(
    'guide.steps[0].branches[0].to nennt den Schritt „s9“, den es nicht gibt. Fügen Sie ihn hinzu oder nennen Sie einen anderen.',
  );
});

it('tells what has no sentence of its own in the worker’s words', () => {
  const failure = { code: 'invalid', message: 'guide.id is too long.' } as const;
  expect(sayFailure(failure, en)).toBe('guide.id is too long.');
  expect(sayFailure(failure, de)).toContain('guide.id is too long.');
});
