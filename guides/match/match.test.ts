import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGuideIndex } from './guide-index.ts';
import { matchesPage } from './matches-page.ts';
import { pageOf } from './page-of.ts';

describe('pageOf', () => {
  it.each([
    ['https://erp.example.com/orders/4711?q=Schmidt#top', 'https://erp.example.com/orders/*'],
    ['https://erp.example.com/orders/new', 'https://erp.example.com/orders/new'],
    ['https://erp.example.com/users/anna.schmidt/edit', 'https://erp.example.com/users/*/edit'],
    ['https://erp.example.com/users/new', 'https://erp.example.com/users/new'],
    ['https://erp.example.com/m/jo%40example.com', 'https://erp.example.com/m/*'],
    ['https://erp.example.com/f/deadbeefcafe', 'https://erp.example.com/f/*'],
    ['https://erp.example.com/#/orders/17?x=1', 'https://erp.example.com/#/orders/*'],
    ['http://127.0.0.1:1880/#flow/1a2b3c', 'http://127.0.0.1:1880/'],
  ])('turns %s into %s', (address, page) => expect(pageOf(address)).toBe(page));

  it('has no page for what is not the web', () => {
    expect(pageOf('chrome://settings')).toBeNull();
    expect(pageOf('file:///home/a.html')).toBeNull();
    expect(pageOf('nonsense')).toBeNull();
  });

  it('never keeps a query, and gives a page that means the address it came from', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), typed => {
        const address = new URL(typed).href;
        const page = pageOf(address);
        if (page === null) return;
        expect(page).not.toContain('?');
        expect(matchesPage(page, address)).toBe(true);
        expect(pageOf(page)).toBe(page);
      }),
    );
  });
});

describe('matchesPage', () => {
  it.each([
    ['https://a.example.com/orders/*', 'https://a.example.com/orders/7', true],
    ['https://a.example.com/orders/*', 'https://a.example.com/orders/7/edit', false],
    ['https://a.example.com/orders/**', 'https://a.example.com/orders/7/edit', true],
    ['https://a.example.com/orders', 'https://a.example.com/orders?x=1#y', true],
    ['https://a.example.com/', 'https://a.example.com/orders', false],
    ['https://a.example.com', 'https://a.example.com/', true],
    ['https://*.example.com/', 'https://b.example.com/', true],
    ['https://*.example.com/', 'https://example.com/', false],
    ['https://*.example.com/', 'https://evilexample.com/', false],
    ['http://localhost:*/', 'http://localhost:8080/', true],
    ['https://a.example.com/#/x/*', 'https://a.example.com/#/x/1', true],
    ['https://a.example.com/#/x/*', 'https://a.example.com/', false],
    ['https://a.example.com/', 'http://a.example.com/', false],
  ])('%s on %s: %s', (pattern, address, meant) => expect(matchesPage(pattern, address)).toBe(meant));

  it('agrees with a plain recursive reading of the wildcards', () => {
    const plain = (pattern: string, text: string): boolean => {
      if (pattern === '') return text === '';
      if (pattern.startsWith('**')) {
        const rest = pattern.replace(/^\*+/, '');
        return [...Array(text.length + 1).keys()].some(at => plain(rest, text.slice(at)));
      }
      if (pattern.startsWith('*')) {
        const run = /^[^/]*/.exec(text)?.[0].length ?? 0;
        return [...Array(run + 1).keys()].some(at => plain(pattern.slice(1), text.slice(at)));
      }
      return text !== '' && text[0] === pattern[0] && plain(pattern.slice(1), text.slice(1));
    };
    const piece = fc.constantFrom('a', 'b', '/');
    const pattern = fc.array(fc.constantFrom('a', 'b', '/', '*', '**'), { maxLength: 7 });
    fc.assert(
      fc.property(pattern, fc.array(piece, { maxLength: 8 }), (parts, text) => {
        const path = `/${parts.join('').replace(/\*{3,}/g, '**')}`;
        const address = `/${text.join('')}`;
        expect(matchesPage(`https://x.y${path}`, `https://x.y${address}`)).toBe(plain(path, address));
      }),
    );
  });

  it('comes to an end on patterns made to blow up', () => {
    const pattern = `https://x.y/${'*a'.repeat(240)}`;
    expect(matchesPage(pattern, `https://x.y/${'a'.repeat(2000)}b`)).toBe(false);
  });
});

describe('buildGuideIndex', () => {
  it('finds what a reading of all patterns finds, in the given order', () => {
    const origin = fc.constantFrom('https://a.b', 'https://*.b', 'http://l:*', 'https://c.b');
    const path = fc.constantFrom('/', '/x', '/x/*', '/**', '/*/y', '/y#/z');
    const pattern = fc.tuple(origin, path).map(parts => parts.join(''));
    const guides = fc.array(fc.array(pattern, { maxLength: 3 }), { maxLength: 8 });
    const address = fc.constantFrom('https://a.b/x', 'https://a.b/', 'https://c.b/x/y', 'http://l:1/y#/z');
    fc.assert(
      fc.property(guides, address, (given, at) => {
        const items = given.map((pages, number) => ({ number, pages }));
        const found = buildGuideIndex(items).at(at);
        expect(found).toEqual(items.filter(item => item.pages.some(page => matchesPage(page, at))));
      }),
    );
  });
});
