import type { LocatePlatform } from './platform.ts';
import { shadowRootOf } from './shadow-root-of.ts';

/** What never holds a target. */
const passedOver = new Set(['script', 'style', 'template', 'noscript', 'head', 'meta', 'link']);

/** Most nodes of one page that are looked at: a page beyond it is answered with `unsure`. */
const mostElements = 200_000;

/**
 * Visits every element below a root in document order, through shadow roots, but not into frames.
 *
 * @param enter called with each element
 * @returns false if the page was too large to be seen whole
 */
export const walkElements = (
  root: Document | ShadowRoot,
  platform: LocatePlatform | undefined,
  enter: (element: Element) => void,
  onRoot?: (root: ShadowRoot) => void,
): boolean => {
  let left = mostElements;
  const into = (parent: Document | ShadowRoot): void => {
    let element: Element | null = parent.firstElementChild;
    while (element && left-- > 0) {
      const skipped = passedOver.has(element.localName) || platform?.isOurs?.(element);
      if (!skipped) {
        enter(element);
        const shadow = shadowRootOf(element, platform);
        if (shadow) {
          onRoot?.(shadow);
          into(shadow);
        }
      }
      let next: Element | null = skipped ? null : element.firstElementChild;
      for (let climb: Element | null = element; !next && climb; climb = climb.parentElement) {
        next = climb.nextElementSibling;
        if (!next && (!climb.parentElement || climb.parentNode === parent)) break;
      }
      element = next;
    }
  };
  into(root);
  return left > 0;
};
