import { expect, test } from 'vitest';
import type { LessonView, RunView } from '../contracts/stage-view.ts';
import type { Target } from '../schema/target.ts';
import { frameTask } from './frame-task.ts';

const framed: Target = { v: 1, key: 'button', tag: 'button', frames: [{ page: 'https://pay.example.com/' }] };
const shared = { id: 's1', number: 1, text: [], optional: false, page: 'https://shop.example.com/' };
const view = (changes: Partial<RunView> = {}, target = framed): RunView => ({
  ...{ id: 'r1', revision: 3, title: 'Pay', status: 'active', length: 2, place: 'here' },
  ...{ canGoBack: false, preview: false },
  step: { ...shared, kind: 'callout', advance: { on: 'click' }, target },
  ...changes,
});

test('frames look for a step that is in one of them and stands on the page at hand', () => {
  expect(frameTask({ run: view() })).toEqual({
    ...{ run: 'r1', revision: 3, target: framed, advance: { on: 'click' } },
  });
});

test('otherwise they rest', () => {
  expect(frameTask({})).toBeUndefined();
  expect(frameTask({ run: view({ place: 'elsewhere' }) })).toBeUndefined();
  expect(frameTask({ run: view({ status: 'completed' }) })).toBeUndefined();
  expect(frameTask({ run: view({}, { v: 1, key: 'button', tag: 'button' }) })).toBeUndefined();
  const card: LessonView['card'] = { kind: 'text', id: 'c1', text: [] };
  const lesson = { session: 's', title: 'Paying', number: 1, length: 1, card };
  expect(frameTask({ run: view(), lesson })).toBeUndefined();
});
