import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailtoOf } from '../../../../guides/play/mailto-of.ts';
import { mailtoWith } from './mailto-with.ts';

test('has the changed message in the place of the prepared one', () => {
  const prepared = mailtoOf('help@erp.example.com', 'Order', 'I am stuck.');
  expect(mailtoWith(prepared, 'Please & thank you,\nAda?')).toBe(
    'mailto:help@erp.example.com?subject=Order&body=Please%20%26%20thank%20you%2C%0D%0AAda%3F',
  );
});

test('is what would have been prepared of the changed message', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, text, text, (subject, before, after) => {
      const prepared = mailtoOf('help@erp.example.com', subject, before);
      expect(mailtoWith(prepared, after)).toBe(mailtoOf('help@erp.example.com', subject, after));
    }),
  );
});
