import { expect, test } from 'vitest';
import { createFormats } from './create-formats.ts';

const english = createFormats('en');
const german = createFormats('de');

test.each([
  [0, '0 steps'],
  [1, '1 step'],
  [1234, '1,234 steps'],
])('%d is said as "%s"', (count, said) => {
  expect(english.count({ one: '{count} step', other: '{count} steps' }, count)).toBe(said);
});

test.each([
  [0, '0 sec'],
  [59.4, '59 sec'],
  [59.6, '1 min'],
  [60, '1 min'],
  [74, '1 min 14 sec'],
  [3600, '1 hr'],
  [5400, '1 hr 30 min'],
  [3659, '1 hr'],
])('%d seconds are said as "%s"', (seconds, said) => {
  expect(english.seconds(seconds)).toBe(said);
});

test('numbers follow the language', () => {
  expect(english.number(1234.5)).toBe('1,234.5');
  expect(german.number(1234.5)).toBe('1.234,5');
  expect(english.percent(0.605)).toBe('61%');
});

test('a day is the same day in every time zone', () => {
  expect(english.day('2026-01-31')).toBe('Jan 31');
});

test('counting asks for the form of the language', () => {
  const arabic = createFormats('ar-EG');
  const forms = {
    zero: 'none',
    one: 'a',
    two: 'a pair',
    few: '{count} few',
    many: '{count} many',
    other: '{count}',
  };
  expect([0, 1, 2, 3, 11, 100].map(count => arabic.count(forms, count))).toEqual([
    'none',
    'a',
    'a pair',
    '3 few',
    '11 many',
    '100',
  ]);
  expect(createFormats('ja').count({ other: '{count}件' }, 1)).toBe('1件');
});

test('Arabic has the digits 0 to 9, unless the person’s tag names others', () => {
  expect(createFormats('ar-EG').number(12)).toBe('12');
  expect(createFormats('ar-u-nu-arab').number(12)).toBe('١٢');
});

test('several things are one list, and two days one span', () => {
  expect(english.list(['a', 'b', 'c'])).toBe('a, b, and c');
  expect(createFormats('ja').list(['a', 'b'])).toBe('a、b');
  expect(english.days('2026-01-05', '2026-01-09').replace(/\s/g, ' ')).toBe('Jan 5 – 9');
});
