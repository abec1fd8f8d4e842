import { deepActiveElement } from './deep-active-element.ts';

/**
 * The modal dialog that makes the rest of the document inert. Whatever is not inside it cannot be used, not even
 * from above, so the stage has to live in it. Focus tells which one is topmost; a modal dialog takes it.
 */
export const topmostModal = (document: Document): Element | null => {
  for (let node: Node | null = deepActiveElement(document); node; node = parentOf(node)) {
    if (node instanceof Element && node.matches('dialog:modal')) return node;
  }
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
};

const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
