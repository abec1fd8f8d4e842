import { isField } from './is-field.ts';
import { isShown } from './is-shown.ts';

const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'meta',
  'object',
  'iframe',
  'canvas',
  'option',
]);
const special = new Set(['svg', 'input', 'slot']);
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'code',
  'em',
  'i',
  'kbd',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'font',
  'slot',
]);

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';

/** A pictogram: its name is a word of the icon set, in English and in lower case, that nobody sees. */
const isIcon = (element: Element): boolean =>
  element.localName === 'i' ||
  element.localName === 'svg' ||
  (element.getAttribute('role') === 'img' && element.localName !== 'img');

/** Words for screen readers alone, by the names that the common libraries give their class. */
const unseen =
  /(^|[\s_-])(sr-only|visually-?hidden|screen-?reader(-only|-text)?|invisible-?text|hidden-?text|offscreen|a11y-text)([\s_-]|$)/i;

/**
 * The text that an element shows, through slots and open shadow roots, with pictures by their alternative text.
 * Whatever a person typed or chose is left out, wherever it is nested.
 *
 * @param longest where to stop reading, in UTF-16 code units
 * @param withIcons whether names of pictograms may stand in where there is no text; words for screen readers alone
 *   always do: beside words that are shown they tell a state, which changes
 */
export const visibleText = (root: Element, longest: number, withIcons = false): string => {
  const only = root.firstChild;
  // Most of what is read holds nothing but words.
  if (only?.nodeType === 3 && !only.nextSibling && !special.has(root.localName) && !root.shadowRoot)
    return isField(root) ? '' : ` ${(only as Text).data.slice(0, longest)} `;
  let text = '';
  let icons = '';
  let heard = '';
  let nodes = 0;
  let rootIsShown: boolean | undefined;
  // Asked of few: most that are read hold nothing but words.
  const isUnseen = (element: Element): boolean => {
    if (isShown(element)) return false;
    rootIsShown ??= isShown(root);
    return rootIsShown;
  };
  const read = (node: Node): void => {
    if (text.length > longest || nodes++ > 500) return;
    if (node.nodeType === 3) {
      text += (node as Text).data.slice(0, longest);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.localName;
    if (silent.has(tag) && element !== root) return;
    if (isField(element)) return;
    if (element !== root) {
      if (isHidden(element) || isUnseen(element)) return;
      const label =
        element.getAttribute('aria-label') ?? (tag === 'img' ? element.getAttribute('alt') : null);
      if (label?.trim()) {
        if (isIcon(element)) icons += ` ${label} `;
        else text += ` ${label} `;
        return;
      }
    }
    if (tag === 'svg') {
      const title = element.querySelector(':scope > title');
      if (title) text += ` ${title.textContent ?? ''} `;
      return;
    }
    if (tag === 'input') {
      text += ` ${element.getAttribute('alt') ?? element.getAttribute('value') ?? ''} `;
      return;
    }
    if (element !== root && unseen.test(element.getAttribute('class') ?? '')) {
      heard += ` ${element.textContent?.slice(0, longest) ?? ''} `;
      return;
    }
    const spaced = !inline.has(tag);
    if (spaced) text += ' ';
    const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    for (const child of assigned.length ? assigned : (element.shadowRoot ?? element).childNodes) read(child);
    if (spaced) text += ' ';
  };
  read(root);
  if (text.trim()) return text;
  return heard.trim() ? heard : withIcons ? icons : text;
};
