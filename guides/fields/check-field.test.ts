import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldRule } from '../schema/field-rule.ts';
import { checkField, type FieldFault } from './check-field.ts';

const other = { v: 1, key: 'input', tag: 'input' } as const;
const compare = (is: NonNullable<FieldRule['compare']>['is']): FieldRule => ({
  compare: { is, with: other },
});

describe('checkField', () => {
  it.each<[rule: FieldRule, value: string, fault: FieldFault | null]>([
    [{ required: true }, '', 'required'],
    [{ required: true }, '  \t', 'required'],
    [{ required: true }, ' x ', null],
    [{ length: { min: 3 } }, '', null],
    [{ length: { min: 3 } }, 'ab ', 'too-short'],
    [{ length: { min: 2, max: 2 } }, '👍🏽', null],
    [{ length: { max: 2 } }, 'abc', 'too-long'],
    [{ length: { max: 3 } }, ' abc ', null],
    [{ oneOf: ['Zürich', 'Bern'] }, 'zu\u0308rich', null],
    [{ oneOf: ['Zürich', 'Bern'] }, 'Basel', 'one-of'],
    [{ length: { max: 1 }, format: 'email' }, 'ab', 'too-long'],
    [{ format: 'email', oneOf: ['x'] }, 'ab', 'format'],
  ])('%j of %j: %s', (rule, value, fault) => {
    expect(checkField(rule, value)).toBe(fault);
  });

  it.each<[format: NonNullable<FieldRule['format']>, good: string[], bad: string[]]>([
    [
      'email',
      ['a@b.ch', "o'neil+x@sub.example.co.uk", 'a@b-c.de'],
      ['a', '@b.ch', 'a@b', 'a b@c.de', 'a@b..de', 'a@-b.de', 'a@b.de.'],
    ],
    ['number', ['1', '-1.5', '1,5', "1'000.50", '1 000', '12.345,6'], ['', 'x', '1.', '--1', '1e3', '1,2,3']],
    ['integer', ['0', '-12', '+3'], ['1.0', '1,0', 'x', '1 000']],
    ['date', ['2026-01-31', '2024-02-29'], ['2026-02-29', '31.01.2026', '2026-1-1', '2026-13-01']],
    ['time', ['00:00', '23:59', '12:30:15'], ['24:00', '1:30', '12:60', '12:30:60']],
    [
      'phone',
      ['+41 44 668 18 00', '+1 (212) 555-0100'],
      ['044 668 18 00', '+0412', '+41', '+1234567890123456'],
    ],
    [
      'iban',
      ['GB82 WEST 1234 5698 7654 32', 'DE89370400440532013000', 'ch93 0076 2011 6238 5295 7'],
      ['GB82 WEST 1234 5698 7654 33', 'DE8937040044053201300', 'hello', 'DE89'],
    ],
    [
      'url',
      ['https://example.com/a?b', 'http://x'],
      ['example.com', 'javascript:1', 'ftp://x', 'https://a b'],
    ],
  ])('knows how %s is written', (format, good, bad) => {
    expect(good.filter(each => checkField({ format }, each) !== null)).toEqual([]);
    expect(bad.filter(each => each !== '' && checkField({ format }, each) !== 'format')).toEqual([]);
  });

  it.each<[country: NonNullable<FieldRule['country']>, good: string[], bad: string[]]>([
    ['CH', ['8001'], ['800', '80011', 'CH-8001']],
    ['US', ['10001', '10001-1234', '100011234'], ['1000', '10001-12']],
    ['GB', ['SW1A 1AA', 'm11ae', 'EC1A1BB'], ['SW1A', '12345']],
    ['CA', ['K1A 0B1', 'k1a0b1'], ['K1A', 'KKA 0B1']],
    ['NL', ['1012 AB', '1012ab'], ['1012', 'ab1012']],
    ['PL', ['00-001', '00001'], ['0-0001']],
  ])('knows postal codes of %s', (country, good, bad) => {
    const rule: FieldRule = { format: 'postal-code', country };
    expect(good.filter(each => checkField(rule, each) !== null)).toEqual([]);
    expect(bad.filter(each => checkField(rule, each) !== 'format')).toEqual([]);
  });

  it.each<
    [value: string, is: NonNullable<FieldRule['compare']>['is'], with_: string | undefined, right: boolean]
  >([
    ['secret', 'same', 'secret', true],
    ['secret', 'same', 'Secret', false],
    ['a', 'different', 'a', false],
    ['2026-01-31', 'before', '2026-02-01', true],
    ['2026-02-01', 'before', '2026-02-01', false],
    ['2026-02-02', 'after', '2026-02-01', true],
    ['10:00', 'before', '10:00:01', true],
    ['9', 'less', '10', true],
    ['1,5', 'greater', '1.25', true],
    ['10', 'less', '9', false],
    ['0.125', 'less', '1', true],
    // Nothing that could be said for sure.
    ['31.01.2026', 'before', '2025-01-01', true],
    ['2026-01-31', 'before', '10:00', true],
    ['1.234', 'less', '2', true],
    ['1,234', 'greater', '2', true],
    ['many', 'less', '2', true],
    ['2', 'less', '', true],
    ['2', 'less', undefined, true],
  ])('%s %s %s: %s', (value, is, against, right) => {
    expect(checkField(compare(is), value, against)).toBe(right ? null : 'compare');
  });

  it('answers any value, and says nothing of it', () => {
    const faults = [null, 'required', 'too-short', 'too-long', 'format', 'one-of', 'compare'];
    const format = fc.constantFrom<NonNullable<FieldRule['format']>[]>(
      'email',
      'number',
      'date',
      'iban',
      'url',
      'phone',
    );
    fc.assert(
      fc.property(format, fc.string({ unit: 'binary' }), fc.string(), (each, value, against) => {
        const rule: FieldRule = { required: true, format: each, ...compare('less') };
        expect(faults).toContain(checkField(rule, value, against));
      }),
    );
  });

  it('takes its time in proportion to the length of the value', () => {
    const long = `${'a-'.repeat(50_000)}@${'b.'.repeat(50_000)}`;
    for (const format of ['email', 'number', 'phone', 'iban', 'date'] as const) {
      expect(checkField({ format }, long)).toBe('format');
      expect(checkField({ format }, `${'1'.repeat(100_000)}x`)).toBe('format');
    }
  });
});
