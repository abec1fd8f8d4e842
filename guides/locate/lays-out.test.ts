// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { laysOut } from './lays-out.ts';

const isLayout = (html: string): boolean => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const element = document.body.firstElementChild;
  if (!element) throw new Error('nothing there');
  return laysOut(element);
};
const table = (cell: string, role = ''): string =>
  `<table${role && ` role="${role}"`}><tr><td>Name</td>${cell}</tr></table>`;

it.each([
  ['that says it is for presentation', table('<td></td>', 'presentation')],
  ['that says it has no role', table('<td></td>', 'none')],
  ['for presentation with heads', table('<th></th>', 'presentation')],
  ['with a field', table('<td><input></td>')],
  ['with a choice', table('<td><select></select></td>')],
  ['with a field of several lines', table('<td><textarea></textarea></td>')],
])('a table %s only sets a form out', (_, html) => expect(isLayout(html)).toBe(true));

it.each([
  ['without fields', table('<td>Jane</td>')],
  ['with a hidden field', table('<td><input type="hidden"></td>')],
  ['with a head and a field', table('<th><input></th>')],
  ['with the role of a head and a field', table('<td role="columnheader"></td><td><input></td>')],
  ['that says it is a grid, with a field', table('<td><input></td>', 'grid')],
])('a table %s holds data', (_, html) => expect(isLayout(html)).toBe(false));
