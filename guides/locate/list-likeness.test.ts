import { expect, it } from 'vitest';
import { listLikeness } from './list-likeness.ts';

it.each<[string, string[], string[], number]>([
  ['the same', ['form', 'main', 'app'], ['form', 'main', 'app'], 1],
  ['what has more put in between, before and after', ['form', 'app'], ['x', 'form', 'y', 'app', 'z'], 1],
  ['what lost the nearest of two', ['form', 'main'], ['main'], 1 / 3],
  ['what lost the furthest of two', ['form', 'main'], ['form'], 2 / 3],
  ['what lost the one in the middle', ['form', 'main', 'app'], ['form', 'app'], 8 / 11],
  ['the same in another order', ['form', 'main'], ['main', 'form'], 2 / 3],
  ['one for two of the same', ['row', 'row'], ['row'], 2 / 3],
  ['another', ['form'], ['main'], 0],
  ['nothing', ['form'], [], 0],
  ['something, where nothing was recorded,', [], ['form'], 0],
])('%s: %j and %j', (_, recorded, candidate, alike) => {
  expect(listLikeness(recorded, candidate)).toBeCloseTo(alike, 10);
});
