import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { deepActiveElement } from './deep-active-element.ts';

/** Corners in the order in which they are tried. */
const all = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;

/** A corner of the viewport, named by the writing direction. */
export type Corner = (typeof all)[number];

const fields = 'input, textarea, select, [contenteditable], [role="textbox"], [role="combobox"]';

/**
 * Puts a card into the first corner in which it does not cover the field that has the focus.
 *
 * @param corners in the order in which they are tried. Default all, from the end of the last line on
 */
export const useFreeCorner = (
  card: RefObject<HTMLElement | null>,
  document: Document,
  corners: readonly Corner[] = all,
): void => {
  useLayoutEffect(() => {
    const stop = new AbortController();
    const settle = (): void => {
      const element = card.current;
      if (!element) return;
      const active = deepActiveElement(document);
      const field = active?.matches(fields) ? active.getBoundingClientRect() : null;
      for (const corner of corners) {
        element.dataset.corner = corner;
        if (!field || !overlap(element.getBoundingClientRect(), field)) return;
      }
      element.dataset.corner = corners[0] ?? all[0];
    };
    settle();
    const options = { capture: true, passive: true, signal: stop.signal };
    document.addEventListener('focusin', settle, options);
    window.addEventListener('resize', settle, options);
    return () => stop.abort();
  }, []);
};

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
