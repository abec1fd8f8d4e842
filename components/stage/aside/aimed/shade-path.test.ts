import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rectangle } from '../../../../guides/contracts/recorder.ts';
import { shadePath } from './shade-path.ts';

const holesIn = (path: string): number => path.split('Z').length - 2;

test('what is dimmed is everything but the targets and the margin of their rings', () => {
  const path = shadePath([{ x: 100, y: 50, width: 80, height: 30 }]);
  expect(path).toBe(
    'path(evenodd, "M-20000 -20000H20000V20000H-20000Z' +
      'M104 46a8 8 0 0 0 -8 8V76a8 8 0 0 0 8 8H176a8 8 0 0 0 8 -8V54a8 8 0 0 0 -8 -8Z")',
  );
});

test('targets that touch each other are one light, those apart are several', () => {
  const one = { x: 0, y: 0, width: 50, height: 20 };
  expect(holesIn(shadePath([one, { ...one, x: 40 }]))).toBe(1);
  expect(holesIn(shadePath([one, { ...one, x: 200 }]))).toBe(2);
  // The third joins the first two.
  expect(holesIn(shadePath([one, { ...one, x: 100 }, { ...one, x: 45, width: 70 }]))).toBe(1);
  expect(holesIn(shadePath([]))).toBe(0);
});

const rectangle: fc.Arbitrary<Rectangle> = fc.record({
  x: fc.integer({ min: 0, max: 2000 }),
  y: fc.integer({ min: 0, max: 2000 }),
  width: fc.integer({ min: 1, max: 300 }),
  height: fc.integer({ min: 1, max: 300 }),
});

test('no point of a target is in two holes, whatever the targets', () => {
  fc.assert(
    fc.property(fc.array(rectangle, { maxLength: 6 }), rectangles => {
      const holes = [...shadePath(rectangles).matchAll(/M(-?[\d.]+) (-?[\d.]+)a(\d+).*?H(-?[\d.]+)a/g)];
      expect(holes.length).toBe(holesIn(shadePath(rectangles)));
      const boxes = [
        ...shadePath(rectangles).matchAll(/M([-\d.]+) ([-\d.]+)a([\d.]+)[^V]*V([-\d.]+)[^H]*H([-\d.]+)/g),
      ];
      const inside = (x: number, y: number): number =>
        boxes.filter(([, left, top, r, bottom, right]) => {
          const radius = Number(r);
          return (
            x > Number(left) - radius &&
            x < Number(right) + radius &&
            y > Number(top) &&
            y < Number(bottom) + radius
          );
        }).length;
      for (const { x, y, width, height } of rectangles) {
        expect(inside(x + width / 2, y + height / 2)).toBe(1);
      }
    }),
  );
});
