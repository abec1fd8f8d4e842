import { expect, it } from 'vitest';
import type { StageView } from '../../guides/contracts/stage-view.ts';
import { stageWords } from '../../tests/e2e/support/stage-words.ts';
import { isOlderView } from './is-older-view.ts';

const view = (readAt: number): StageView => ({ readAt, locale: 'en', direction: 'ltr', words: stageWords });

it.each([
  ['was read before it', 1, true],
  ['is the very same', 2, false],
  ['was read after it', 3, false],
])('a view that %s: older is what was read before, whatever came first', (_case, readAt, older) => {
  expect(isOlderView(view(readAt), view(2))).toBe(older);
});
