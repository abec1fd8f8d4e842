import { arrow, computePosition, detectOverflow, flip, offset, shift } from '@floating-ui/dom';
import type { Rectangle } from '../../guides/contracts/recorder.ts';

/** Distance between the ring and the card, in CSS pixels. */
const gap = 14;
/** Distance that the card keeps from the edges of the viewport, in CSS pixels. */
const edge = 8;
/** The card's whole surroundings are the viewport: it lives in the top layer, where nothing else cuts it off. */
const bounds = { boundary: [] as Element[], rootBoundary: 'viewport', padding: edge } as const;

/**
 * Puts the card beside the target, where there is room without covering it, and the arrow on its edge. Where the
 * target leaves no room on any side the card goes to the corner that the style sheet gives to a docked card.
 *
 * @param target the part of the target that can be seen; null docks the card
 */
export const placeCard = async (
  target: Rectangle | null,
  card: HTMLElement,
  tip: HTMLElement,
  contextElement: Element,
): Promise<void> => {
  card.toggleAttribute('data-docked', !target);
  if (!target) {
    card.style.translate = '';
    return;
  }
  const reference = { getBoundingClientRect: () => domRect(target), contextElement };
  const { x, y, placement, middlewareData } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom',
    middleware: [
      offset(gap),
      flip({ ...bounds, fallbackPlacements: ['top', 'right', 'left'] }),
      shift(bounds),
      arrow({ element: tip, padding: 14 }),
      { name: 'room', fn: async state => ({ data: { ...(await detectOverflow(state, bounds)) } }) },
    ],
  });
  const overflow = middlewareData.room as Record<string, number> | undefined;
  const fits = Object.values(overflow ?? {}).every(over => over <= 0.5);
  card.toggleAttribute('data-docked', !fits);
  card.dataset.side = placement.split('-')[0] ?? 'bottom';
  card.style.translate = fits ? `${Math.round(x)}px ${Math.round(y)}px` : '';
  const { x: tipX, y: tipY } = middlewareData.arrow ?? {};
  tip.style.left = tipX === undefined ? '' : `${tipX}px`;
  tip.style.top = tipY === undefined ? '' : `${tipY}px`;
};

const domRect = ({ x, y, width, height }: Rectangle) => ({
  x,
  y,
  width,
  height,
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});
