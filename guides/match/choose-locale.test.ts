import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseLocale } from './choose-locale.ts';

it.each([
  [['en', 'de'], ['de-AT'], 'de'],
  [['en', 'de-AT'], ['de'], 'de-AT'],
  [['en', 'pt-PT', 'pt-BR'], ['pt-BR'], 'pt-BR'],
  [['en', 'pt-BR', 'pt'], ['pt-PT'], 'pt'],
  [['en', 'zh-Hans', 'zh-Hant'], ['zh-TW'], 'zh-Hant'],
  [['en', 'zh-Hans', 'zh-Hant'], ['zh'], 'zh-Hans'],
  [['en', 'sr-Latn', 'sr'], ['sr-Cyrl-RS'], 'sr'],
  [['en', 'de'], ['sw'], 'en'],
  [['fr', 'de'], ['sw'], 'fr'],
])('of %j, %j reads %s', (available, wanted, chosen) => {
  expect(chooseLocale(available, wanted, 'en')).toBe(chosen);
});

it('reads another script before a language that the person did not name', () => {
  expect(chooseLocale(['en', 'zh-Hans'], ['zh-TW'], 'en')).toBe('zh-Hans');
  expect(chooseLocale(['en', 'zh-Hans'], ['zh-TW', 'en'], 'en')).toBe('en');
});

const tag = fc.constantFrom(
  'en',
  'en-GB',
  'de',
  'de-AT',
  'zh',
  'zh-CN',
  'zh-Hant',
  'zh-Hans',
  'sr-Latn',
  'ar',
  'not a tag',
);

it('answers with something that is there, and with what the person named first where that is there', () => {
  fc.assert(
    fc.property(fc.uniqueArray(tag, { minLength: 1 }), fc.array(tag), (available, wanted) => {
      expect(available).toContain(chooseLocale(available, wanted, 'en'));
      const [first] = available;
      if (first !== undefined) expect(chooseLocale(available, [first, ...wanted], 'en')).toBe(first);
    }),
  );
});
