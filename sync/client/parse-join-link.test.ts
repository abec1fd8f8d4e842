import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJoinLink } from './parse-join-link.ts';

describe('a link', () => {
  const code = 'abcdefghij-0123456789_';

  it.each([
    ['https://server.example/join', 'https://server.example'],
    ['https://server.example:8443/join', 'https://server.example:8443'],
    ['http://localhost:3000/join', 'http://localhost:3000'],
    ['http://127.0.0.1:3000/join', 'http://127.0.0.1:3000'],
    ['http://[::1]:3000/join', 'http://[::1]:3000'],
  ])('%s leads to %s', (link, origin) => {
    expect(parseJoinLink(` ${link}#${code}\n`)).toEqual({ ok: true, value: { origin, code } });
  });

  it.each([
    ['', 'not a link'],
    ['server.example/join', 'not a link'],
    [`http://server.example/join#${code}`, 'https://'],
    [`http://localhost.evil.example/join#${code}`, 'https://'],
    [`ftp://localhost/join#${code}`, 'https://'],
    [`javascript:alert(1)//join#${code}`, 'https://'],
    [`https://user@server.example/join#${code}`, 'before an @'],
    [`https://server.example/joined#${code}`, '/join'],
    [`https://server.example/join?x=1#${code}`, '/join'],
    ['https://server.example/join', 'no code'],
    ['https://server.example/join#short', 'not complete'],
    [`https://server.example/join#${code}%20`, 'not complete'],
  ])('%s is refused: %s', (link, words) => {
    const parsed = parseJoinLink(link);
    expect(parsed.ok ? '' : parsed.error.message).toContain(words);
  });

  it('is never taken for anything but a code for an origin that is safe', () => {
    const links = fc
      .tuple(
        fc.constantFrom('https:', 'http:', 'HTTPS:', 'ws:', 'data:', ''),
        fc.constantFrom('//', '/', '', '\\\\', '//a@', '//:@'),
        fc.oneof(
          fc.domain(),
          fc.constantFrom('localhost', '127.0.0.1', '[::1]', 'localhost.', '2130706433', ''),
        ),
        fc.constantFrom('', ':0', ':3000', ':99999'),
        fc.constantFrom('/join', '/join/', '/JOIN', '/x/../join', '/%6aoin', '/join?', ''),
        fc.oneof(
          fc.constant(`#${code}`),
          fc.string({ maxLength: 120 }).map(text => `#${text}`),
        ),
      )
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(links, text => {
        const parsed = parseJoinLink(text);
        if (!parsed.ok) {
          expect(parsed.error.message).toMatch(/^[A-Z].+\.$/);
          return;
        }
        expect(parsed.value.origin).toMatch(/^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/);
        expect(parsed.value.code).toMatch(/^[\w-]{20,100}$/);
      }),
      { numRuns: 1000 },
    );
  });
});
