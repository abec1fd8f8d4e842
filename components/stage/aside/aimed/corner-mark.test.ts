import { expect, test } from 'vitest';
import { cornerMark } from './corner-mark.ts';

const viewport = { width: 320, height: 480 };
const target = { x: 100, y: 100, width: 80, height: 30 };

test('a mark stands outside the upper corner where lines end', () => {
  expect(cornerMark(target, 24, viewport, false)).toEqual({ corner: 'top-right', x: 180, y: 76 });
  expect(cornerMark(target, 24, viewport, true)).toEqual({ corner: 'top-left', x: 76, y: 76 });
});

test('at the edges of the viewport it takes another corner', () => {
  expect(cornerMark({ ...target, y: 10 }, 24, viewport, false).corner).toBe('bottom-right');
  expect(cornerMark({ ...target, x: 230 }, 24, viewport, false).corner).toBe('top-left');
  expect(cornerMark({ ...target, x: 230, y: 10 }, 24, viewport, false).corner).toBe('bottom-left');
});

test('at a target that fills the viewport it stays in sight', () => {
  const all = { x: 0, y: 0, ...viewport };
  expect(cornerMark(all, 24, viewport, false)).toEqual({ corner: 'top-right', x: 296, y: 0 });
});
