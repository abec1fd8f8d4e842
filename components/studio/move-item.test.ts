import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveItem } from './move-item.ts';

test('the item is at its new place, and the others keep their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (list, one, other) => {
      const [from, to] = [one % list.length, other % list.length];
      const moved = moveItem(list, from, to);
      const item = list[from];
      expect(moved[to]).toBe(item);
      expect(moved.filter(each => each !== item)).toEqual(list.filter(each => each !== item));
    }),
  );
});

test.each([-1, 3])('a move to place %d changes nothing', to => {
  expect(moveItem(['a', 'b', 'c'], 1, to)).toEqual(['a', 'b', 'c']);
});
