import type { Place } from './place-of-element.ts';

/** Distance between the target and the ring, in CSS pixels. */
const margin = 4;

/** Draws the ring around what can be seen of the target. It is set directly: this runs in every frame of a movement. */
export const placeRing = (ring: HTMLElement, { seen }: Place, isSeen: boolean): void => {
  const { style } = ring;
  style.visibility = isSeen ? 'visible' : 'hidden';
  if (!isSeen) return;
  style.translate = `${seen.x - margin}px ${seen.y - margin}px`;
  style.width = `${seen.width + 2 * margin}px`;
  style.height = `${seen.height + 2 * margin}px`;
};
