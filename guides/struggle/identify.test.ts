// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { identify } from './identify.ts';

const byTag = (element: Element): string => element.localName;
const made = (tag: string): Element => {
  const element = document.createElement(tag);
  document.body.append(element);
  return element;
};

beforeEach(() => document.body.replaceChildren());

it('keeps the number of an element, and gives others of the same key their own', () => {
  const at = identify(byTag);
  const [first, second] = [made('button'), made('button')];
  expect(at(first)).toEqual({ target: 'button', id: 1 });
  expect(at(second)).toEqual({ target: 'button', id: 2 });
  expect(at(first)).toEqual({ target: 'button', id: 1 });
});

it('keeps the number of what is drawn anew', () => {
  const at = identify(byTag);
  const before = made('button');
  const { id } = at(before);
  before.remove();
  expect(at(made('button')).id).toBe(id);
});

it('gives the number of what is gone to nothing of another key, and to nothing while it still stands', () => {
  const at = identify(byTag);
  const button = made('button');
  const { id } = at(button);
  expect(at(made('button')).id).not.toBe(id);
  button.remove();
  expect(at(made('a')).id).not.toBe(id);
});

it('gives the number of what is gone to one heir, not to the next while the first stands', () => {
  const at = identify(byTag);
  const before = made('button');
  const { id } = at(before);
  before.remove();
  expect(at(made('button')).id).toBe(id);
  expect(at(made('button')).id).not.toBe(id);
});

it('keeps the key of an element whose place changes', () => {
  let key = 'li>a';
  const at = identify(() => key);
  const link = made('a');
  at(link);
  key = 'td>a';
  expect(at(link).target).toBe('li>a');
});

it('gives two elements that stand at once the same number never', () => {
  const step = fc.record({ turn: fc.constantFrom('add', 'ask', 'remove'), which: fc.nat(30) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), steps => {
      document.body.replaceChildren();
      const at = identify(byTag);
      const numbers = new Map<Element, number>();
      for (const { turn, which } of steps) {
        const all = [...document.body.children];
        const one = all[which % (all.length || 1)];
        if (turn === 'add') made(which % 2 ? 'button' : 'a');
        else if (turn === 'remove') one?.remove();
        else if (one) {
          const { id } = at(one);
          expect(numbers.get(one) ?? id).toBe(id);
          numbers.set(one, id);
        }
      }
      const standing = [...numbers].filter(([element]) => element.isConnected).map(([, id]) => id);
      expect(new Set(standing).size).toBe(standing.length);
    }),
    { numRuns: 1000 },
  );
});
