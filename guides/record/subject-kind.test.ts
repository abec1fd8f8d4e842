// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { subjectKind } from './subject-kind.ts';

test.each([
  ['<button>Save</button>', 'control'],
  ['<a href="/">Home</a>', 'control'],
  ['<div role="checkbox"></div>', 'control'],
  ['<input>', 'field'],
  ['<input type="password">', 'field'],
  ['<input type="date">', 'field'],
  ['<textarea></textarea>', 'field'],
  ['<div contenteditable="true"></div>', 'field'],
  ['<div contenteditable="false"></div>', 'control'],
  ['<div class="cm-editor"></div>', 'field'],
  ['<input role="combobox">', 'opener'],
  ['<input aria-haspopup="listbox">', 'opener'],
  ['<input readonly>', 'opener'],
  ['<select></select>', 'select'],
  ['<input type="checkbox">', 'toggle'],
  ['<input type="radio">', 'toggle'],
  ['<input type="submit">', 'control'],
])('%s is a %s', (html, kind) => {
  const element = document.createRange().createContextualFragment(html).firstElementChild;
  expect(element && subjectKind(element)).toBe(kind);
});
