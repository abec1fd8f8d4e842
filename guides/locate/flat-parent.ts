import { composedParent } from './composed-parent.ts';

/**
 * The parent of an element as the page is drawn: what is put into a component's slot stands where the slot is. Closed
 * roots do not tell their slots; there it is the parent as written.
 */
export const flatParent = (element: Element): Element | null =>
  element.assignedSlot ?? composedParent(element);
