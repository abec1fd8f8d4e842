import { browser } from 'wxt/browser';

/** Closed shadow roots are open to extensions: by an API in Chromium, by a property of elements in Firefox. */
export const openShadowRoot = (element: Element): ShadowRoot | null => {
  // Elements of frames are none of this window's HTMLElement; what cannot have a root makes the call throw.
  if (browser.dom?.openOrClosedShadowRoot) return browser.dom.openOrClosedShadowRoot(element as HTMLElement);
  const { openOrClosedShadowRoot } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? element.shadowRoot;
};
