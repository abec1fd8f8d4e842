import { expect, test } from 'vitest';
import { setLanguage } from './set-language.ts';

test('a text is set in its language and the others stay', () => {
  expect(setLanguage({ en: 'Open', de: 'Öffnen' }, 'en', 'Close')).toEqual({ en: 'Close', de: 'Öffnen' });
});

test('an empty text takes its language out', () => {
  expect(setLanguage({ en: 'Open', de: 'Öffnen' }, 'de', '')).toEqual({ en: 'Open' });
});

test('nothing is left of the last empty text', () => {
  expect(setLanguage({ en: 'Open' }, 'en', '')).toBeUndefined();
  expect(setLanguage(undefined, 'en', '')).toBeUndefined();
});
