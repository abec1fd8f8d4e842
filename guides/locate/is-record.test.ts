// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isRecord } from './is-record.ts';

/** Whether the first `.it`, or else the first child, is a record. */
const firstIsRecord = (html: string): boolean => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const element = document.querySelector('.it') ?? document.body.firstElementChild;
  if (!element) throw new Error('nothing there');
  return isRecord(element);
};
const deep = (levels: number): string =>
  `<li>${'<div>'.repeat(levels - 1)}<b class="it"></b>${'</div>'.repeat(levels - 1)}</li>`;

it.each([
  ['one of three alike', '<div></div><div></div><div></div>'],
  ['one of three alike among others', '<div></div><h2></h2><div></div><p></p><div></div>'],
  ['one of three whose first class is the same', '<i class="a b"></i><i class="a c"></i><i class="a"></i>'],
  ['one of three of one role', '<div role="listitem"></div>'.repeat(3)],
  ['what is in one of three alike', '<div><b class="it"></b></div>'.repeat(3)],
  ['what is three levels inside one of three alike', deep(3).repeat(3)],
])('%s is a record', (_, html) => expect(firstIsRecord(html)).toBe(true));

it.each([
  ['one of two alike', '<div></div><div></div>'],
  ['one of three of several tags', '<div></div><div></div><p></p>'],
  ['one of three of several classes', '<i class="a"></i><i class="a"></i><i class="b a"></i>'],
  ['one of three of several roles', '<div></div><div></div><div role="listitem"></div>'],
  ['what is four levels inside one of three alike', deep(4).repeat(3)],
  ['an entry of a menu', '<nav><div class="it"></div><div></div><div></div></nav>'],
  ['the head of a column', '<table><tr><th class="it"></th><th></th><th></th></tr></table>'],
  ['a box for the head of a column', '<div role="columnheader"></div>'.repeat(3)],
  [
    'what is in the head of a column',
    '<table><tr><th><b class="it"></b></th><th></th><th></th></tr></table>',
  ],
])('%s is none', (_, html) => expect(firstIsRecord(html)).toBe(false));

it('what was taken out of the page is none', () => {
  expect(isRecord(document.createElement('div'))).toBe(false);
});
