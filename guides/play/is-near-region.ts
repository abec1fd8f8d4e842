import type { Target } from '../schema/target.ts';

/** How far from its point a press may be, in CSS pixels to either side: as far as the ring that the stage draws goes. */
const reach = 24;

/**
 * Whether an event has its point within the ring around a point of a drawing. What a key does on a drawing says nothing
 * about the place, and does not count.
 */
export const isNearRegion = (
  event: Event,
  element: Element,
  region: NonNullable<Target['region']>,
): boolean => {
  const { clientX, clientY, detail } = event as MouseEvent;
  const { x, y, width, height } = element.getBoundingClientRect();
  const off = Math.max(Math.abs(clientX - x - region.x * width), Math.abs(clientY - y - region.y * height));
  return off <= reach && (event.type !== 'click' || detail > 0);
};
