// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isField } from './is-field.ts';

const isFieldIn = (html: string): boolean => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const element = document.body.firstElementChild;
  if (!element) throw new Error('nothing there');
  return isField(element);
};

it.each([
  ...['<input>', '<input type="text">', '<input type="checkbox">', '<input type="hidden">'],
  ...['<textarea></textarea>', '<select></select>', '<output></output>'],
  ...[
    '<p contenteditable></p>',
    '<p contenteditable="true"></p>',
    '<p contenteditable="plaintext-only"></p>',
  ],
  ...['textbox', 'searchbox', 'combobox', 'spinbutton', 'slider', 'listbox'].map(
    role => `<p role="${role}"></p>`,
  ),
])('%s shows what a person typed or chose', html => expect(isFieldIn(html)).toBe(true));

it.each([
  ...['submit', 'button', 'reset', 'image', 'SUBMIT'].map(type => `<input type="${type}">`),
  ...['<button></button>', '<p></p>', '<p role="button"></p>', '<p contenteditable="false"></p>'],
  '<input type="submit" role="textbox" contenteditable="true">',
])('%s does not', html => expect(isFieldIn(html)).toBe(false));
