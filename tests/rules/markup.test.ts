import { describe, expect, it } from 'vitest';
import { shippedSource } from './support/project-source.ts';

/** What could turn text into markup or code, or read it back out of a page as markup. */
const forbidden: Record<string, RegExp> = {
  'inner or outer HTML':
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|setHTML)\b/,
  'parsing of HTML': /\b(DOMParser|createContextualFragment|parseHTMLUnsafe)\b|\.srcdoc\b|\bsrcdoc=/,
  'document.write': /\bdocument\s*\.\s*write(ln)?\b/,
  'code from text': /\beval\s*\(|\bnew\s+Function\b|\bset(Timeout|Interval)\s*\(\s*['"`]/,
};

describe('what ships', () => {
  for (const [name, pattern] of Object.entries(forbidden)) {
    it(`holds no ${name}`, () => {
      expect(shippedSource.filter(({ code }) => pattern.test(code)).map(({ path }) => path)).toEqual([]);
    });
  }
});
