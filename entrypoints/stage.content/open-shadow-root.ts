import { browser } from 'wxt/browser';

/** Closed shadow roots are open to extensions: by an API in Chromium, by a property of elements in Firefox. */
export const openShadowRoot = (element: Element): ShadowRoot | null => {
  if (browser.dom?.openOrClosedShadowRoot && element instanceof HTMLElement) {
    return browser.dom.openOrClosedShadowRoot(element);
  }
  const { openOrClosedShadowRoot } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? element.shadowRoot;
};
