// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pageNoise } from './page-noise.ts';

it('knows a clock by its rhythm', () => {
  const noise = pageNoise();
  const clock = document.createElement('p');
  const seen = [1000, 2010, 3000].map(at => noise.isNoise(clock, at, false, false));
  expect(seen).toEqual([false, false, true]);
});

it('does not take the rhythm of the person’s own presses for the page’s', () => {
  const noise = pageNoise();
  const amount = document.createElement('output');
  for (let at = 0; at < 3000; at += 190) expect(noise.isNoise(amount, at, false, true)).toBe(false);
  expect(noise.isNoise(amount, 9000, false, false)).toBe(false);
});

it('does not take slow answers to a person’s steady presses for a clock', () => {
  const noise = pageNoise();
  const basket = document.createElement('ul');
  for (const at of [300, 1230, 2040, 2990]) expect(noise.isNoise(basket, at, false, false)).toBe(false);
});

it('knows what changed twice while nobody did anything', () => {
  const noise = pageNoise();
  const feed = document.createElement('ul');
  expect(noise.isNoise(feed, 5000, true, false)).toBe(false);
  expect(noise.isNoise(feed, 9100, true, false)).toBe(true);
});
