import type { Size } from './choose-side.ts';

/**
 * The size of a window's viewport without its scrollbars, in CSS pixels. The root element does not tell it where a page is
 * in quirks mode.
 */
export const viewportOf = (window: Window): Size => {
  // There is one wherever a document is shown.
  const { width, height, scale } = window.visualViewport as VisualViewport;
  return { width: width * scale, height: height * scale };
};
