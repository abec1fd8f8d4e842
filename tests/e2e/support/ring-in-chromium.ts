import type { CDPSession, Locator, Page } from 'playwright-core';

/** The ring's distance from its target, in CSS pixels. */
const ringMargin = 4;

interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/**
 * How far off the ring is from the element that it should be around, in CSS pixels: the largest of the four edges'
 * distances. Infinite where no ring is seen. It goes into the closed root of the page's own stage, and no further.
 *
 * @param target an element of the page or of any frame in it
 */
export const ringOffIn = async (page: Page, target: Locator): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  try {
    const ring = await ringPlace(session);
    const box = await target.boundingBox();
    if (!ring || !box) return Number.POSITIVE_INFINITY;
    return Math.max(
      Math.abs(ring.left + ringMargin - box.x),
      Math.abs(ring.top + ringMargin - box.y),
      Math.abs(ring.right - ringMargin - box.x - box.width),
      Math.abs(ring.bottom - ringMargin - box.y - box.height),
    );
  } catch {
    // The page is just making way for the next one.
    return Number.POSITIVE_INFINITY;
  } finally {
    await session.detach().catch(() => undefined);
  }
};

const ringPlace = async (session: CDPSession) => {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const ring = findRing(root);
  if (!ring) return undefined;
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: ring.backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { left, top, right, bottom };
};

const findRing = (node: DomNode): DomNode | undefined => {
  const { class: name, style = '' } = attributesOf(node);
  if (name?.split(' ').includes('ring') && !style.includes('hidden')) return node;
  for (const inner of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findRing(inner);
    if (found) return found;
  }
  return undefined;
};

const attributesOf = ({ attributes = [] }: DomNode): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap((name, at) => (at % 2 === 0 ? [[name, attributes[at + 1] ?? '']] : [])),
  );
