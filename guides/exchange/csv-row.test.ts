import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from '../../tests/fixtures/read-csv.ts';
import { csvRow } from './csv-row.ts';
import { defuseFormula } from './defuse-formula.ts';

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'",;\r\n\t =ab') }),
  fc.string({ unit: 'binary' }),
);

it('is read back cell by cell', () => {
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 1 }), { minLength: 1 }), rows => {
      const read = readCsv(rows.map(csvRow).join(''));
      expect(read).toEqual(rows.map(row => row.map(defuseFormula)));
    }),
  );
});

it('writes numbers with a point and nothing for null', () => {
  expect(csvRow([1, 0.25, null, 'a "b"'])).toBe('1,0.25,,"a ""b"""\r\n');
});
