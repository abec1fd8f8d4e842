import { expect, it } from 'vitest';
import { contentLocale } from './content-locale.ts';

it.each([
  ['de-AT', 'de'],
  ['en-US', 'en'],
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh-Hant'],
  ['sr-Latn-RS', 'sr-Latn'],
  ['no such tag!', 'en'],
])('content of somebody who reads %s is written in %s', (tag, locale) => {
  expect(contentLocale(tag)).toBe(locale);
});
