import { expect, it } from 'vitest';
import { comparing } from '../../tests/fixtures/comparing.ts';
import type { Evidence } from './read-evidence.ts';

type Part = Partial<Evidence>;

const { observe, rarity } = comparing;
const still: Part = {
  key: 'button:2',
  order: [1, 3],
  path: ['form', 'main'],
  beforeMark: 'input#a',
  afterMark: 'input#b',
  icon: 'disk',
};
const without = (part: Part, name: keyof Evidence): Part => ({ ...part, [name]: undefined });

comparing.check<'role' | 'tag' | 'classes' | 'path' | 'order' | 'key' | 'unmoved' | 'landmark' | 'hosts'>({
  'role.same': {
    is: [
      ['the same role', { role: 'tab', tag: 'a' }, { role: 'tab', tag: 'li' }],
      ['no role and the same tag', { tag: 'p' }, { tag: 'p' }],
      ['the role that the tag says', { role: 'button' }, { tag: 'button' }],
      ['the tag that the role says', { tag: 'button' }, { role: 'button', tag: 'div' }],
    ],
    isNot: [
      ['another role', { role: 'tab' }, { role: 'link' }],
      ['another tag, and no role', { tag: 'p' }, { tag: 'div' }],
    ],
  },
  'role.other': {
    is: [['another role', { role: 'button' }, { role: 'checkbox' }]],
    isNot: [
      ['the same role', { role: 'button' }, { role: 'button' }],
      ['a role that is put in its place', { role: 'button' }, { role: 'link' }],
      ['a role where it had none', { tag: 'div' }, { role: 'tab' }],
      ['no role where it had one', { role: 'tab' }, { tag: 'div' }],
    ],
  },
  'role.none': {
    is: [['no role on either', {}, {}]],
    isNot: [
      ['a role where it had none', {}, { role: 'button' }],
      ['no role where it had one', { role: 'button' }, {}],
    ],
  },
  'tag.other': {
    is: [['another tag', { tag: 'a' }, { tag: 'button' }]],
    isNot: [['the same tag', { tag: 'a' }, { tag: 'a' }]],
  },
  'classes.like': {
    is: [
      ['the same class words', { classes: ['btn', 'wide'] }, { classes: ['wide', 'btn'] }],
      ['one class word of three', { classes: ['btn', 'wide'] }, { classes: ['btn', 'small'] }, 1 / 3],
      ['no class words any more', { classes: ['btn'] }, {}, 0],
      ['class words where it had none', {}, { classes: ['btn'] }, 0],
    ],
    isNot: [['no class words on either', {}, { classes: [] }]],
  },
  'classes.rare': {
    is: [
      [
        'class words in common, as rare as the rarest',
        { classes: ['btn', 'btn-primary', 'b'] },
        { classes: ['b', 'btn', 'btn-primary'] },
        rarity('class', 'btn-primary'),
      ],
    ],
    isNot: [
      ['no class word in common', { classes: ['btn'] }, { classes: ['wide'] }],
      ['no class words any more', { classes: ['btn'] }, {}],
    ],
  },
  'path.like': {
    is: [
      ['the same path', { path: ['form', 'main'] }, { path: ['form', 'main'] }],
      ['half a path', { path: ['form', 'main'] }, { path: ['main'] }, 1 / 3],
      ['no path any more', { path: ['form'] }, {}, 0],
    ],
    isNot: [
      ['a path where it had none', {}, { path: ['form'] }],
      ['a path where it had a blank one', { path: [] }, { path: ['form'] }],
    ],
  },
  'order.same': {
    is: [['the same place among as many', { order: [1, 3] }, { order: [1, 3] }]],
    isNot: [
      ['the same place among more', { order: [1, 3] }, { order: [1, 4] }],
      ['no place on either', {}, {}],
    ],
  },
  'order.start': {
    is: [['the same place from the start among more', { order: [1, 3] }, { order: [1, 4] }]],
    isNot: [
      ['the same place among as many', { order: [1, 3] }, { order: [1, 3] }],
      ['another place', { order: [1, 3] }, { order: [2, 4] }],
    ],
  },
  'order.end': {
    is: [['the same place from the end among more', { order: [1, 3] }, { order: [2, 4] }]],
    isNot: [
      ['the same place among as many', { order: [1, 3] }, { order: [1, 3] }],
      ['another place', { order: [1, 3] }, { order: [0, 4] }],
      ['another place with the same sum', { order: [1, 3] }, { order: [2, 2] }],
    ],
  },
  'order.other': {
    is: [['another place', { order: [1, 3] }, { order: [0, 3] }]],
    isNot: [
      ['the same place from the start', { order: [1, 3] }, { order: [1, 4] }],
      ['the same place from the end', { order: [1, 3] }, { order: [2, 4] }],
      ['no place any more', { order: [1, 3] }, {}],
      ['a place where it had none', {}, { order: [1, 3] }],
    ],
  },
  'key.same': {
    is: [['the same key', { key: 'main>button' }, { key: 'main>button' }]],
    isNot: [
      ['another key', { key: 'main>button' }, { key: 'form>button' }],
      ['no key on either', {}, {}],
    ],
  },
  'key.other': {
    is: [['another key', { key: 'main>button' }, { key: 'form>button' }]],
    isNot: [
      ['the same key', { key: 'main>button' }, { key: 'main>button' }],
      ['no key of the candidate', { key: 'main>button' }, {}],
      ['no key recorded', {}, { key: 'main>button' }],
    ],
  },
  'unmoved.same': {
    is: [
      ['the same structure all over', still, { ...still }],
      ['the same structure and another key', still, { ...still, key: 'main>button' }],
      ['the same place and nothing around either', { order: [1, 3] }, { key: '', order: [1, 3] }],
    ],
    isNot: [
      ['another tag', still, { ...still, tag: 'a' }],
      ['another place', still, { ...still, order: [2, 3] }],
      ['the same place among more', still, { ...still, order: [1, 4] }],
      ['no place on either', without(still, 'order'), without(still, 'order')],
      ['a path with one more at its end', still, { ...still, path: ['form', 'main', 'app'] }],
      ['a path with one less at its end', still, { ...still, path: ['form'] }],
      ['another path', still, { ...still, path: ['form', 'app'] }],
      ['another before it', still, { ...still, beforeMark: 'input#c' }],
      ['another after it', still, { ...still, afterMark: 'input#c' }],
      ['another icon', still, { ...still, icon: 'bin' }],
      ['a candidate of which only its own evidence was read', still, without(still, 'key')],
    ],
  },
  'landmark.same': {
    is: [
      ['the same part of the page', { path: ['nav', 'header'] }, { path: ['form', 'header'] }],
      ['the head by its role', { path: ['banner'] }, { path: ['header#top'] }],
      ['the foot by its role', { path: ['footer.wide'] }, { path: ['contentinfo'] }],
      ['the navigation by its role', { path: ['nav'] }, { path: ['navigation#main'] }],
      ['the part by its component', { path: ['app-header'] }, { path: ['header'] }],
    ],
    isNot: [
      ['another part', { path: ['header'] }, { path: ['aside'] }],
      ['no part of its own', { path: ['form'] }, { path: ['form'] }],
      ['what only begins like one', { path: ['navbar'] }, { path: ['navbar'] }],
      ['what only ends like one', { path: ['div#header'] }, { path: ['div#header'] }],
    ],
  },
  'landmark.other': {
    is: [
      ['another part', { path: ['header'] }, { path: ['aside'] }],
      ['a dialog where there was no part', { path: ['form'] }, { path: ['dialog'] }],
      ['a dialog of warning where there was no part', {}, { path: ['alertdialog'] }],
      ['no part where there was a dialog', { path: ['dialog#edit'] }, { path: ['form'] }],
      ['no part where there was a dialog of warning', { path: ['alertdialog'] }, {}],
    ],
    isNot: [
      ['the same part', { path: ['header'] }, { path: ['header'] }],
      ['one part in common', { path: ['dialog', 'aside'] }, { path: ['aside'] }],
      ['a part where there was none', { path: ['form'] }, { path: ['header'] }],
      ['no part where there was one', { path: ['header'] }, { path: ['form'] }],
      ['no part on either', {}, {}],
    ],
  },
  'landmark.apart': {
    is: [
      ['the foot where it was not', { path: ['header'] }, { path: ['header', 'footer'] }],
      ['not the foot where it was', { path: ['contentinfo'] }, {}],
    ],
    isNot: [
      ['the foot on both', { path: ['footer'] }, { path: ['contentinfo'] }],
      ['the foot on neither', { path: ['header'] }, { path: ['aside'] }],
    ],
  },
  'hosts.other': {
    is: [
      ['another component', { hosts: ['x-app', 'x-form'] }, { hosts: ['x-app', 'x-list'] }],
      ['no component any more', { hosts: ['x-app'] }, {}],
      ['a component where it was in none', {}, { hosts: ['x-app'] }],
    ],
    isNot: [
      ['the same components', { hosts: ['x-app', 'x-form'] }, { hosts: ['x-app', 'x-form'] }],
      ['no component on either', {}, {}],
    ],
  },
});

it.each([
  ...[
    ['button', 'link'],
    ['link', 'menuitem'],
    ['menuitem', 'tab'],
  ],
  ...[
    ['textbox', 'searchbox'],
    ['searchbox', 'combobox'],
    ['textbox', 'spinbutton'],
  ],
  ...[
    ['combobox', 'listbox'],
    ['listbox', 'button'],
  ],
  ...[
    ['checkbox', 'switch'],
    ['switch', 'menuitemcheckbox'],
  ],
])('%s and %s are put in place of each other', (one, other) => {
  expect(observe({ role: one }, { role: other })).not.toHaveProperty(['role.other']);
  expect(observe({ role: other }, { role: one })).not.toHaveProperty(['role.other']);
});

it.each([
  'header',
  'footer',
  'nav',
  'aside',
  'complementary',
  'dialog',
  'alertdialog',
  'banner',
  'contentinfo',
  'navigation',
])('%s is a part of the page with a purpose of its own', mark =>
  expect(observe({ path: [mark] }, { path: [mark] })).toHaveProperty(['landmark.same']),
);
