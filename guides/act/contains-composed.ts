import { composedParent } from '../locate/composed-parent.ts';

/** Whether an element is another one or stands around it, shadow roots included. */
export const containsComposed = (outer: Element, inner: Element): boolean => {
  for (let each: Element | null = inner; each; each = composedParent(each)) if (each === outer) return true;
  return false;
};
