/**
 * What a field holds, for a rule that is checked in the page: it goes no further than that check. A box or a choice that
 * is ticked holds "on".
 *
 * @returns null of what is no field, and of a password, which no rule may look at
 */
export const valueOfField = (element: Element): string | null => {
  if (element.localName === 'input') {
    const { type, value, checked } = element as HTMLInputElement;
    if (type === 'password') return null;
    return type === 'checkbox' || type === 'radio' ? (checked ? 'on' : '') : value;
  }
  if (element.localName === 'select' || element.localName === 'textarea') {
    return (element as HTMLSelectElement | HTMLTextAreaElement).value;
  }
  return (element as HTMLElement).isContentEditable ? (element.textContent ?? '') : null;
};
