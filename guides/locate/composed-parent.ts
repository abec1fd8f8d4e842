/** The parent of an element in the tree as it is written, with a shadow root's host as the parent of its top elements. */
export const composedParent = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
};
