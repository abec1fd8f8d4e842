import { expect, test } from 'vitest';
import type { StageView } from '../../guides/contracts/stage-view.ts';
import { isOlderView } from './is-older-view.ts';

const view = (run?: { id: string; revision: number }): StageView => ({ run }) as StageView;

test.each([
  [view({ id: 'a', revision: 1 }), view({ id: 'a', revision: 2 }), true],
  [view({ id: 'a', revision: 2 }), view({ id: 'a', revision: 2 }), false],
  [view({ id: 'b', revision: 1 }), view({ id: 'a', revision: 2 }), false],
  [view(), view({ id: 'a', revision: 2 }), false],
  [view({ id: 'a', revision: 2 }), view(), false],
])('a view of %j after one of %j', (next, before, older) => {
  expect(isOlderView(next, before)).toBe(older);
});
