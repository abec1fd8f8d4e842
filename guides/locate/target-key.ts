import { composedParent } from './composed-parent.ts';
import { isGenerated } from './is-generated.ts';

const naming = ['data-testid', 'data-test', 'data-test-id', 'data-qa', 'data-cy', 'id', 'name'];
const telling = ['type', 'role'];
const repeated = new Set(['tr', 'li', 'option', 'dt', 'dd']);
const repeatedRoles = new Set(['row', 'listitem', 'option', 'treeitem', 'menuitem']);
const longest = 200;
const mostLevels = 6;

const clean = (value: string): string => value.replace(/[^\w.:/-]/g, '').slice(0, 40);

/**
 * The structural key of an element: tag names, stable attributes and places among siblings, from the element up to
 * the nearest ancestor that has a name of its own. Never text, never a value. Rows and items are not counted, so that
 * a key does not depend on data. The struggle sensors and `describe` share it, so that what a person stumbled on can
 * be matched to what a step points at.
 *
 * @returns at most 200 characters
 */
export const targetKey = (element: Element): string => {
  const parts: string[] = [];
  let length = 0;
  let current: Element | null = element;
  for (let level = 0; current && level < mostLevels; level++) {
    const tag = current.localName;
    if (tag === 'body' || tag === 'html') break;
    let part = clean(tag);
    let named = false;
    for (const name of naming) {
      const value = current.getAttribute(name);
      if (!value || value.length > 40 || isGenerated(value) || /[\s@]/.test(value)) continue;
      part += name === 'id' ? `#${clean(value)}` : `[${name}=${clean(value)}]`;
      named = true;
      break;
    }
    for (const name of telling) {
      const value = current.getAttribute(name);
      if (value && value.length < 20) part += `[${name}=${clean(value)}]`;
    }
    if (!named && !repeated.has(tag) && !repeatedRoles.has(current.getAttribute('role') ?? '')) {
      let index = 1;
      let sibling = current.previousElementSibling;
      for (; sibling && index < 100; sibling = sibling.previousElementSibling) {
        if (sibling.localName === tag) index++;
      }
      if (index > 1) part += `:${index}`;
    }
    if (length + part.length + 1 > longest) break;
    length += part.length + 1;
    parts.unshift(part);
    if (named) break;
    current = composedParent(current);
  }
  return parts.join('>');
};
