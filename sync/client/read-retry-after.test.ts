import { expect, it } from 'vitest';
import { readRetryAfter } from './read-retry-after.ts';

it('a server’s wish to be left alone is read as seconds or as a time of day by its own clock', () => {
  const read = (headers: Record<string, string>) => readRetryAfter(new Headers(headers));
  expect(read({})).toBeUndefined();
  expect(read({ 'Retry-After': '120' })).toBe(120_000);
  expect(read({ 'Retry-After': '99999999999' })).toBe(24 * 60 * 60_000);
  expect(read({ 'Retry-After': 'soon' })).toBeUndefined();
  const asOf = 'Wed, 21 Oct 2026 07:28:00 GMT';
  expect(read({ 'Retry-After': 'Wed, 21 Oct 2026 07:29:00 GMT', Date: asOf })).toBe(60_000);
  expect(read({ 'Retry-After': 'Wed, 21 Oct 2026 07:00:00 GMT', Date: asOf })).toBe(0);
});
