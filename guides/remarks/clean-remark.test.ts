import fc from 'fast-check';
import { expect, it } from 'vitest';
import { remarkEventSchema } from '../schema/remark-event.ts';
import { cleanRemark } from './clean-remark.ts';

it('keeps words and lines, and nothing else', () => {
  expect(cleanRemark('  one\r\ntwo\rthree\tfour\u0007 ')).toBe('one\ntwo\nthree four');
  expect(cleanRemark('\u0000\n ')).toBe('');
  expect(cleanRemark('عنوان <b>x</b> \u{1F600}')).toBe('عنوان <b>x</b> \u{1F600}');
});

it('makes of whatever a person writes what a remark may hold', () => {
  const common = { id: '0197294c-4c00-7000-8000-000000000001', at: 0, kind: 'guide', entry: 'order' };
  const person = '00000000-0000-4000-8000-00000000000a';
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), given => {
      const text = cleanRemark(given);
      expect(cleanRemark(text)).toBe(text);
      const { success } = remarkEventSchema.safeParse({ ...common, person, type: 'remark', text });
      expect(success).toBe(text !== '');
    }),
    { numRuns: 500 },
  );
});
