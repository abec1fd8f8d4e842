import { visibleText } from './visible-text.ts';

const fields =
  'input:not([type="hidden"]),select,textarea,[role="combobox"],[role="switch"],[role="textbox"]';

/** Labels that do not hold their field: those that stand beside it. A component's label is one by its name. */
const labelsIn = (group: Element): Element[] => {
  const labels = Array.from(group.querySelectorAll('label,legend')).filter(
    label => !label.querySelector('input'),
  );
  if (labels.length > 0) return labels;
  return Array.from(group.children).filter(child => /-label$/.test(child.localName));
};

/**
 * The words that stand as a caption beside a field or a group of choices, where nothing in the markup joins the two:
 * the one label in the same small group, or the cell before it in a table that sets out a form.
 *
 * @param longest in UTF-16 code units
 */
export const captionOf = (field: Element, longest: number): string => {
  const own = field.querySelectorAll(fields).length;
  let current = field.parentElement;
  for (let level = 0; current && level < 6; level++, current = current.parentElement) {
    if (/^(form|body|fieldset|table|tbody)$/.test(current.localName)) return '';
    const labels = labelsIn(current);
    const first = labels[0];
    if (current.localName === 'td' && !first) {
      const before = current.previousElementSibling;
      return before && !before.querySelector(fields) ? visibleText(before, longest) : '';
    }
    if (labels.length > 1) return '';
    if (first && current.querySelectorAll(fields).length <= Math.max(own, 2))
      return visibleText(first, longest);
  }
  return '';
};
