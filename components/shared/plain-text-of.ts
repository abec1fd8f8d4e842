import type { Inline, RichText } from '../../guides/schema/rich-text.ts';

const lineOf = (content: Inline[]): string => content.map(inline => inline.text).join('');

/** The words of a rich text without its structure, for places that hold one line. */
export const plainTextOf = (text: RichText): string =>
  text
    .flatMap(block => (block.type === 'paragraph' ? [lineOf(block.content)] : block.items.map(lineOf)))
    .join(' ')
    .trim();
