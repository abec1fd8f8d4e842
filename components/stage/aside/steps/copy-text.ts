/**
 * Puts the text of a field on the clipboard. Where the page is not on a safe connection the browser gives no clipboard,
 * and the field itself is copied, as by the person's own keys.
 *
 * @returns whether it is there
 */
export const copyText = async (field: HTMLTextAreaElement): Promise<boolean> => {
  const { clipboard } = navigator;
  if (!clipboard) return copySelection(field);
  try {
    await clipboard.writeText(field.value);
    return true;
  } catch {
    return copySelection(field);
  }
};

const copySelection = (field: HTMLTextAreaElement): boolean => {
  field.focus();
  field.select();
  return field.ownerDocument.execCommand('copy');
};
