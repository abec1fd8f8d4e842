import { expect, it } from 'vitest';
import { isNewerVersion } from './is-newer-version.ts';

it('versions are compared by their numbers', () => {
  expect(isNewerVersion('1.10.0', '1.9.3')).toBe(true);
  expect(isNewerVersion('1.0', '1.0.0')).toBe(false);
  expect(isNewerVersion('', '1.0.0')).toBe(false);
  expect(isNewerVersion('1.0.0', '')).toBe(true);
});
