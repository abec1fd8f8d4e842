import type { Box } from './box.ts';

/**
 * How far off a spotlight is from where it belongs, in CSS pixels: the largest of its four edges' distances.
 *
 * @param paddings the distances from the target that are right: a zoomed spotlight may keep its own or grow with the page
 */
export const edgeDistance = (ring: Box, target: Box, paddings: readonly number[]): number =>
  Math.min(
    ...paddings.map(padding =>
      Math.max(
        Math.abs(ring.x + padding - target.x),
        Math.abs(ring.y + padding - target.y),
        Math.abs(ring.x + ring.width - padding - target.x - target.width),
        Math.abs(ring.y + ring.height - padding - target.y - target.height),
      ),
    ),
  );
