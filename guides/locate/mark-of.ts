import { isGenerated } from './is-generated.ts';
import { roleOf } from './role-of.ts';
import { stableClasses } from './stable-classes.ts';

const plainTags = new Set(['div', 'span', 'p', 'b', 'font', 'center', 'i']);

/**
 * One word for an element that no language and no data change: role or tag, with the name a developer gave it.
 * Empty for a plain wrapper, which an upgrade may add or take away.
 */
export const markOf = (element: Element): string => {
  const tag = element.localName;
  const role = element.getAttribute('role') ? roleOf(element) : undefined;
  for (const name of ['data-testid', 'id', 'name']) {
    const value = element.getAttribute(name);
    if (value && value.length <= 40 && !isGenerated(value) && !/[\s@]/.test(value))
      return `${role ?? tag}#${value}`.slice(0, 60);
  }
  const words = stableClasses(element);
  const word = words[0];
  if (plainTags.has(tag) && !role && !word) return '';
  const type = tag === 'input' ? `[${element.getAttribute('type') ?? 'text'}]` : '';
  return `${role ?? tag}${type}${word ? `.${word}` : ''}`.slice(0, 60);
};
