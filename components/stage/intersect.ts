import type { Rectangle } from '../../guides/contracts/recorder.ts';

/** What two rectangles have in common. Without width or height where that is nothing. */
export const intersect = (a: Rectangle, b: Rectangle): Rectangle => {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
};
