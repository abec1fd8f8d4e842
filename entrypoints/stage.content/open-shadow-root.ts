import { browser } from 'wxt/browser';

/**
 * Closed shadow roots are open to extensions: by an API in Chromium, by a property of elements in Firefox.
 *
 * @throws in Chromium for what cannot have a root, and for elements of other frames, which are none of this window's
 */
export const openShadowRoot = (element: Element): ShadowRoot | null =>
  import.meta.env.FIREFOX
    ? (element as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot
    : browser.dom.openOrClosedShadowRoot(element as HTMLElement);
