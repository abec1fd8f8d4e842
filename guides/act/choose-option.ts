import type { DeedOutcome } from './act-on.ts';
import { tellInput } from './tell-input.ts';

/** Chooses the one option of a list that reads so, whatever its case where no case agrees. */
export const chooseOption = (element: Element, label: string): DeedOutcome => {
  if (element.localName !== 'select') return 'cannot';
  const select = element as HTMLSelectElement;
  const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const among = (like: (text: string) => string): HTMLOptionElement[] =>
    [...select.options].filter(each => like(each.label || each.text) === like(label));
  const exact = among(fold);
  const found = exact.length > 0 ? exact : among(text => fold(text).toLowerCase());
  const [option] = found;
  if (!option || found.length > 1 || option.disabled || option.closest('optgroup:disabled'))
    return 'no-option';
  select.focus({ preventScroll: true });
  option.selected = true;
  tellInput(select);
  return 'done';
};
