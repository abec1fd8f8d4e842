import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../schema/rich-text.ts';
import { markdownToRichText } from './markdown-to-rich-text.ts';

const line = (source: string): Inline[] => {
  const blocks = markdownToRichText(source);
  const first = blocks[0];
  if (blocks.length !== 1 || first?.type !== 'paragraph') throw new Error('not one paragraph');
  return first.content;
};

describe('markdownToRichText', { timeout: 60_000 }, () => {
  it('makes each line a paragraph', () => {
    expect(markdownToRichText('one\r\ntwo\n\n \nthree')).toEqual(
      ['one', 'two', 'three'].map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    );
  });

  it('reads lists, and one list across blank lines', () => {
    const item = (text: string) => [{ type: 'text', text }];
    expect(markdownToRichText('- a\n\n  - b\n-\n1. c\n7. d')).toEqual([
      { type: 'list', ordered: false, items: [item('a'), item('b')] },
      { type: 'list', ordered: true, items: [item('c'), item('d')] },
    ]);
  });

  it('reads the marks, one in another', () => {
    expect(line('Click **Save *now*** or `a*b`')).toEqual([
      { type: 'text', text: 'Click ' },
      { type: 'text', text: 'Save ', marks: ['strong'] },
      { type: 'text', text: 'now', marks: ['strong', 'emphasis'] },
      { type: 'text', text: ' or ' },
      { type: 'text', text: 'a*b', marks: ['code'] },
    ]);
  });

  it('reads keys', () => {
    expect(line('[[Ctrl]]+[[S]]')).toEqual([
      { type: 'text', text: 'Ctrl', marks: ['key'] },
      { type: 'text', text: '+' },
      { type: 'text', text: 'S', marks: ['key'] },
    ]);
  });

  it('reads links to https: and mailto:', () => {
    expect(line('[Help (1)](https://example.com/x_(y)) [Mail](mailto:a@example.com)')).toEqual([
      { type: 'link', text: 'Help (1)', href: 'https://example.com/x_(y)' },
      { type: 'text', text: ' ' },
      { type: 'link', text: 'Mail', href: 'mailto:a@example.com' },
    ]);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JavaScript:alert(1))',
    '[x](http://example.com)',
    '[x](/relative)',
    '[](https://example.com)',
    '<b>bold</b> <script>alert(1)</script>',
    '![picture](https)',
    '# Heading',
    '> quote',
    '2 * 3 * 4',
    '**open',
    'a ** b **',
    '****',
    '[[open',
    '[[]]',
    '`open',
    '\\path\\to',
  ])('takes %j as plain text', source => {
    expect(line(source)).toEqual([{ type: 'text', text: source }]);
  });

  it('takes an escaped character as itself', () => {
    expect(line('\\*a\\* \\[[b]] 1\\. \\`c\\`')).toEqual([{ type: 'text', text: '*a* [[b]] 1. `c`' }]);
  });

  it('never fails, and makes no link that leads elsewhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.webUrl(), (text, url) => {
        const blocks = markdownToRichText(`${text}[a](${url})${text}`);
        const runs = blocks.flatMap(block =>
          block.type === 'paragraph' ? block.content : block.items.flat(),
        );
        for (const run of runs) if (run.type === 'link') expect(run.href).toMatch(/^(https|mailto):/i);
      }),
    );
  });

  it.each(['*a ', '**a', '`', '``a`', '[', '[[', '[a](', '[a](x', '[a](\\\\', '\\', '- ', '[a](https://a(b'])(
    'reads 200,000 characters of %j without going over them again and again',
    piece => {
      const source = piece.repeat(Math.ceil(200_000 / piece.length));
      expect(markdownToRichText(source).length).toBeLessThanOrEqual(1);
    },
  );
});
