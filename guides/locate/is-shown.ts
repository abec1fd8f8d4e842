/**
 * Whether an element can be seen. An element without a box of its own (`display: contents`, as every slot has) is shown
 * by what is in it; the browser's own check calls it invisible.
 */
export const isShown = (element: Element): boolean => {
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true }))
    return true;
  const view = element.ownerDocument.defaultView;
  return view?.getComputedStyle(element).display === 'contents';
};
