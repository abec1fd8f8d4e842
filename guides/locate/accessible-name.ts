import { foldText } from './fold-text.ts';
import { isField } from './is-field.ts';
import { labelsOf } from './labels-of.ts';
import { roleOf } from './role-of.ts';
import { visibleText } from './visible-text.ts';

const namedByContent = new Set(
  (
    'button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row ' +
    'rowheader switch tab tooltip treeitem legend caption term definition listitem'
  ).split(' '),
);

const referenced = (element: Element, attribute: string, longest: number): string => {
  const ids = element.getAttribute(attribute)?.trim().split(/\s+/).slice(0, 8);
  if (!ids) return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  const parts: string[] = [];
  for (const id of ids) {
    const other = root.getElementById?.(id);
    if (other) parts.push(other.getAttribute('aria-label') ?? visibleText(other, longest));
  }
  return parts.join(' ');
};

const labels = (element: Element, longest: number): string =>
  labelsOf(element)
    .map(label => visibleText(label, longest))
    .join(' ');

const child = (element: Element, tag: string, longest: number): string => {
  for (const candidate of element.children)
    if (candidate.localName === tag) return visibleText(candidate, longest);
  return '';
};

const native = (element: Element, longest: number): string => {
  const tag = element.localName;
  if (tag === 'img' || tag === 'area') return element.getAttribute('alt') ?? '';
  if (tag === 'fieldset') return child(element, 'legend', longest);
  if (tag === 'table') return child(element, 'caption', longest);
  if (tag === 'figure') return child(element, 'figcaption', longest);
  if (tag === 'optgroup' || tag === 'option') return element.getAttribute('label') ?? '';
  if (tag === 'svg') return visibleText(element, longest);
  if (tag === 'input' && !isField(element))
    return element.getAttribute('alt') ?? element.getAttribute('value') ?? '';
  return labels(element, longest);
};

const byContent = (element: Element, longest: number, withIcons: boolean): string =>
  element.localName === 'label' || (!isField(element) && namedByContent.has(roleOf(element) ?? ''))
    ? visibleText(element, longest, withIcons)
    : '';

/** Title and placeholder: names only where there is nothing better. */
const byHint = (element: Element): string =>
  element.getAttribute('title') ||
  (/^(input|textarea)$/.test(element.localName) ? (element.getAttribute('placeholder') ?? '') : '');

/**
 * The accessible name, by the order of the accname specification but blind to values: where the specification puts
 * the value of a field that stands inside a label into the name, nothing is put. That is why it is not left to a
 * library. Pseudo-elements are not read: icon fonts are in them.
 *
 * @param longest in UTF-16 code units
 * @param withHints whether title, placeholder and pictogram count
 */
export const accessibleName = (element: Element, longest: number, withHints = true): string => {
  const sources: (() => string)[] = [
    () => referenced(element, 'aria-labelledby', longest),
    () => element.getAttribute('aria-label') ?? '',
    () => native(element, longest),
    () => byContent(element, longest, false),
    () => (withHints ? byHint(element) || byContent(element, longest, true) : ''),
  ];
  for (const source of sources) {
    const name = foldText(source(), longest);
    if (name) return name;
  }
  return '';
};
