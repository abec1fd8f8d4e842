// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { actionElement } from './action-element.ts';

const acted = (html: string, selector: string): string | undefined => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  let found: Element | null = null;
  const listen = (event: Event): void => {
    found = actionElement(event);
  };
  document.addEventListener('click', listen, { once: true });
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  return (found as Element | null)?.id;
};

it.each([
  ['the icon in a button means the button', '<button id="a"><svg class="x"></svg></button>', '.x', 'a'],
  ['a label means its control', '<label for="a" class="x">N</label><input id="a">', '.x', 'a'],
  ['a role counts as a tag does', '<div role="tab" id="a"><b class="x"></b></div>', '.x', 'a'],
  ['what takes focus', '<ul><li tabindex="0" id="a"><b class="x"></b></li></ul>', '.x', 'a'],
  ['a summary', '<details><summary id="a"><b class="x"></b></summary></details>', '.x', 'a'],
  ['what was hit, where nothing acts', '<div><p id="a" class="x"></p></div>', '.x', 'a'],
])('%s', (_, html, selector, expected) => {
  expect(acted(html, selector)).toBe(expected);
});

it('goes through open shadow roots', () => {
  document.body.replaceChildren(document.createElement('x-app'));
  const root = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  const icon = document.createElement('i');
  button.append(icon);
  root?.append(button);
  let found: Element | null = null;
  document.addEventListener(
    'click',
    event => {
      found = actionElement(event);
    },
    { once: true },
  );
  icon.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  expect(found).toBe(button);
});
