import { foldText } from './fold-text.ts';
import { isField } from './is-field.ts';
import { shadowHost } from './shadow-host.ts';

/** Most elements of one tag that are looked at. */
const most = 5000;
const names = ['aria-label', 'title', 'placeholder'];

const wordsOf = (element: Element): string =>
  [
    isField(element) ? '' : foldText(element.textContent ?? '', 80),
    isField(element) ? '' : (element.getAttribute('value') ?? ''),
    ...names.map(name => element.getAttribute(name) ?? ''),
  ].join('|');

/**
 * Whether another element of its kind on the page bears the same words, anywhere: then the words alone do not tell which
 * of the two is meant, and the one that is left when the other goes is the wrong one. A component is asked by its host.
 */
export const hasNamesake = (element: Element): boolean => {
  const host = shadowHost(element);
  if (host) return hasNamesake(host);
  const words = wordsOf(element);
  if (!/[^|]/.test(words)) return false;
  const others = element.ownerDocument.querySelectorAll(CSS.escape(element.localName));
  return Array.from(others)
    .slice(0, most)
    .some(other => !other.contains(element) && !element.contains(other) && wordsOf(other) === words);
};
