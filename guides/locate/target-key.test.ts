// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { targetKey } from './target-key.ts';

const key = (html: string, selector: string): string => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return targetKey(element);
};

it('climbs to the nearest named ancestor', () => {
  expect(key('<form id="login"><div><button>a</button><button class="x">b</button></div></form>', '.x')).toBe(
    'form#login>div>button:2',
  );
});

it('does not depend on which row it is', () => {
  const html =
    '<table id="t"><tbody><tr><td>1</td><td><button>a</button></td></tr><tr><td>2</td><td><button class="x">b</button></td></tr></tbody></table>';
  expect(key(html, 'button')).toBe(key(html, '.x'));
});

it('holds no text, no value and no generated id', () => {
  expect(key('<div id=":r3:"><input value="SECRET" title="SECRET"></div>', 'input')).toBe('div>input');
});

it('crosses shadow roots', () => {
  document.body.replaceChildren(document.createElement('x-app'));
  const root = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  root?.append(button);
  expect(targetKey(button)).toBe('x-app>button');
});

it('is at most 200 characters', () => {
  const name = 'abcdefghij-'.repeat(3);
  expect(key(`<div name="${name}">${`<div role="group">`.repeat(9)}<b></b>`, 'b').length).toBeLessThanOrEqual(
    200,
  );
});
