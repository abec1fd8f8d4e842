import type { Box } from '../score/box.ts';

const selector = '#save';

/** The frame of the page, if it has one. */
const frame = (): HTMLIFrameElement | null => document.querySelector('iframe');

/** The target of the bench's pages: in the page, or in its frame. */
export const findTarget = (): Element | null =>
  document.querySelector(selector) ?? frame()?.contentDocument?.querySelector(selector) ?? null;

/** Where the target is in the viewport of the page; null: it is not there. */
export const targetBox = (): Box | null => {
  const target = findTarget();
  if (!target) return null;
  const { x, y, width, height } = target.getBoundingClientRect();
  const outer = target.ownerDocument === document ? null : frame();
  const around = outer?.getBoundingClientRect();
  return {
    x: x + (around?.x ?? 0) + (outer?.clientLeft ?? 0),
    y: y + (around?.y ?? 0) + (outer?.clientTop ?? 0),
    width,
    height,
  };
};
