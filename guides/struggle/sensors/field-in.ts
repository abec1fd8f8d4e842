const fields = 'input:not([type=hidden]),textarea,select,[role=textbox],[role=combobox]';

/** The field that is meant where something around it is marked; the element itself where there is none in it. */
export const fieldIn = (element: Element): Element =>
  element.matches(fields) ? element : (element.querySelector(fields) ?? element);
