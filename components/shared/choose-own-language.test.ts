import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseOwnLanguage } from './choose-own-language.ts';
import { ownLanguages } from './own-languages.ts';

const choose = (...languages: string[]): string => chooseOwnLanguage(languages).language;

describe('chooseOwnLanguage', () => {
  it.each([
    [[], 'en'],
    [['fr'], 'fr'],
    [['de-CH', 'fr'], 'de'],
    [['sw', 'pl-PL', 'es-419', 'en'], 'es'],
    [['sw'], 'en'],
    [['ar-EG'], 'ar'],
    [['ja-JP', 'en'], 'ja'],
    [['zh'], 'zh-Hans'],
    [['zh-CN'], 'zh-Hans'],
    [['zh-SG', 'en'], 'zh-Hans'],
    [['zh-Hans-TW'], 'zh-Hans'],
    [['no such tag!', 'fr'], 'fr'],
  ])('%j is answered in %s', (languages, language) => {
    expect(choose(...languages)).toBe(language);
  });

  it('gives nobody who reads Traditional Chinese the Simplified while another language of theirs is there', () => {
    expect(choose('zh-Hant', 'ja')).toBe('ja');
    expect(choose('zh-TW', 'zh', 'en-US', 'en')).toBe('en');
    expect(choose('zh-HK', 'fr')).toBe('fr');
    expect(choose('zh-TW', 'zh-CN', 'en')).toBe('zh-Hans');
  });

  it('gives Simplified Chinese to those who read Traditional and name nothing else that is there', () => {
    expect(choose('zh-TW', 'zh')).toBe('zh-Hans');
    expect(choose('zh-Hant', 'sw')).toBe('zh-Hans');
  });

  it('writes Arabic from right to left, and keeps the person’s region for numbers and dates', () => {
    expect(chooseOwnLanguage(['ar-MA', 'fr'])).toEqual({ language: 'ar', region: 'ar-MA', direction: 'rtl' });
    expect(chooseOwnLanguage(['sw', 'de-AT'])).toEqual({ language: 'de', region: 'de-AT', direction: 'ltr' });
    expect(chooseOwnLanguage(['sw'])).toEqual({ language: 'en', region: 'en', direction: 'ltr' });
  });

  const own = fc.constantFrom('en-GB', 'de-AT', 'fr-CA', 'es-MX', 'ja-JP', 'ar-SA', 'zh-CN');
  const foreign = fc.constantFrom('sw', 'pl-PL', 'nl', 'uk-UA', 'ko-KR', 'he', 'x-private', '');

  it('is always one of ours, whatever the list holds', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(own, foreign, fc.string())), languages => {
        expect(Object.keys(ownLanguages)).toContain(choose(...languages));
      }),
    );
  });

  it('is the first of the person’s that we speak: what we do not speak, and what comes later, changes nothing', () => {
    fc.assert(
      fc.property(fc.array(foreign), own, fc.array(fc.oneof(own, foreign)), (before, first, after) => {
        expect(choose(...before, first, ...after)).toBe(choose(first));
      }),
    );
  });
});
