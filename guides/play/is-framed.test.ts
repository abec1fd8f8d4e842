import { expect, test } from 'vitest';
import type { Target } from '../schema/target.ts';
import { isFramed } from './is-framed.ts';

const inFrames = (...frames: NonNullable<Target['frames']>): Target => ({
  ...{ v: 1, key: 'button', tag: 'button' },
  frames,
});

test('the page itself and frames of its own origin are within the stage’s reach', () => {
  expect(isFramed({ v: 1, key: 'button', tag: 'button' })).toBe(false);
  expect(isFramed(inFrames({ page: '/form' }))).toBe(false);
  expect(isFramed(inFrames({ page: '/form' }, { attributes: { name: 'inner' }, page: 'about:' }))).toBe(
    false,
  );
  expect(isFramed(inFrames({ attributes: { name: 'inner' } }))).toBe(false);
});

test('a frame of another origin is not, nor is one within, nor one that nothing is known of', () => {
  expect(isFramed(inFrames({ page: 'https://pay.example.com/form' }))).toBe(true);
  expect(isFramed(inFrames({ page: 'https://pay.example.com/form' }, { page: '/inner' }))).toBe(true);
  expect(isFramed(inFrames({ page: '/form' }, { page: 'https://pay.example.com/form' }))).toBe(true);
  expect(isFramed(inFrames({}))).toBe(true);
});
