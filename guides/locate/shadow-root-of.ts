import type { LocatePlatform } from './platform.ts';

/** The shadow root of an element, or null. Asks the platform for closed ones only where an element can have one. */
export const shadowRootOf = (element: Element, platform?: LocatePlatform): ShadowRoot | null => {
  // What Handrail itself shows is no part of the page.
  if (platform?.isOurs?.(element)) return null;
  if (element.shadowRoot) return element.shadowRoot;
  if (!platform?.shadowRoot) return null;
  const tag = element.localName;
  if (
    !tag.includes('-') &&
    !/^(div|span|section|article|aside|main|header|footer|nav|p|h[1-6]|body|blockquote)$/.test(tag)
  ) {
    return null;
  }
  try {
    return platform.shadowRoot(element);
  } catch {
    return null;
  }
};
