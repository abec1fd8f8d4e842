import { tellInput } from './tell-input.ts';

/** Fields of one line that take text. A password is none of them. */
const types = new Set('text search email url tel number date time month week datetime-local'.split(' '));

/**
 * Puts a text in the place of what a field holds, so that the page's own scripts take it for typed.
 *
 * @returns false where the field does not take it; then it holds what it held before
 */
export const fillField = (element: Element, text: string): boolean => {
  if (element.localName === 'input' && !types.has((element as HTMLInputElement).type)) return false;
  if (element.localName === 'input' || element.localName === 'textarea') {
    return fillValue(element as HTMLInputElement | HTMLTextAreaElement, text);
  }
  return (element as HTMLElement).isContentEditable && fillEditor(element as HTMLElement, text);
};

const fillValue = (field: HTMLInputElement | HTMLTextAreaElement, text: string): boolean => {
  const { maxLength, readOnly, value: before } = field;
  if (readOnly || (maxLength >= 0 && text.length > maxLength)) return false;
  field.focus({ preventScroll: true });
  // Frameworks watch the field's own property, and take a change by it for their own.
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  const write = (value: string): void => {
    if (set) set.call(field, value);
    else field.value = value;
  };
  write(text);
  // A field of numbers or dates holds nothing else.
  if (text !== '' && field.value === '') {
    write(before);
    return false;
  }
  tellInput(field, text);
  return true;
};

/** Editors keep a document of their own, and hear of a change by what the browser does for the keyboard. */
const fillEditor = (editor: HTMLElement, text: string): boolean => {
  const { ownerDocument: document } = editor;
  editor.focus({ preventScroll: true });
  document.getSelection()?.selectAllChildren(editor);
  return document.execCommand('insertText', false, text);
};
