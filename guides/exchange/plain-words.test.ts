import { expect, it } from 'vitest';
import { markdownToRichText } from './markdown-to-rich-text.ts';
import { plainWords } from './plain-words.ts';

it('gives the words, a line a paragraph or item', () => {
  const source = 'Click **Save** or\n\n- press [[Ctrl]][[S]]\n- see [help](https://example.com/)';
  expect(plainWords(markdownToRichText(source))).toBe('Click Save or\npress Ctrl+S\nsee help');
});
