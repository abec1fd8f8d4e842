// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isInterfaceList } from './is-interface-list.ts';

const isInterface = (html: string): boolean => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const element = document.querySelector('.it');
  if (!element) throw new Error('no .it');
  return isInterfaceList(element);
};
const item = '<b class="it"></b>';
const inside = (levels: number): string =>
  `<nav>${'<div>'.repeat(levels - 1)}${item}${'</div>'.repeat(levels - 1)}</nav>`;

it.each(['nav', 'menu', 'header', 'footer'])('an item inside %s belongs to the application', tag =>
  expect(isInterface(`<${tag}>${item}</${tag}>`)).toBe(true),
);

it.each(['navigation', 'menu', 'menubar', 'toolbar', 'tablist', 'tree', 'banner', 'contentinfo'])(
  'an item inside the role %s belongs to the application',
  role => expect(isInterface(`<div role="${role}">${item}</div>`)).toBe(true),
);

it.each([
  'nav',
  'navbar',
  'menu',
  'step',
  'steps',
  'stepper',
  'tabs',
  'toolbar',
  'tree',
  'breadcrumb',
  'breadcrumbs',
  'sidebar',
  'drawer',
  'Menu',
  'main-nav',
  'main_nav',
  'nav-list',
  'nav_list',
  'list nav',
])('an item inside the class "%s" belongs to the application', words =>
  expect(isInterface(`<div class="${words}">${item}</div>`)).toBe(true),
);

it('an item six levels inside a menu belongs to the application', () =>
  expect(isInterface(inside(6))).toBe(true));

it.each([
  ['seven levels inside a menu', inside(7)],
  ['in a list of records', `<ul class="orders" role="list"><li>${item}</li></ul>`],
  ['inside a word that only holds one of those', `<div class="canvas navigate streets">${item}</div>`],
  ['that is called a menu itself', '<menu class="it menu" role="menu"></menu>'],
])('an item %s does not', (_, html) => expect(isInterface(html)).toBe(false));
