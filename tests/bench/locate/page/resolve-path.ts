const step = /^(?:\*\[(?:local-)?name\(\)\s*=\s*["']([\w:-]+)["']\]|([\w:-]+|\*))(?:\[(\d+)\])?$/;

const below = (root: ParentNode, path: string): Element | null => {
  let current: ParentNode = root;
  for (const part of path.split('/').filter(Boolean)) {
    const match = step.exec(part);
    if (!match) throw new Error(`"${part}" in "${path}" is not a step of an absolute path.`);
    const name = (match[1] ?? match[2] ?? '*').toLowerCase();
    let left = Number(match[3] ?? 1);
    let found: Element | null = null;
    for (const child of current.children) {
      if (name !== '*' && child.localName.toLowerCase() !== name.replace(/^svg:/, '')) continue;
      if (--left > 0) continue;
      found = child;
      break;
    }
    if (!found) return null;
    current = found;
  }
  return current === root ? null : (current as Element);
};

/**
 * Finds an element by an absolute path of tag names and places, or by a list of them: each further one starts in the
 * shadow root, or in the frame, of what the one before found.
 */
export const resolvePath = (document: Document, path: string | string[]): Element | null => {
  let root: ParentNode = document;
  let found: Element | null = null;
  for (const one of Array.isArray(path) ? path : [path]) {
    if (found) {
      const inner: ParentNode | null =
        found.shadowRoot ?? (found as Partial<HTMLIFrameElement>).contentDocument ?? null;
      if (!inner) return null;
      root = inner;
    }
    found = below(root, one);
    if (!found) return null;
  }
  return found;
};
