import { expect, test } from 'vitest';
import { chooseWords } from '../choose-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/** Every text of a catalogue by its path. */
const textsOf = (words: unknown, path = ''): [string, string][] => {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as object).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
};

const placesOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

const placesIn = (words: unknown): Record<string, string[]> =>
  Object.fromEntries(textsOf(words).map(([path, text]) => [path, placesOf(text)]));

test('every German text has the places of the English one', () => {
  expect(placesIn(de)).toEqual(placesIn(en));
});

test('no text is empty', () => {
  expect([...textsOf(en), ...textsOf(de)].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('the person’s languages decide, and English is left when none fits', () => {
  expect(chooseWords(['fr', 'de-CH']).locale).toBe('de');
  expect(chooseWords(['fr']).locale).toBe('en');
  expect(chooseWords([]).words).toBe(en);
});
