import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rectangle } from '../../guides/contracts/recorder.ts';
import { chooseSide, type Side } from './choose-side.ts';

const sides: readonly Side[] = ['bottom', 'top', 'right', 'left'];
const viewport = { width: 1000, height: 600 };
const card = { width: 300, height: 150 };
const at = (x: number, y: number, width = 80, height = 30): Rectangle => ({ x, y, width, height });

test.each([
  ['in the middle', at(460, 285), 'bottom'],
  ['at the bottom', at(460, 560), 'top'],
  ['as high as the page, at the left', at(0, 0, 100, 600), 'right'],
  ['as high as the page, at the right', at(900, 0, 100, 600), 'left'],
] as const)('a target %s has its card on the %s', (_where, target, side) => {
  expect(chooseSide(target, card, viewport, sides)?.side).toBe(side);
});

test('a target that fills the page has no card beside it', () => {
  expect(chooseSide(at(0, 0, 1000, 600), card, viewport, sides)).toBeNull();
});

test('a card stays on its side as long as there is room', () => {
  expect(chooseSide(at(460, 285), card, viewport, ['top', ...sides])?.side).toBe('top');
});

const boxes = fc.record({
  target: fc.record({
    x: fc.double({ min: 0, max: 1400, noNaN: true }),
    y: fc.double({ min: 0, max: 900, noNaN: true }),
    width: fc.double({ min: 1, max: 1400, noNaN: true }),
    height: fc.double({ min: 1, max: 900, noNaN: true }),
  }),
  card: fc.record({ width: fc.integer({ min: 40, max: 420 }), height: fc.integer({ min: 40, max: 500 }) }),
  viewport: fc.record({
    width: fc.integer({ min: 320, max: 1400 }),
    height: fc.integer({ min: 200, max: 900 }),
  }),
});

test('wherever the target is, the card is inside the viewport, off the target, and its tip on its own edge', () => {
  fc.assert(
    fc.property(boxes, ({ target, card: size, viewport: view }) => {
      const place = chooseSide(target, size, view, sides);
      if (!place) return;
      const { x, y, tip, side } = place;
      expect(x >= 0 && y >= 0 && x + size.width <= view.width && y + size.height <= view.height).toBe(true);
      const apart =
        x >= target.x + target.width ||
        target.x >= x + size.width ||
        y >= target.y + target.height ||
        target.y >= y + size.height;
      expect(apart).toBe(true);
      const edge = side === 'top' || side === 'bottom' ? size.width : size.height;
      expect(tip >= 0 && tip <= edge).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('there is a card whenever there is room for it on some side', () => {
  fc.assert(
    fc.property(boxes, ({ target, card: size, viewport: view }) => {
      fc.pre(target.x < view.width && target.y < view.height);
      const room =
        size.width + 16 <= view.width &&
        size.height + 16 <= view.height &&
        (target.y + target.height + 22 + size.height <= view.height || target.y - 22 - size.height >= 0);
      if (room) expect(chooseSide(target, size, view, sides)).not.toBeNull();
    }),
    { numRuns: 1000 },
  );
});
