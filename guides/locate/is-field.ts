const pressed = new Set(['submit', 'button', 'reset', 'image']);
const fieldRoles = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton', 'slider', 'listbox']);

/**
 * Whether an element shows something that a person typed or chose. Its text and value are never read.
 * Inputs that act as buttons are none: what they show is their label.
 */
export const isField = (element: Element): boolean => {
  switch (element.localName) {
    case 'input':
      return !pressed.has((element.getAttribute('type') ?? '').toLowerCase());
    case 'textarea':
    case 'select':
    case 'output':
      return true;
  }
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return fieldRoles.has(element.getAttribute('role') ?? '');
};
