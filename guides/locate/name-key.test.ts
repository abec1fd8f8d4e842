import { expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

it.each([
  ['Name *', 'name:'],
  ['Save', 'SAVE'],
  ['About v3.1.15', 'About v4.0'],
])('%s and %s are compared as one', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

it.each([
  ['Step 1', 'Step 2'],
  ['Save', 'Save as'],
  ['+', '-'],
])('%s and %s are not', (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));
