const submits = 'button:not([type]), button[type=submit], input[type=submit], input[type=image]';

/** The button that Enter in a field of a form presses, or null where there is none that can be pressed. */
export const defaultButton = (field: Element): Element | null => {
  const { form } = field as Partial<HTMLInputElement>;
  if (!form) return null;
  for (const control of form.elements) {
    if (control.matches(submits)) return control.matches(':disabled') ? null : control;
  }
  // Image buttons are not among a form's elements.
  return form.querySelector('input[type=image]');
};
