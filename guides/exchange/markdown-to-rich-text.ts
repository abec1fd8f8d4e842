import type { Block, Inline, RichText } from '../schema/rich-text.ts';
import { parseInline } from './parse-inline.ts';
import { tidyRichText } from './tidy-rich-text.ts';

const itemLine = /^[ \t]*(-|\d{1,9}\.)(?:[ \t]+(.*))?$/s;

const blockOf = (line: string): Block => {
  const item = itemLine.exec(line);
  if (!item) return { type: 'paragraph', content: parseInline(withoutOuterSpace(line)) };
  const content: Inline[] = parseInline(withoutOuterSpace(item[2] ?? ''));
  return { type: 'list', ordered: item[1] !== '-', items: [content] };
};

/** An escaped space at the end belongs to the text. */
const withoutOuterSpace = (line: string): string => {
  const trimmed = line.replace(/^[ \t]+|[ \t]+$/g, '');
  const backslashes = /\\*$/.exec(trimmed)?.[0].length ?? 0;
  return backslashes % 2 === 1 && /[ \t]$/.test(line) ? `${trimmed} ` : trimmed;
};

/**
 * Reads what an author types. Each line is a paragraph, or an item of a list if it begins with `-` or `1.`;
 * blank lines only set apart. Within a line: `**strong**`, `*emphasis*`, `` `code` ``, `[[key]]` and
 * `[text](https://…)` or `mailto:`. Everything else, HTML included, is plain text. Never fails; the result's size is not
 * limited here but by the schema.
 *
 * @param source what the author typed
 */
export const markdownToRichText = (source: string): RichText =>
  tidyRichText(source.split(/\r\n|\r|\n/).map(blockOf));
