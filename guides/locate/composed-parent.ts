import { shadowHost } from './shadow-host.ts';

/** The parent of an element in the tree as it is written, with a shadow root's host as the parent of its top elements. */
export const composedParent = (element: Element): Element | null =>
  element.parentElement ?? shadowHost(element);
