import { expect, it } from 'vitest';
import { mailtoOf } from './mailto-of.ts';

it.each([
  ['help@example.com', 'a&b=c?d#e', 'one\ntwo & three\r\nfour'],
  ["o'neil+x?cc=y@example.com", '', '“ä” 日本'],
])('says all of it, and nothing else: %s', (to, subject, body) => {
  const address = new URL(mailtoOf(to, subject, body));
  expect(decodeURIComponent(address.pathname)).toBe(to);
  expect([...address.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(address.searchParams.get('subject')).toBe(subject);
  expect(address.searchParams.get('body')).toBe(body.replace(/\r?\n/g, '\r\n'));
  expect(address.hash).toBe('');
});
