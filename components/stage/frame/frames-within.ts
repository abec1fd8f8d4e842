import type { LocatePlatform } from '../../../guides/locate/platform.ts';
import { shadowRootOf } from '../../../guides/locate/shadow-root-of.ts';

/** An element that shows another document. */
export type FrameElement = HTMLIFrameElement | HTMLFrameElement;

/** The frames in a document, in its shadow roots, and in those of its frames that are of the same site. */
export const framesWithin = (root: Document | ShadowRoot, platform: LocatePlatform): FrameElement[] =>
  [...root.querySelectorAll('*')].flatMap(element => {
    if (element.localName === 'iframe' || element.localName === 'frame') {
      const frame = element as FrameElement;
      return [frame, ...(frame.contentDocument ? framesWithin(frame.contentDocument, platform) : [])];
    }
    const shadow = shadowRootOf(element, platform);
    return shadow ? framesWithin(shadow, platform) : [];
  });
