// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { targetLabel } from './target-label.ts';

const label = (html: string, selector: string): string => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return targetLabel(element);
};

it.each([
  ['a button by its text', '<button> Deploy\n now </button>', 'button', 'Deploy now'],
  ['an icon button by its label', '<button aria-label="Close"><svg></svg></button>', 'button', 'Close'],
  ['a field by its label', '<label for="a">Name</label><input id="a" value="SECRET">', 'input', 'Name'],
  [
    'a field inside its label, without the field',
    '<label>Name <input value="SECRET"></label>',
    'input',
    'Name',
  ],
  [
    'another field inside the label is not read',
    '<label for="b">Call me after <input id="a" value="SECRET"> minutes</label><input id="b" type="checkbox">',
    '#b',
    'Call me after minutes',
  ],
  [
    'aria-labelledby that names a field',
    '<span id="l">Total</span><input id="f" value="SECRET"><button aria-labelledby="l f">x</button>',
    'button',
    'Total',
  ],
  ['a submit input by its value', '<input type="submit" value="Send">', 'input', 'Send'],
  ['a text input has no value', '<input type="text" value="SECRET" title="Who">', 'input', 'Who'],
  [
    'a select without its options',
    '<label for="s">Kind</label><select id="s"><option>SECRET</option></select>',
    'select',
    'Kind',
  ],
  [
    'editable text is not read',
    '<div role="button">Hi <span contenteditable="true">SECRET</span></div>',
    'div',
    'Hi',
  ],
  ['a data cell has no words', '<table><tr><td>SECRET</td></tr></table>', 'td', ''],
  [
    'a link that is the data of its cell',
    '<table><tr><td><a href="/1">SECRET</a></td></tr><tr><td><a href="/2">Other</a></td></tr></table>',
    'a',
    '',
  ],
  [
    'a link that recurs in its column',
    '<table><tr><td>1</td><td><a href="/1">Edit</a></td></tr><tr><td>2</td><td><a href="/2">Edit</a></td></tr></table>',
    'a',
    'Edit',
  ],
  ['a count is not part of the name', '<a href="/inbox">Inbox (12)</a>', 'a', 'Inbox'],
])('%s', (_, html, selector, expected) => {
  expect(label(html, selector)).toBe(expected);
});

it('is at most 200 characters', () => {
  expect(label(`<button>${'long word '.repeat(100)}</button>`, 'button').length).toBeLessThanOrEqual(200);
});
