import type { Rectangle } from '../../../../guides/contracts/recorder.ts';
import { chooseSide, type Side, type Size } from '../../choose-side.ts';

const sides: readonly Side[] = ['bottom', 'top', 'right', 'left'];
/** How far a ring reaches around its target, in CSS pixels. */
const reach = 8;

/**
 * The side of a target on which a card covers none of the other targets, or undefined where there is no such side.
 *
 * @param current the side that it is on, which it keeps where it can
 */
export const freeSide = (
  target: Rectangle,
  others: readonly Rectangle[],
  card: Size,
  viewport: Size,
  current?: Side,
): Side | undefined =>
  [...(current ? [current] : []), ...sides].find(side => {
    const place = chooseSide(target, card, viewport, [side]);
    return place && !others.some(other => covers({ ...place, ...card }, other));
  });

const covers = (card: Rectangle, { x, y, width, height }: Rectangle): boolean =>
  card.x < x + width + reach &&
  x - reach < card.x + card.width &&
  card.y < y + height + reach &&
  y - reach < card.y + card.height;
