import type { Rectangle } from '../../guides/contracts/recorder.ts';
import { chooseSide, type Side } from './choose-side.ts';
import { viewportOf } from './viewport-of.ts';

const sides: readonly Side[] = ['bottom', 'top', 'right', 'left'];

/**
 * Puts the card beside its target, with the tip on it. Where there is no room beside it, or nothing of the target to
 * be seen, the card is docked in the corner that the style sheet gives it.
 *
 * @param target the part of the target that can be seen, or null
 */
export const placeCard = (target: Rectangle | null, card: HTMLElement, tip: HTMLElement): void => {
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const current = card.dataset.side as Side | undefined;
  const order = current ? [current, ...sides] : sides;
  const place = target && chooseSide(target, size, viewportOf(window), order);
  card.toggleAttribute('data-docked', !place);
  card.dataset.placed = '';
  if (!place) {
    card.style.translate = '';
    return;
  }
  card.dataset.side = place.side;
  card.style.translate = `${Math.round(place.x)}px ${Math.round(place.y)}px`;
  tip.style.setProperty('--tip', `${place.tip}px`);
};
