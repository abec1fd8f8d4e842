import { composedParent } from './composed-parent.ts';
import { namingAttributes } from './naming-attributes.ts';

/** One element of a path: its tag, its attributes that name it (by their place in the list), type, role, and place. */
export type PathPart = [
  tag: string,
  names: Record<number, string>,
  type: string,
  role: string,
  index: number,
];

const mostLevels = 6;
/** A longer name is data. */
const longestName = 40;
const furthest = 100;

/**
 * What `keyOfPath` makes an element's structural key of: tag names, attributes and places among siblings of the element
 * and its ancestors, the element first. Never text, never a value.
 */
export const targetPath = (element: Element): PathPart[] => {
  const path: PathPart[] = [];
  let current: Element | null = element;
  while (current && path.length < mostLevels && !/^(body|html)$/.test(current.localName)) {
    const of: Element = current;
    const names: Record<number, string> = {};
    namingAttributes.forEach((name, at) => {
      const value = of.getAttribute(name);
      if (value && value.length <= longestName) names[at] = value;
    });
    let index = 1;
    let sibling = of.previousElementSibling;
    for (; sibling && index < furthest; sibling = sibling.previousElementSibling) {
      if (sibling.localName === of.localName) index++;
    }
    path.push([
      of.localName,
      names,
      of.getAttribute('type')?.slice(0, 20) ?? '',
      of.getAttribute('role')?.slice(0, 40) ?? '',
      index,
    ]);
    current = composedParent(of);
  }
  return path;
};
