import { expect, it } from 'vitest';
import { comparing } from '../../tests/fixtures/comparing.ts';
import type { Evidence } from './read-evidence.ts';

type Part = Partial<Evidence>;

const { observe, rarity } = comparing;
const attribute = (name: string, value: string): Part => ({ attributes: { [name]: value } });

comparing.check<'identity' | 'link' | 'attribute' | 'icon'>({
  'identity.same': {
    is: [
      [
        'the same id, as rare as it is',
        attribute('id', 'save'),
        attribute('id', 'save'),
        rarity('id', 'save'),
      ],
      [
        'the same id and name, as rare as the rarer is',
        { attributes: { 'data-testid': 'save', id: 'save' } },
        { attributes: { 'data-testid': 'save', id: 'save' } },
        rarity('data-testid', 'save'),
      ],
    ],
    isNot: [
      ['another id', attribute('id', 'save'), attribute('id', 'open')],
      ['no id on either', {}, {}],
      ['the same type', attribute('type', 'reset'), attribute('type', 'reset')],
    ],
  },
  'identity.near': {
    is: [['an id that is alike', attribute('id', 'Order'), attribute('id', 'orders'), 8 / 9]],
    isNot: [
      ['an id that is half alike', attribute('id', 'aaaa'), attribute('id', 'aa')],
      ['the same id', attribute('id', 'save'), attribute('id', 'save')],
      ['a link that is alike', attribute('href', '/order'), attribute('href', '/orders')],
    ],
  },
  'identity.other': {
    is: [
      ['another id', attribute('id', 'save'), attribute('id', 'open')],
      ['an id that is half alike', attribute('id', 'aaaa'), attribute('id', 'aa')],
    ],
    isNot: [
      ['the same id', attribute('id', 'save'), attribute('id', 'save')],
      ['an id that is alike', attribute('id', 'order'), attribute('id', 'orders')],
      ['no id any more', attribute('id', 'save'), {}],
      ['an id where it had none', {}, attribute('id', 'save')],
    ],
  },
  'identity.gone': {
    is: [['no id any more', attribute('id', 'save'), {}]],
    isNot: [
      ['another id', attribute('id', 'save'), attribute('id', 'open')],
      ['no type any more', attribute('type', 'reset'), {}],
      ['no link any more', attribute('href', '/orders'), {}],
    ],
  },
  'link.same': {
    is: [
      [
        'the same link, as rare as it is',
        attribute('href', '/a'),
        attribute('href', '/a'),
        rarity('href', '/a'),
      ],
    ],
    isNot: [
      ['another link', attribute('href', '/orders'), attribute('href', '/bills')],
      ['no link on either', {}, {}],
    ],
  },
  'link.near': {
    is: [['a link that is alike', attribute('href', '/ORDER'), attribute('href', '/orders'), 10 / 11]],
    isNot: [
      ['another link', attribute('href', '/orders'), attribute('href', '/bills')],
      ['an id that is alike', attribute('id', 'order'), attribute('id', 'orders')],
    ],
  },
  'link.other': {
    is: [
      ['another link', attribute('href', '/orders'), attribute('href', '/bills')],
      ['no link any more', attribute('href', '/orders'), {}],
    ],
    isNot: [
      ['the same link', attribute('href', '/orders'), attribute('href', '/orders')],
      ['a link that is alike', attribute('href', '/order'), attribute('href', '/orders')],
      ['no type any more', attribute('type', 'reset'), {}],
    ],
  },
  'attribute.same': {
    is: [
      [
        'the same type, as rare as it is',
        attribute('type', 'reset'),
        attribute('type', 'reset'),
        rarity('type', 'reset'),
      ],
      [
        'a name that ends like one of developers',
        attribute('col-id', 'a'),
        attribute('col-id', 'a'),
        rarity('col-id', 'a'),
      ],
      ['a name that begins like one', attribute('names', 'a'), attribute('names', 'a'), rarity('names', 'a')],
    ],
    isNot: [
      ['another type', attribute('type', 'reset'), attribute('type', 'submit')],
      ['the same id', attribute('id', 'save'), attribute('id', 'save')],
    ],
  },
  'attribute.other': {
    is: [
      ['another type', attribute('type', 'reset'), attribute('type', 'submit')],
      ['a type that is alike', attribute('type', 'order'), attribute('type', 'orders')],
    ],
    isNot: [
      ['the same type', attribute('type', 'reset'), attribute('type', 'reset')],
      ['no type any more', attribute('type', 'reset'), {}],
    ],
  },
  'icon.same': {
    is: [['the same icon, as rare as it is', { icon: 'disk' }, { icon: 'disk' }, rarity('icon', 'disk')]],
    isNot: [
      ['another icon', { icon: 'disk' }, { icon: 'bin' }],
      ['no icon on either', {}, {}],
    ],
  },
  'icon.other': {
    is: [['another icon', { icon: 'disk' }, { icon: 'bin' }]],
    isNot: [
      ['the same icon', { icon: 'disk' }, { icon: 'disk' }],
      ['no icon any more', { icon: 'disk' }, {}],
      ['an icon where it had none', {}, { icon: 'disk' }],
    ],
  },
});

it.each([
  ...['data-testid', 'data-test', 'data-test-id', 'data-qa', 'data-cy', 'data-automation-id', 'data-hook'],
  ...['id', 'idPart', 'name', 'for'],
])('%s tells an element from all others', name => {
  expect(observe(attribute(name, 'save'), {})).toHaveProperty(['identity.gone']);
});
