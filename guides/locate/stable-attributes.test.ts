// @vitest-environment happy-dom
import { expect, it, onTestFinished } from 'vitest';
import { stableAttributes } from './stable-attributes.ts';

const element = (attributes: Record<string, string>, tag = 'button'): Element => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};
const kept = (attributes: Record<string, string>, inRow = false): Record<string, string> =>
  stableAttributes(element(attributes), inRow);

it('an element without attributes has none', () => expect(kept({})).toEqual({}));

it.each([
  ...['data-testid', 'data-test', 'data-test-id', 'data-qa', 'data-cy', 'data-automation-id', 'data-hook'],
  ...['id', 'name'],
  ...[
    'type',
    'autocomplete',
    'for',
    'aria-haspopup',
    'accesskey',
    'slot',
    'part',
    'icon',
    'method',
    'inputmode',
  ],
  ...['is', 'col-id', 'formaction'],
])('keeps %s, in a row too', name => {
  expect(kept({ [name]: 'orders' })).toEqual({ [name]: 'orders' });
  expect(kept({ [name]: 'orders' }, true)).toEqual({ [name]: 'orders' });
});

it('keeps a value without the spaces around it', () => {
  expect(kept({ 'data-testid': ' new order ' })).toEqual({ 'data-testid': 'new order' });
});

it.each(['data-action', 'data-role', 'data-target'])('keeps %s, but not in a row', name => {
  expect(kept({ [name]: 'orders' })).toEqual({ [name]: 'orders' });
  expect(kept({ [name]: 'orders' }, true)).toEqual({});
});

it.each(['v-1a', 'reactid', 'react-x', 'rbd-x', 'state', 'value', 'key', 'index', 'row', 'user'])(
  'leaves data-%s out, which tells state or data',
  name => expect(kept({ [`data-${name}`]: 'orders' })).toEqual({}),
);

it.each(['title', 'value', 'class', 'style', 'role', 'aria-label', 'placeholder', 'my-data-x'])(
  'leaves %s out',
  name => expect(kept({ [name]: 'orders' })).toEqual({}),
);

it.each([
  ['generated', 'data-testid', 'mui-106'],
  ['an address of mail', 'data-testid', 'jane@acme.example'],
  ['blank', 'data-testid', ' '],
  ['generated', 'id', 'mui-106'],
  ['an address of mail', 'id', 'jane@acme'],
  ['several words', 'id', 'Jane Roe'],
  ['a number of three digits', 'id', 'order123x'],
  ['generated', 'name', 'mui--save2x1y'],
  ['an address of mail', 'name', 'jane@acme'],
  ['several words', 'name', 'Jane Roe'],
  ['a number of three digits', 'name', 'order123x'],
  ['generated', 'type', 'mui-10'],
  ['an address of mail', 'for', 'jane@acme'],
  ['several words', 'for', 'Jane Roe'],
  ['a number of three digits', 'for', 'order123x'],
  ['generated', 'data-action', 'mui-10'],
  ['an address of mail', 'data-action', 'jane@acme'],
  ['several words', 'data-action', 'Jane Roe'],
  ['a number of three digits', 'data-action', 'order123x'],
  ['no word', 'data-action', '{a}'],
  ['a single letter', 'data-action', 'a'],
  ['longer than 41 characters', 'data-action', 'a'.repeat(42)],
  ['a number', 'data-action', '7'],
])('leaves out what is %s as %s', (_, name, value) => expect(kept({ [name]: value })).toEqual({}));

it.each(['commit', 'submit', 'button', 'btn', 'action', '_method', 'utf8', 'save', 'Save'])(
  'leaves the name "%s" out, which frameworks give to every button, and keeps it as an id',
  value => {
    expect(kept({ name: value })).toEqual({});
    expect(kept({ id: value })).toEqual({ id: value });
  },
);

it('leaves out the id of what is in a component, where all have it', () => {
  const root = document.createElement('x-field').attachShadow({ mode: 'open' });
  root.append(element({ id: 'input', name: 'customer' }, 'input'));
  const inside = root.firstElementChild;
  expect(inside && stableAttributes(inside, false)).toEqual({ name: 'customer' });
});

it.each([
  ['__xmlview1--save', 'save'],
  ['__xmlview1--__save', 'save'],
  ['__save', 'save'],
  ['j_idt45:save', 'save'],
  ['j_idt45:form:save-all', 'save-all'],
])('of the generated id %s it keeps the part %s', (id, part) =>
  expect(kept({ id })).toEqual({ idPart: part }),
);

it.each([
  ['has two letters', '__xmlview1--ok'],
  ['has a number', '__xmlview1--save4'],
  ['is generated', '__xmlview1--css-abcdef'],
  ['is missing', '__xmlview1--'],
])('keeps no part of a generated id where it %s', (_, id) => {
  expect(kept({ id })).toEqual({});
});

it('keeps the last part of a generated id only, not that of a generated name', () => {
  expect(kept({ name: '__xmlview1--save' })).toEqual({});
});

it.each([
  ['the path', '/orders/list', '/orders/list'],
  ['the path of another site', 'https://other.example/orders', '/orders'],
  ['the home page', '/', '/'],
  ['a version', '/v2/orders', '/v2/orders'],
  ['a word that a program could have made, without a number', '/css-abcdef/list', '/css-abcdef/list'],
  ['a key of a record as a star', '/orders/4711', '/orders/*'],
  ['two digits as a star', '/orders/page12', '/orders/*'],
  ['a generated word with a number as a star', '/orders/x1y2z3', '/orders/*'],
  ['a word of 40 letters', `/${'w'.repeat(40)}`, `/${'w'.repeat(40)}`],
  ['a word of 41 letters as a star', `/${'w'.repeat(41)}`, '/*'],
  ['the parameter that tells the page', '/index.php?module=Users&id=7', '/index.php?module=Users'],
  ['three such parameters', '/?a=x&Page=a-b&tab=c_d&view=ef&mode=gh', '/?Page=a-b&tab=c_d&view=ef'],
  ['no parameter that tells a record', '/?customer=Jane', '/'],
  ['no value with a number', '/?page=order4', '/'],
  ['no value of one letter', '/?page=x', '/'],
  ['no value of 26 letters', `/?page=${'w'.repeat(26)}`, '/'],
  ['the route after #', '#/orders', '/#/orders'],
  ['the route after #!', '/app#!/orders/new-order', '/app#!/orders/new-order'],
  ['a name after #', '/app#top', '/app#top'],
  ['nothing after # that is no route', '/app#/orders?customer=Jane', '/app'],
  ['nothing after # that is generated', '/app#item-4711', '/app'],
])('of a link it keeps %s', (_, href, pattern) => {
  expect(stableAttributes(element({ href }, 'a'), false)).toEqual({ href: pattern });
});

it.each([
  'action',
  'module',
  'page',
  'view',
  'tab',
  'do',
  'cmd',
  'controller',
  'route',
  'section',
  'type',
  'mode',
])('of a link it keeps the parameter %s', name =>
  expect(kept({ href: `/?${name}=orders` })).toEqual({ href: `/?${name}=orders` }),
);

it.each([
  'javascript:go()',
  'mailto:jane',
  'tel:555',
  'data:text,x',
  'blob:x',
  ' JavaScript:go()',
  '#',
  '',
  'http://[',
])('of the link "%s" it keeps nothing', href =>
  expect(stableAttributes(element({ href }, 'a'), false)).toEqual({}),
);

it.each([
  [80, { href: `/${'w'.repeat(39)}/${'w'.repeat(39)}` }],
  [81, {}],
])('of a link whose pattern has %i characters it keeps %o', (length, found) => {
  const href = `/${'w'.repeat(39)}/${'w'.repeat(length - 41)}`;
  expect(stableAttributes(element({ href }, 'a'), false)).toEqual(found);
});

it('reads a relative link from where the page is', () => {
  const base = document.createElement('base');
  base.href = 'https://app.example/orders/';
  document.head.append(base);
  onTestFinished(() => base.remove());
  expect(kept({ href: 'list' })).toEqual({ href: '/orders/list' });
});

it('reads the link of a page without an address as well', () => {
  const blank = new DOMParser().parseFromString('<a href="/orders"></a>', 'text/html');
  Object.defineProperty(blank, 'baseURI', { value: 'about:blank' });
  const link = blank.querySelector('a');
  expect(link && stableAttributes(link, false)).toEqual({ href: '/orders' });
});

it('keeps the path that a form is sent to', () => {
  expect(kept({ action: '/orders/4711' })).toEqual({ href: '/orders/*' });
  expect(kept({ href: '/link', action: '/orders' })).toEqual({ href: '/link' });
});

it('keeps the first eight, the names that developers give before all others', () => {
  const data = Object.fromEntries([...'abcdefgh'].map(letter => [`data-${letter}x`, 'orders']));
  expect(
    Object.keys(kept({ 'data-qa': 'orders', ...data, type: 'reset', href: '/x', id: 'orders' })),
  ).toEqual([...['data-qa', 'id', 'href', 'type'], ...['data-ax', 'data-bx', 'data-cx', 'data-dx']]);
});
