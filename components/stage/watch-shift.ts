import { viewportOf } from './viewport-of.ts';

/**
 * Calls back when an element that was at rest is somewhere else, whatever moved it and however quietly. An
 * intersection observer is narrowed to the place of the element: as soon as it moves, less of it is inside. The idea
 * is Floating UI's, https://floating-ui.com/docs/autoUpdate#layoutshift.
 *
 * @returns the function that ends it
 */
export const watchShift = (element: Element, onShift: () => void): (() => void) => {
  const { width, height } = viewportOf(element.ownerDocument.defaultView ?? window);
  const { top, left, right, bottom } = element.getBoundingClientRect();
  const insets = [top, width - right, height - bottom, left];
  const rootMargin = insets.map(inset => `${-Math.floor(inset)}px`).join(' ');
  let observer: IntersectionObserver | undefined;
  const observe = (threshold: number): void => {
    let first = true;
    observer?.disconnect();
    observer = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        // Rounding and scrollers leave a little outside from the start; what counts is any less than that.
        if (first && ratio > 0 && ratio < threshold) observe(ratio);
        else if (!first) onShift();
        first = false;
      },
      { root: element.ownerDocument, rootMargin, threshold },
    );
    observer.observe(element);
  };
  observe(1);
  return () => observer?.disconnect();
};
