import type { LocatePlatform } from './platform.ts';

/** The shadow root of one element, closed ones included, or null. For many elements `shadowRootOf` is quicker. */
export const openRootOf = (element: Element, platform?: LocatePlatform): ShadowRoot | null => {
  // What Handrail itself shows is no part of the page.
  if (platform?.isOurs?.(element)) return null;
  try {
    return element.shadowRoot ?? platform?.shadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
};
