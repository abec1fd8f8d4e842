import { expect, test } from 'vitest';
import { type FrameSight, judgeFrames } from './judge-frames.ts';

const judge = (sights: Record<string, FrameSight>) => judgeFrames(new Map(Object.entries(sights)));

test('one that found it among others that did not is the one', () => {
  expect(judge({ shell: 'absent', pay: 'found' })).toEqual({ state: 'found', leaf: 'pay' });
});

test('nobody, or nobody that found it: it is not there', () => {
  expect(judge({})).toEqual({ state: 'absent' });
  expect(judge({ shell: 'absent' })).toEqual({ state: 'absent' });
});

test('frames that cannot be told apart are never guessed between', () => {
  expect(judge({ left: 'found', right: 'found' })).toEqual({ state: 'unsure' });
  expect(judge({ left: 'found', right: 'unsure' })).toEqual({ state: 'unsure' });
});
