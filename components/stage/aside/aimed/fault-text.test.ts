import { expect, test } from 'vitest';
import type { FieldFault } from '../../../../guides/fields/check-field.ts';
import type { FieldRule } from '../../../../guides/schema/field-rule.ts';
import { chooseStageWords } from '../../words/choose-stage-words.ts';
import { faultText } from './fault-text.ts';

const say = (
  fault: FieldFault,
  rule: FieldRule,
  language: Parameters<typeof chooseStageWords>[0] = 'en',
): string => faultText(fault, rule, chooseStageWords(language).aimed.faults, language);

const other = { v: 1, key: 'k', tag: 'input', name: 'Delivery date' } as const;

test('a fault is said with the numbers and words of its rule', () => {
  expect(say('required', { required: true })).toBe('Fill this in.');
  expect(say('too-short', { length: { min: 1 } })).toBe('Use at least 1 character.');
  expect(say('too-long', { length: { max: 2500 } })).toBe('Use at most 2,500 characters.');
  expect(say('format', { format: 'postal-code', country: 'GB' })).toBe(
    'Write a postal code of this country: United Kingdom.',
  );
  expect(say('one-of', { oneOf: ['Low', 'High', 'Urgent'] })).toBe('Use one of these: Low, High, or Urgent.');
  expect(say('compare', { compare: { is: 'before', with: other } })).toBe(
    'This has to be before “Delivery date”.',
  );
  const { name: _, ...nameless } = other;
  expect(say('compare', { compare: { is: 'same', with: nameless } })).toBe(
    'This has to be the same as “the other field”.',
  );
});

test('of many values the first are named', () => {
  const oneOf = Array.from({ length: 30 }, (_, at) => `V${at}`);
  expect(say('one-of', { oneOf })).toBe('Use one of these: V0, V1, V2, V3, V4, V5, V6, V7, or ….');
});

test('numbers, lists and countries are written as the language writes them', () => {
  expect(say('too-long', { length: { max: 2500 } }, 'de')).toBe('Geben Sie höchstens 2.500 Zeichen ein.');
  expect(say('one-of', { oneOf: ['A', 'B'] }, 'es')).toBe('Escriba uno de estos valores: A o B.');
  expect(say('format', { format: 'postal-code', country: 'DE' }, 'fr')).toBe(
    'Saisissez un code postal tel qu’il s’écrit dans ce pays : Allemagne.',
  );
  expect(say('too-short', { length: { min: 2 } }, 'ar')).toBe('يُرجى كتابة حرفين على الأقل.');
  expect(say('too-short', { length: { min: 12 } }, 'ja')).toBe('12文字以上で入力してください。');
});
