import { flatParent } from './flat-parent.ts';
import { isInterfaceList } from './is-interface-list.ts';
import { memory } from './memory.ts';

/** How many alike stand side by side from which on they are taken for records. */
const many = 3;

const kindOf = (element: Element): string =>
  `${element.localName} ${element.classList[0] ?? ''} ${element.getAttribute('role') ?? '-'}`;

/** How many children there are of each kind. */
const kindsIn = (parent: ParentNode): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const child of parent.children) {
    const kind = kindOf(child);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
};

const isHead = (element: Element): boolean =>
  element.localName === 'th' || element.getAttribute('role') === 'columnheader';

const repeats = (element: Element): boolean => {
  const parent = element.parentNode;
  if (!parent) return false;
  const counts = memory.fact('kinds', parent, () => kindsIn(parent));
  return (counts.get(kindOf(element)) ?? 0) >= many;
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
    if (isHead(repeated)) return false;
    if (repeats(repeated)) return !memory.fact('list', repeated, () => isInterfaceList(repeated));
  }
  return false;
};
