import { isGenerated } from './is-generated.ts';
import { namingAttributes } from './naming-attributes.ts';
import type { PathPart } from './target-path.ts';

const repeated = new Set(['tr', 'li', 'option', 'dt', 'dd']);
const repeatedRoles = new Set(['row', 'listitem', 'option', 'treeitem', 'menuitem']);
const longest = 200;

const clean = (value: string): string => value.replace(/[^\w.:/-]/g, '').slice(0, 40);

/**
 * The structural key: from the element up to the nearest ancestor that has a name of its own. Rows and items are not
 * counted, so that a key does not depend on data.
 *
 * @returns at most 200 characters
 */
export const keyOfPath = (path: readonly PathPart[]): string => {
  const parts: string[] = [];
  let length = 0;
  for (const [tag, names, type, role, index] of path) {
    let part = clean(tag);
    const own = namingAttributes.findIndex((_, at) => {
      const value = names[at];
      return value && !isGenerated(value) && !/[\s@]/.test(value);
    });
    const name = namingAttributes[own];
    if (name) part += name === 'id' ? `#${clean(names[own] ?? '')}` : `[${name}=${clean(names[own] ?? '')}]`;
    if (type && type.length < 20) part += `[type=${clean(type)}]`;
    if (role && role.length < 20) part += `[role=${clean(role)}]`;
    if (!name && !repeated.has(tag) && !repeatedRoles.has(role) && index > 1) part += `:${index}`;
    if (length + part.length + 1 > longest) break;
    length += part.length + 1;
    parts.unshift(part);
    if (name) break;
  }
  return parts.join('>');
};
