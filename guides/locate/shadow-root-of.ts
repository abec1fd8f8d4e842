import { openRootOf } from './open-root-of.ts';
import type { LocatePlatform } from './platform.ts';

const holders = /-|^(div|span|section|article|aside|main|header|footer|nav|p|h[1-6]|body|blockquote)$/;

/** The shadow root of an element, or null. Asks the platform for closed ones only where an element can have one. */
export const shadowRootOf = (element: Element, platform?: LocatePlatform): ShadowRoot | null =>
  holders.test(element.localName) ? openRootOf(element, platform) : null;
