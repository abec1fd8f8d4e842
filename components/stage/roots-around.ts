import { frameAround } from './frame-around.ts';

/** The trees that an element lives in, from the inside out: its shadow roots, its document, the documents around that. */
export const rootsAround = (element: Element): Node[] => {
  const roots: Node[] = [];
  for (let node: Node | null = element; node; ) {
    const root: Node = node.getRootNode();
    roots.push(root);
    node = root instanceof ShadowRoot ? root.host : frameAround(root as Document);
  }
  return roots;
};
