import { visibleText } from './visible-text.ts';

const fields =
  'input:not([type="hidden"]),select,textarea,[role="combobox"],[role="switch"],[role="textbox"]';

/**
 * The words that stand as a caption beside a field, where nothing in the markup joins the two: the one label in the
 * same small group, or the cell before it in a table that sets out a form.
 *
 * @param longest in UTF-16 code units
 */
export const captionOf = (field: Element, longest: number): string => {
  let current = field.parentElement;
  for (let level = 0; current && level < 6; level++, current = current.parentElement) {
    if (/^(form|body|fieldset|table|tbody)$/.test(current.localName)) return '';
    if (current.localName === 'td' && !current.querySelector('label')) {
      const before = current.previousElementSibling;
      return before && !before.querySelector(fields) ? visibleText(before, longest) : '';
    }
    const labels = current.querySelectorAll('label,legend');
    const first = labels[0];
    if (first && labels.length === 1 && current.querySelectorAll(fields).length <= 2)
      return visibleText(first, longest);
    if (labels.length > 1) return '';
  }
  return '';
};
