// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isRecordItem } from './is-record-item.ts';

const isItem = (html: string, selector: string, role?: string): boolean => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return isRecordItem(element, role);
};
const list = (item: string, tag = 'ul', count = 3): string => `<${tag}>${item.repeat(count)}</${tag}>`;
const box = '<div role="button">Jane Roe</div>';

it.each([
  ['an item of a list', list('<li>Jane Roe</li>'), 'li', 'listitem'],
  ['an option of a list', list('<div role="option">Jane Roe</div>', 'div'), '[role=option]', 'option'],
  ['a box in an item that makes the item pressable', list(`<li>${box}</li>`), '[role=button]', 'button'],
  ['a pressable box in an ordered list', list(box, 'ol'), '[role=button]', 'button'],
  ['a pressable box in an unordered list', list(box), '[role=button]', 'button'],
  ['a pressable box in an item without its list', list(`<li>${box}</li>`, 'div'), '[role=button]', 'button'],
  [
    'a pressable box in a box for a list',
    `<div role="list">${box.repeat(3)}</div>`,
    '[role=button]',
    'button',
  ],
  [
    'a pressable box in a box for an item',
    list(`<div role="listitem">${box}</div>`, 'div'),
    '[role=button]',
    'button',
  ],
])('%s is a record', (_, html, selector, role) => expect(isItem(html, selector, role)).toBe(true));

it.each([
  ['an item of a short list', list('<li>Jane Roe</li>', 'ul', 2), 'li', 'listitem'],
  ['an option of a short list', list('<div role="option">A</div>', 'div', 2), '[role=option]', 'option'],
  ['a pressable box in a short list', list(`<li>${box}</li>`, 'ul', 2), '[role=button]', 'button'],
  ['a button in an item', list('<li><button>Edit</button></li>'), 'button', 'button'],
  ['a button input in an item', list('<li><input type="button"></li>'), 'input', 'button'],
  ['a link that acts as a button in an item', list('<li><a role="button">Edit</a></li>'), 'a', 'button'],
  ['a summary in an item', list('<li><details><summary>More</summary></details></li>'), 'summary', 'button'],
  ['a pressable box among its likes outside all lists', box.repeat(3), '[role=button]', 'button'],
  ['a list item that itself is the button', '<li role="button">A</li>'.repeat(3), 'li', 'button'],
  ['a tab in an item', list('<li><div role="tab">A</div></li>'), '[role=tab]', 'tab'],
  ['a box without a role in an item', list('<li><div>A</div></li>'), 'div', undefined],
])('%s is none', (_, html, selector, role) => expect(isItem(html, selector, role)).toBe(false));

it('a pressable box that stands nowhere is none', () => {
  expect(isRecordItem(document.createElement('div'), 'button')).toBe(false);
});
