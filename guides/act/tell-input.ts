/** Tells the page that a field was changed and committed, as the browser does after a person. */
export const tellInput = (field: Element, text?: string): void => {
  const { defaultView: view } = field.ownerDocument;
  if (!view) return;
  const { InputEvent, Event } = view as Window & typeof globalThis;
  const seen = { bubbles: true, composed: true };
  const input =
    text === undefined
      ? new Event('input', seen)
      : new InputEvent('input', { ...seen, data: text, inputType: 'insertReplacementText' });
  field.dispatchEvent(input);
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
