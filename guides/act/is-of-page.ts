/** Whether an element is in a document of the page's own origin: the page itself, or a frame of the same site in it. */
export const isOfPage = (element: Element, page: Document): boolean => {
  const origin = element.ownerDocument.defaultView?.origin;
  return (
    element.isConnected && origin !== undefined && origin !== 'null' && origin === page.defaultView?.origin
  );
};
