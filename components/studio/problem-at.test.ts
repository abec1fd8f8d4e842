import { expect, test } from 'vitest';
import { problemAt } from './problem-at.ts';

const at = (path: string) => ({ code: 'invalid' as const, message: 'is wrong', path });

test.each([
  ['guide.steps[3].text.en', 'steps[3].text'],
  ['draft.steps[3].text.en', 'steps[3]'],
  ['draft.steps[3]', 'steps[3]'],
  ['lesson.cards[0].choices[1].text', 'cards[0]'],
  ['guide.title["de-CH"]', 'title'],
])('%s is a problem at %s', (path, place) => {
  expect(problemAt(at(path), place)).toBe('is wrong');
});

test.each([
  ['guide.steps[3].text.en', 'steps[3].note'],
  ['guide.steps[13].text.en', 'steps[1]'],
  ['guide.pages[0]', 'page'],
])('%s is no problem at %s', (path, place) => {
  expect(problemAt(at(path), place)).toBeUndefined();
});

test('a failure without a field is a problem nowhere', () => {
  expect(problemAt({ code: 'quota', message: 'full' }, 'title')).toBeUndefined();
  expect(problemAt(undefined, 'title')).toBeUndefined();
});
