import { expect, test } from 'vitest';
import type { Target } from '../schema/target.ts';
import { isFrameOf } from './is-frame-of.ts';

const inFrames = (...pages: (string | undefined)[]): Target => ({
  ...{ v: 1, key: 'button', tag: 'button' },
  frames: pages.map(page => (page === undefined ? {} : { page })),
});

test('the innermost origin that was recorded is the frame’s', () => {
  const target = inFrames('https://shell.example.com', 'https://pay.example.com/form', '/inner');
  expect(isFrameOf(target, 'https://pay.example.com/other?x')).toBe(true);
  expect(isFrameOf(target, 'https://shell.example.com/')).toBe(false);
  expect(isFrameOf(target, 'https://pay.example.com.evil.example/form')).toBe(false);
  expect(isFrameOf(target, 'http://pay.example.com/form')).toBe(false);
});

test('a frame of which nothing was recorded can be any', () => {
  expect(isFrameOf(inFrames(undefined), 'https://pay.example.com/')).toBe(true);
  expect(isFrameOf(inFrames('https://shell.example.com', undefined), 'https://pay.example.com/')).toBe(true);
});
