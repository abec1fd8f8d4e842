import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besidePlace } from './beside-place.ts';

const viewport = { width: 320, height: 480 };
const size = { width: 24, height: 24 };
const target = { x: 100, y: 100, width: 80, height: 30 };
const everywhere = (): boolean => true;

test('it stands where lines end, and in the middle', () => {
  expect(besidePlace(target, size, viewport, false, everywhere)).toEqual({ x: 186, y: 103 });
  expect(besidePlace(target, size, viewport, true, everywhere)).toEqual({ x: 70, y: 103 });
});

test('where something else stands it takes the next place', () => {
  const isFree = ({ x }: { x: number }): boolean => x < 100;
  expect(besidePlace(target, size, viewport, false, isFree)).toEqual({ x: 70, y: 103 });
  expect(besidePlace(target, size, viewport, false, ({ y }) => y > 130)).toEqual({ x: 100, y: 136 });
  expect(besidePlace(target, size, viewport, false, () => false)).toEqual({ x: 186, y: 103 });
});

test('an element as wide as the viewport has it below, one that fills it nowhere', () => {
  const wide = { x: 0, y: 100, width: 320, height: 30 };
  expect(besidePlace(wide, size, viewport, false, everywhere)).toEqual({ x: 0, y: 136 });
  expect(besidePlace({ x: 0, y: 0, ...viewport }, size, viewport, false, everywhere)).toBeNull();
});

test('it never covers its element and never leaves the viewport', () => {
  const whole = (min: number, max: number) => fc.integer({ min, max });
  const arbitrary = fc.record({
    x: whole(-50, 330),
    y: whole(-50, 490),
    width: whole(1, 320),
    height: whole(1, 480),
  });
  fc.assert(
    fc.property(arbitrary, fc.boolean(), fc.boolean(), (element, leftward, free) => {
      const place = besidePlace(element, size, viewport, leftward, () => free);
      if (!place) return;
      const { x, y } = place;
      const overlaps =
        x < element.x + element.width &&
        element.x < x + size.width &&
        y < element.y + element.height &&
        element.y < y + size.height;
      expect(overlaps).toBe(false);
      expect(x >= 0 && y >= 0 && x + size.width <= viewport.width && y + size.height <= viewport.height).toBe(
        true,
      );
    }),
  );
});
