/**
 * Whether the browser says that a field holds nothing. The value is not read: a required field says so by its
 * validity, one with a placeholder by showing it. Of any other field it is not known, and the answer is no.
 */
export const isLeftEmpty = (field: EventTarget | undefined): boolean => {
  const element = field as Element | undefined;
  if (!element?.matches) return false;
  if (element.matches(':placeholder-shown')) return true;
  return 'validity' in element && (element as HTMLInputElement).validity.valueMissing;
};
