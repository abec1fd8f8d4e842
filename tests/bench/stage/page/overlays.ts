import type { Box } from '../score/box.ts';
import { cutoutOfPath } from './cutout-of-path.ts';

/** Where a system's overlay is in the page. */
export interface Overlay {
  /** The spotlight; null where there is none to be seen. */
  ring(): Box | null;
  /** The card with the words. */
  card(): Element | null;
}

/** What fades in is there from the beginning of that on: how long it takes is a matter of taste. */
const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

const boxOf = (element: Element | null | undefined): Box | null => {
  if (!element || !isSeen(element)) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x, y, width, height } : null;
};

/** The hole in a drawing, in pixels of the viewport. */
const holeOf = (path: SVGPathElement | null): Box | null => {
  const hole = path && isSeen(path) && cutoutOfPath(path.getAttribute('d') ?? '');
  const matrix = path?.getScreenCTM();
  if (!hole || !matrix) return null;
  const from = new DOMPoint(hole.x, hole.y).matrixTransform(matrix);
  const to = new DOMPoint(hole.x + hole.width, hole.y + hole.height).matrixTransform(matrix);
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
};

const byHole = (path: string, card: string): Overlay => ({
  ring: () => holeOf(document.querySelector<SVGPathElement>(path)),
  card: () => document.querySelector(card),
});

const byElement = (ring: string, card: string): Overlay => ({
  ring: () => boxOf(document.querySelector(ring)),
  card: () => document.querySelector(card),
});

/** In Handrail's own tree, which the bench has opened. */
const handrailPart = (selector: string): Element | null => {
  for (const host of document.querySelectorAll('[popover="manual"]')) {
    const part = host.shadowRoot?.querySelector(selector);
    if (part) return part;
  }
  return null;
};

/** The overlays by the names of the systems. */
export const overlays: Record<string, Overlay> = {
  handrail: { ring: () => boxOf(handrailPart('.ring')), card: () => handrailPart('.callout') },
  'driver.js': byHole('.driver-overlay path', '.driver-popover'),
  'shepherd.js': byHole('.shepherd-modal-is-visible path', '.shepherd-element'),
  'intro.js': byElement('.introjs-helperLayer', '.introjs-tooltip'),
  'react-joyride': byHole('.react-joyride__spotlight path', '.react-joyride__tooltip'),
  'floating-ui': byElement('.float-ring', '.float-card'),
  'floating-ui frames': byElement('.float-ring', '.float-card'),
};
