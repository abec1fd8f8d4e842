import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defuseFormula } from './defuse-formula.ts';

/** What a program could take for the start of a cell, with the space and quotes that it might strip. */
const starts = (text: string): string[] =>
  text.split(/[;\t\r\n]/).map(part => part.replace(/^[\s\p{C}"`´‘’“”„«»]+/u, ''));

const dangerous = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'=+-@＝＋－＠\t\r\n;\'" \u00a0\ufeff\u200b,'),
    fc.constantFrom(...'aB1é'),
  ),
  maxLength: 12,
});
const text = fc.oneof(dangerous, fc.string({ unit: 'binary' }));

/** Undoes what was done, so that nothing can have been lost. */
const restored = (defused: string): string =>
  (/^'+[\t\r\n]/.test(defused) ? defused.slice(1) : defused).replace(
    /(^|[;\t\r\n])([\s\p{C}"'`´‘’“”„«»]*)'(?=[=+\-@＝＋－＠])/gu,
    '$1$2',
  );

describe('defuseFormula', () => {
  it('leaves no start of a formula', () => {
    fc.assert(
      fc.property(text, original => {
        const defused = defuseFormula(original);
        expect(defused).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
        for (const start of starts(defused)) expect(start).not.toMatch(/^[=+\-@＝＋－＠]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(text, original => {
        expect(restored(defuseFormula(original))).toBe(original);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['=HYPERLINK("http://a")', '\'=HYPERLINK("http://a")'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['  =1', "  '=1"],
    ['"=1', '"\'=1'],
    ['\t=1', "'\t'=1"],
    ['\rx', "'\rx"],
    ['a;=1', "a;'=1"],
    ['a\n@x', "a\n'@x"],
  ])('defuses %j', (original, defused) => {
    expect(defuseFormula(original)).toBe(defused);
  });

  it.each(['Save', 'Save, then = 3', '5 - 3', "'quoted'", '', 'a-b', 'https://erp.example.com/orders/*'])(
    'leaves %j as it is',
    original => {
      expect(defuseFormula(original)).toBe(original);
    },
  );
});
