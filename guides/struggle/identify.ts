/** How many controls are remembered in case they are drawn anew. */
const remembered = 12;

/** A control: its structural key, and its number in this document. */
interface Identity {
  target: string;
  id: number;
}

/**
 * Numbers controls. An element keeps its number; one that stands where another of the same key has gone from takes the
 * other's, so that a control that is drawn anew is the same. The rows of a list share a key and differ in number.
 */
export const identify = (keyOf: (element: Element) => string): ((element: Element) => Identity) => {
  const known = new WeakMap<Element, Identity>();
  const recent: { element: Element; identity: Identity }[] = [];
  let count = 0;
  return element => {
    const before = known.get(element);
    if (before) return before;
    const target = keyOf(element);
    const gone = recent.findLast(each => each.identity.target === target && !each.element.isConnected);
    const identity = gone?.identity ?? { target, id: ++count };
    known.set(element, identity);
    // One heir only: the next of its kind is another control.
    if (gone) gone.element = element;
    else recent.push({ element, identity });
    if (recent.length > remembered) recent.shift();
    return identity;
  };
};
