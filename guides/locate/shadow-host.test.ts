// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { describe } from './describe.ts';
import { shadowHost } from './shadow-host.ts';

const link = (): HTMLAnchorElement => {
  const made = document.createElement('a');
  made.href = 'https://app.example/orders';
  made.append(document.createElement('b'));
  return made;
};

it('is the component around what is in its shadow root, and around the root itself', () => {
  const host = document.createElement('x-field');
  const root = host.attachShadow({ mode: 'open' });
  root.append(link());
  expect(root.firstElementChild && shadowHost(root.firstElementChild)).toBe(host);
  expect(shadowHost(root)).toBe(host);
});

it('is nothing for what is in the page itself', () => {
  document.body.replaceChildren(link());
  expect(shadowHost(document.body)).toBeNull();
  expect(document.body.firstElementChild && shadowHost(document.body.firstElementChild)).toBeNull();
});

it('is nothing in a fragment', () => {
  const fragment = document.createDocumentFragment();
  fragment.append(link());
  expect(fragment.firstElementChild && shadowHost(fragment.firstElementChild)).toBeNull();
});

it('is nothing for a link that was taken out of the page, which can be described all the same', () => {
  const removed = link();
  const inside = removed.firstElementChild;
  expect(shadowHost(removed)).toBeNull();
  expect(inside && shadowHost(inside)).toBeNull();
  expect(describe(removed)).toMatchObject({ tag: 'a', attributes: { href: '/orders' } });
  expect(inside && describe(inside)).toMatchObject({ tag: 'b' });
});
