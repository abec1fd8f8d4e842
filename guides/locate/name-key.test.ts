import { expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

it.each([
  ['Name *', 'name:'],
  ['Save', 'SAVE'],
  ['Größe', 'GRÖSSE'.replace('SS', 'ß')],
  ['Save as', 'Save — as…'],
  ['(注文)', '注文'],
  ['About v3.1.15', 'About v4.0'],
  ['About 3.1', 'About V4.1.2'],
])('%s and %s are compared as one', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

it.each([
  ['Step 1', 'Step 2'],
  ['Save', 'Save as'],
  ['About v3', 'About v4'],
  ['+', '-'],
  ['…', ''],
])('%s and %s are not', (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));

it('is without case, signs and the spaces around it', () => {
  expect(nameKey(' New  Order: 7 *')).toBe('new order 7');
});
