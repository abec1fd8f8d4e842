/** What locating needs of a browser and cannot get from the page itself. */
export interface LocatePlatform {
  /**
   * The shadow root of an element, closed ones included: `chrome.dom.openOrClosedShadowRoot` in Chromium,
   * `element.openOrClosedShadowRoot` in Firefox. Without it only open roots are seen.
   */
  shadowRoot?: (element: Element) => ShadowRoot | null;
  /** Whether a node is Handrail's own surface in the page, which is no part of the page. */
  isOurs?: (node: Node) => boolean;
}
