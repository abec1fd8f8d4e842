import type { Inline, RichText } from '../schema/rich-text.ts';
import { tidyRichText } from './tidy-rich-text.ts';

const isKey = (run: Inline | undefined): boolean =>
  run?.type === 'text' && run.marks?.includes('key') === true;

const words = (content: readonly Inline[]): string =>
  content.map((run, index) => (isKey(run) && isKey(content[index - 1]) ? `+${run.text}` : run.text)).join('');

/**
 * The words of a rich text without its marks, for lists, names and screen readers: one line a paragraph or item. A
 * link is its text; two keys in a row are joined by `+`.
 */
export const plainWords = (richText: RichText): string =>
  tidyRichText(richText)
    .flatMap(block => (block.type === 'paragraph' ? [words(block.content)] : block.items.map(words)))
    .join('\n');
