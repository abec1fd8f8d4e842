import { composedParent } from './composed-parent.ts';

const roles = new Set([
  'navigation',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'tree',
  'banner',
  'contentinfo',
]);
const tags = new Set(['nav', 'menu', 'header', 'footer']);
const words =
  /(^|[-_])(nav|navbar|menu|steps?|stepper|tabs|toolbar|tree|breadcrumbs?|sidebar|drawer)([-_]|$)/i;

/** Whether an element stands in a list that belongs to the application (a menu, tabs, a tree), and is not one of records. */
export const isInterfaceList = (element: Element): boolean => {
  let current = composedParent(element);
  for (let level = 0; current && level < 6; level++, current = composedParent(current)) {
    if (tags.has(current.localName) || roles.has(current.getAttribute('role') ?? '')) return true;
    for (const word of current.classList) if (words.test(word)) return true;
  }
  return false;
};
