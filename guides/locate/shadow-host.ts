/**
 * The component in whose shadow root a node is, or null. A link that was taken out of the page is its own root, and what
 * it calls its host is a part of its address.
 */
export const shadowHost = (node: Node): Element | null => {
  const root = node.getRootNode();
  return root.nodeType === 11 && 'host' in root ? (root as ShadowRoot).host : null;
};
