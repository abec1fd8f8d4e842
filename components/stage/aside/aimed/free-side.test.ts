import { expect, test } from 'vitest';
import { freeSide } from './free-side.ts';

const viewport = { width: 1200, height: 800 };
const card = { width: 300, height: 160 };
const target = { x: 400, y: 300, width: 80, height: 30 };
const below = { x: 400, y: 380, width: 80, height: 30 };
const above = { x: 400, y: 220, width: 80, height: 30 };

test('a card takes the side on which it covers no other target', () => {
  expect(freeSide(target, [], card, viewport)).toBe('bottom');
  expect(freeSide(target, [below], card, viewport)).toBe('top');
  expect(freeSide(target, [below, above], card, viewport)).toBe('right');
});

test('it keeps the side that it is on, as long as it covers none there', () => {
  expect(freeSide(target, [below], card, viewport, 'left')).toBe('left');
  expect(freeSide(target, [below], card, viewport, 'bottom')).toBe('top');
});

test('where every side covers one, there is none', () => {
  const narrow = { width: 320, height: 800 };
  expect(
    freeSide(
      { ...target, x: 100 },
      [below, above].map(each => ({ ...each, x: 100 })),
      card,
      narrow,
    ),
  ).toBeUndefined();
});
