import type { Rectangle } from '../../guides/contracts/recorder.ts';

/** Width and height in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The sides of a target on which a card can stand. */
export type Side = 'bottom' | 'top' | 'right' | 'left';

/** Where a card stands beside its target, in CSS pixels of the viewport. */
export interface CardPlace {
  side: Side;
  x: number;
  y: number;
  /** Where on the card's edge the tip points at the target, from the card's left or top. */
  tip: number;
}

/** Distance between the target and the card: the ring and the tip stand in between. */
const gap = 14;
/** Distance that the card keeps from the edges of the viewport. */
const edge = 8;
/** Distance that the tip keeps from the card's rounded corners. */
const corner = 18;

/**
 * The place of a card on the first side of its target that has room for it, with the tip on the target. It never
 * covers the target and never leaves the viewport; where no side has room, there is no such place: null.
 *
 * @param target the part of the target that can be seen
 * @param sides the order of preference; a card that is already placed prefers to stay on its side
 */
export const chooseSide = (
  target: Rectangle,
  card: Size,
  viewport: Size,
  sides: readonly Side[],
): CardPlace | null => {
  for (const side of sides) {
    const place = placeOn(side, target, card);
    const upright = side === 'bottom' || side === 'top';
    const x = upright ? between(place.x, edge, viewport.width - card.width - edge) : place.x;
    const y = upright ? place.y : between(place.y, edge, viewport.height - card.height - edge);
    const inside =
      x >= edge &&
      y >= edge &&
      x + card.width <= viewport.width - edge &&
      y + card.height <= viewport.height - edge;
    if (!inside) continue;
    const middle = upright ? target.x + target.width / 2 - x : target.y + target.height / 2 - y;
    const tip = between(middle, corner, (upright ? card.width : card.height) - corner);
    return { side, x, y, tip };
  }
  return null;
};

const placeOn = (side: Side, target: Rectangle, card: Size): { x: number; y: number } => {
  const centred = {
    x: target.x + (target.width - card.width) / 2,
    y: target.y + (target.height - card.height) / 2,
  };
  switch (side) {
    case 'bottom':
      return { ...centred, y: target.y + target.height + gap };
    case 'top':
      return { ...centred, y: target.y - gap - card.height };
    case 'right':
      return { ...centred, x: target.x + target.width + gap };
    case 'left':
      return { ...centred, x: target.x - gap - card.width };
  }
};

const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));
