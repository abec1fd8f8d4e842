import type { LocatePlatform } from '../locate/platform.ts';

/**
 * The element that a press at a point of a document's viewport would meet, looked for through shadow roots. What Handrail
 * itself shows is looked through.
 */
export const hitAt = (
  document: Document,
  x: number,
  y: number,
  { shadowRoot, isOurs }: LocatePlatform = {},
): Element | null => {
  const topmost = (root: Document | ShadowRoot): Element | undefined =>
    root.elementsFromPoint(x, y).find(each => each.getRootNode() === root && !isOurs?.(each));
  let hit = topmost(document);
  for (;;) {
    const root: ShadowRoot | null | undefined = hit && (hit.shadowRoot ?? shadowRoot?.(hit));
    const inner = root && topmost(root);
    if (!inner) return hit ?? null;
    hit = inner;
  }
};
