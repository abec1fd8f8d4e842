import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRichText } from '../../tests/fixtures/arbitrary/rich-text.ts';
import { richTextSchema } from '../schema/rich-text.ts';
import { markdownToRichText } from './markdown-to-rich-text.ts';
import { richTextToMarkdown } from './rich-text-to-markdown.ts';
import { tidyRichText } from './tidy-rich-text.ts';

describe('richTextToMarkdown', { timeout: 60_000 }, () => {
  it('is read back as the tidy form of the same text', () => {
    fc.assert(
      fc.property(arbitraryRichText, richText => {
        expect(markdownToRichText(richTextToMarkdown(richText))).toEqual(tidyRichText(richText));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not change a text that it has written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'*`[]()\\- 1.ab\n\t') }), source => {
        const once = richTextToMarkdown(markdownToRichText(source));
        expect(richTextToMarkdown(markdownToRichText(once))).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes what an author would have typed', () => {
    const source = [
      'Click **Deploy**, *then* press [[Ctrl]]+[[S]].',
      '- Cost: 5 * 3 in `C:\\temp`\n- Choose [the manual](https://example.com/a_(b))',
      '1. First\n2. Array[0], DOMAIN\\user, a_b_c',
    ].join('\n\n');
    expect(richTextToMarkdown(markdownToRichText(source))).toBe(source);
  });

  it('escapes only where a reader would be misled', () => {
    const paragraph = (text: string) =>
      richTextToMarkdown([{ type: 'paragraph', content: [{ type: 'text', text }] }]);
    expect(paragraph('1. August')).toBe('1\\. August');
    expect(paragraph('*must*')).toBe('\\*must\\*');
    expect(paragraph('2 * 3 * 4')).toBe('2 * 3 * 4');
  });

  it('keeps the text within what the schema allows', () => {
    fc.assert(
      fc.property(arbitraryRichText, richText => richTextSchema.safeParse(tidyRichText(richText)).success),
    );
  });
});
