import { expect, it } from 'vitest';
import { scrollFor } from './bring-row-in.ts';

it.each([
  [
    'rows of one height',
    500,
    [
      [10, 400],
      [11, 440],
      [12, 480],
    ],
    200,
    19_920,
  ],
  [
    'up again',
    0,
    [
      [100, 4000],
      [101, 4040],
    ],
    200,
    -80,
  ],
  [
    'whatever the order in the markup',
    11,
    [
      [12, 480],
      [10, 400],
    ],
    200,
    360,
  ],
  ['one row: as high as the view', 3, [[0, 0]], 200, 600],
  ['no row', 3, [], 200, 0],
] as const)('aims for a row by those that are drawn: %s', (_, index, rows, height, expected) => {
  expect(scrollFor(index, rows, height)).toBe(expected);
});
