import type { Rectangle } from '../../../../guides/contracts/recorder.ts';
import type { Size } from '../../choose-side.ts';

/** Where a mark stands, in CSS pixels of the viewport, and at which corner of its target. */
export interface MarkPlace {
  x: number;
  y: number;
  corner: `${'top' | 'bottom'}-${'left' | 'right'}`;
}

/**
 * Puts a square mark at a corner of a target: outside, with its own corner on the target's, so that it covers nothing of
 * it. The upper corner where lines end comes first. A target that fills the viewport has it inside, at the edge.
 *
 * @param target the part of the target that can be seen
 * @param size of the mark's sides
 * @param isLeftward lines run from right to left
 */
export const cornerMark = (
  target: Rectangle,
  size: number,
  viewport: Size,
  isLeftward: boolean,
): MarkPlace => {
  const [end, start] = isLeftward ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const places = [`top-${end}`, `bottom-${end}`, `top-${start}`, `bottom-${start}`] as const;
  const placeAt = (corner: MarkPlace['corner']): MarkPlace => ({
    corner,
    x: corner.endsWith('right') ? target.x + target.width : target.x - size,
    y: corner.startsWith('top') ? target.y - size : target.y + target.height,
  });
  const inside = ({ x, y }: MarkPlace): boolean =>
    x >= 0 && y >= 0 && x + size <= viewport.width && y + size <= viewport.height;
  const free = places.map(placeAt).find(inside);
  if (free) return free;
  const { corner, x, y } = placeAt(places[0]);
  return {
    corner,
    x: Math.max(0, Math.min(x, viewport.width - size)),
    y: Math.max(0, Math.min(y, viewport.height - size)),
  };
};
