import { flatParent } from './flat-parent.ts';
import { isInterfaceList } from './is-interface-list.ts';

/** How many alike stand side by side from which on they are taken for records. */
const many = 3;

const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName &&
  one.classList[0] === other.classList[0] &&
  one.getAttribute('role') === other.getAttribute('role');

const isHead = (element: Element): boolean =>
  element.localName === 'th' || element.getAttribute('role') === 'columnheader';

const repeats = (element: Element): boolean => {
  const siblings = element.parentNode?.children;
  if (!siblings || siblings.length < many) return false;
  let count = 0;
  for (const sibling of siblings) {
    if (isAlike(sibling, element) && ++count === many) return true;
  }
  return false;
};

/**
 * Whether an element without a purpose of its own (a `div`, an `li`) is one of many alike, such as the rows of a list
 * of customers: then what it shows is data. Menus, tabs and trees are not lists of records.
 */
export const isRecord = (element: Element): boolean => {
  let current: Element | null = element;
  for (let level = 0; current && level < 4; level++, current = flatParent(current)) {
    // The heads of columns are many and alike, and are labels all the same.
    if (current.localName === 'body' || isHead(current)) return false;
    if (repeats(current)) return !isInterfaceList(current);
  }
  return false;
};
