import { flatParent } from './flat-parent.ts';
import { isInterfaceList } from './is-interface-list.ts';
import { memory } from './memory.ts';
import { siblingKinds } from './sibling-kinds.ts';

const isHead = (element: Element): boolean =>
  element.localName === 'th' || element.getAttribute('role') === 'columnheader';

const repeats = (element: Element): boolean => {
  const parent = element.parentNode;
  if (!parent) return false;
  const kept = memory.inUse()?.repeated;
  let counts = kept?.get(parent);
  if (!counts) {
    counts = siblingKinds.count(parent);
    kept?.set(parent, counts);
  }
  return (counts.get(siblingKinds.of(element)) ?? 0) >= siblingKinds.many;
};

/**
 * Whether an element without a purpose of its own (a `div`, an `li`) is one of many alike, such as the rows of a list
 * of customers: then what it shows is data. Menus, tabs and trees are not lists of records.
 */
export const isRecord = (element: Element): boolean => {
  let current: Element | null = element;
  for (let level = 0; current && level < 4; level++, current = flatParent(current)) {
    const repeated: Element = current;
    // The heads of columns are many and alike, and are labels all the same.
    if (repeated.localName === 'body' || isHead(repeated)) return false;
    if (repeats(repeated)) return !memory.fact('list', repeated, () => isInterfaceList(repeated));
  }
  return false;
};
