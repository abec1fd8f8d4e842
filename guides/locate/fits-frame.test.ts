import { describe, expect, it } from 'vitest';
import type { Target } from '../schema/target.ts';
import { fitsFrame } from './fits-frame.ts';

type Frame = NonNullable<Target['frames']>[number];

const own = 'https://app.example';
const page = `${own}/orders`;
const called = (attributes: Record<string, string>, on = page): Frame => ({ page: on, attributes });

describe.each([
  ['the frame itself', false],
  ['a frame around it', true],
])('%s', (_, isOuter) => {
  it.each<[string, Frame, Frame]>([
    ['the same page', { page }, { page }],
    [
      'the same page of the application, recorded without its origin',
      { page: '/orders' },
      { page: '/orders' },
    ],
    ['the origin of the application, recorded without it', { page }, { page: '/orders' }],
    ['another page and the same id', called({ id: 'main' }), called({ id: 'main' }, `${own}/bills`)],
    ['another page and the same name', called({ name: 'main' }), called({ name: 'main' }, `${own}/bills`)],
    [
      'another page and the same name for tests',
      called({ 'data-testid': 'main' }),
      called({ 'data-testid': 'main' }, `${own}/bills`),
    ],
    ['another page and the same title', called({ title: 'Main' }), called({ title: 'Main' }, `${own}/bills`)],
    ['the same page and a title in another language', called({ title: 'Main' }), called({ title: 'Haupt' })],
    ['the same page and a name that it had not', called({}), called({ name: 'main' })],
    ['the same page and no name any more', called({ name: 'main' }), called({})],
  ])('fits with %s', (_what, recorded, now) => expect(fitsFrame(recorded, now, own, isOuter)).toBe(true));

  it.each<[string, Frame, Frame]>([
    ['the same path of another origin', { page: 'https://other.example/orders' }, { page }],
    ['another origin now', { page: '/orders' }, { page: 'https://other.example/orders' }],
    [
      'the same name on another origin',
      called({ name: 'a' }, 'https://other.example/x'),
      called({ name: 'a' }),
    ],
    ['another page and no name', { page }, { page: `${own}/bills` }],
    ['another page and another title', called({ title: 'Main' }), called({ title: 'Haupt' }, `${own}/bills`)],
    ['the same page and another id', called({ id: 'main' }), called({ id: 'side' })],
    ['the same page and another name', called({ name: 'main' }), called({ name: 'side' })],
    [
      'the same page and another name for tests',
      called({ 'data-testid': 'main' }),
      called({ 'data-testid': 'side' }),
    ],
    ['the same id and another name', called({ id: 'main', name: 'a' }), called({ id: 'main', name: 'b' })],
    ['the same attribute of another kind', called({ type: 'a' }), called({ type: 'a' }, `${own}/bills`)],
  ])('does not fit with %s', (_what, recorded, now) =>
    expect(fitsFrame(recorded, now, own, isOuter)).toBe(false),
  );
});

/** Pairs of which one is known by its origin at most. */
const unread: [string, Frame, Frame, boolean][] = [
  ['nothing was recorded of it', {}, { page }, true],
  ['nothing can be read of it', { page }, {}, true],
  ['only its origin can be read, which is the same', { page }, { page: own }, true],
  ['only its origin was recorded, which is the same', { page: own }, { page }, true],
  ['only its origin can be read, which is another', { page }, { page: 'https://other.example' }, false],
  ['only its origin was recorded, which is another', { page: 'https://other.example' }, { page }, false],
  [
    'its name is another, and of its page only the origin is known',
    called({ id: 'a' }, own),
    called({ id: 'b' }, own),
    true,
  ],
];

it.each(unread)('of a frame around it, where %s', (_, recorded, now, fits) => {
  expect(fitsFrame(recorded, now, own, true)).toBe(fits);
});

it.each(unread.slice(0, 6))('the frame itself never fits where %s', (_, recorded, now) => {
  expect(fitsFrame(recorded, now, own, false)).toBe(false);
});

it.each([
  ['nothing is known of either', {}, {}],
  ['neither has a path', { attributes: {} }, {}],
])('the frame itself does not fit where %s', (_, recorded, now) => {
  expect(fitsFrame(recorded, now, own, false)).toBe(false);
});
