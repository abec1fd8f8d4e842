import { composedParent } from '../locate/composed-parent.ts';

/** How opaque an element has to be: pages draw controls a little lighter than others, and hide none of them so. */
const least = 0.6;

/** Whether an element is drawn so that a person can see it: not hidden, and neither it nor what it is in see-through. */
export const isOpaque = (element: Element): boolean => {
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
  let opacity = 1;
  for (let each: Element | null = element; each; each = composedParent(each) ?? frameOf(each)) {
    opacity *= Number(getComputedStyle(each).opacity);
  }
  return opacity >= least;
};

const frameOf = (root: Element): Element | null => {
  try {
    return root.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
};
