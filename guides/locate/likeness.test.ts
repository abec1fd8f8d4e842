import { expect, it } from 'vitest';
import { likeness } from './likeness.ts';

const long = 'the words of a section that is longer than thirty';

it.each([
  ['the same', 'Save', 'Save', 1],
  ['nothing and nothing', '', '', 1],
  ['signs without a letter', '!', '?', 0],
  ['a letter and another', 'a', 'b', 0],
  ['letter pairs, better than one word of three', 'new order', 'new bill', 6 / 15],
  ['the same words in another order', 'order new', 'new order', 1],
  ['the same words with other signs', 'new, order!', 'new order', 1],
  ['the same words more than once', 'new new order', 'new order', 1],
  ['letter pairs of words that are spelled alike', 'night', 'nacht', 2 / 8],
  ['letter pairs that occur twice count twice', 'aaaa', 'aa', 2 / 4],
  ['letter pairs of a script without spaces', '注文一覧', '注文番号', 2 / 6],
  ['letter pairs of words, better than none in common', 'orders', 'order', 8 / 9],
  ['nothing in common', 'save', 'open up', 0],
  ['one word of two long texts', `${'a'.repeat(31)} is`, `${'b'.repeat(31)} is`, 1 / 3],
  ['a word for each of many', `${long} words`, `${long} letters`, 10 / 11],
])('%s: "%s" and "%s"', (_, one, other, alike) => {
  expect(likeness(one, other)).toBeCloseTo(alike, 10);
  expect(likeness(other, one)).toBeCloseTo(alike, 10);
});

it('compares letter pairs where one of the two has 30 letters at most', () => {
  const thirty = 'o'.repeat(30);
  const more = 'o'.repeat(31);
  const most = 'o'.repeat(32);
  expect(likeness(thirty, more)).toBeGreaterThan(0.9);
  expect(likeness(more, thirty)).toBeGreaterThan(0.9);
  expect(likeness(more, most)).toBe(0);
});

it('reads 40 words and 120 letter pairs', () => {
  const words = Array.from({ length: 41 }, (_, at) => `word${at}`);
  expect(likeness(words.join(' '), [...words.slice(0, 40), 'other'].join(' '))).toBe(1);
  expect(likeness(words.join(' '), [...words.slice(0, 39), 'other'].join(' '))).toBeCloseTo(39 / 41, 10);
  expect(likeness('a'.repeat(200), 'aa')).toBeCloseTo(2 / 121, 10);
});
