import { deepActiveElement } from './deep-active-element.ts';

/** Elements that show no children of theirs. */
const childless = 'video, audio, img, canvas, iframe, frame, object, embed';

/**
 * Where in a document an interface can be used now. A modal dialog, and in Chromium an element in full screen, makes all
 * that is not inside it inert, even what is drawn above it.
 */
export const usableParent = (document: Document): Element => {
  const full = fullscreenElement(document);
  const modal = topmostModal(document);
  if (full && !full.matches(childless) && (!modal || modal.contains(full))) return full;
  const root = document.documentElement;
  // Firefox draws no HTML in a drawing but there.
  return modal ?? (root?.localName === 'svg' ? root.querySelector('foreignObject') : null) ?? root;
};

const fullscreenElement = (document: Document): Element | null => {
  let full = document.fullscreenElement;
  while (full?.shadowRoot?.fullscreenElement) full = full.shadowRoot.fullscreenElement;
  return full;
};

/** Focus tells which modal dialog is topmost: it takes it when it opens. */
const topmostModal = (document: Document): Element | null => {
  for (let node: Node | null = deepActiveElement(document); node; node = parentOf(node)) {
    if (node instanceof Element && node.matches('dialog:modal')) return node;
  }
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
};

const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
