import type { Block, Inline, RichText } from '../schema/rich-text.ts';
import { markdownToRichText } from './markdown-to-rich-text.ts';
import { tidyRichText } from './tidy-rich-text.ts';

type Written = (text: string) => string;

const asItIs: Written = text => text;

/** Every character that could mean something is taken as itself. */
const guarded: Written = text =>
  text
    .replace(/[\\`*[\]]/g, '\\$&')
    .replace(/^(-|\d{1,9}\.)(?=[ \t]|$)/, marker => `${marker.slice(0, -1)}\\${marker.slice(-1)}`)
    .replace(/^ | $/g, '\\ ');

const code = (text: string): string => {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(run => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const needsRoom = /^`|`$/.test(text) || (/^ .* $/s.test(text) && text.trim() !== '');
  return needsRoom ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
};

const inlineMarkdown = (content: readonly Inline[], write: Written): string => {
  let line = '';
  const on = { strong: false, emphasis: false };
  const turnTo = (marks: readonly string[]): void => {
    if (on.strong !== marks.includes('strong')) line += '**';
    if (on.emphasis !== marks.includes('emphasis')) line += '*';
    on.strong = marks.includes('strong');
    on.emphasis = marks.includes('emphasis');
  };
  for (const run of content) {
    const marks = run.type === 'text' ? (run.marks ?? []) : [];
    turnTo(marks);
    if (run.type === 'link') {
      const href = write === asItIs ? run.href : run.href.replace(/[\\() ]/g, '\\$&');
      line += `[${write(run.text)}](${href})`;
      continue;
    }
    const text = marks.includes('code') ? code(run.text) : write(run.text);
    line += marks.includes('key') ? `[[${text}]]` : text;
  }
  turnTo([]);
  return line;
};

const blockMarkdown = (block: Block, write: Written): string => {
  if (block.type === 'paragraph') return inlineMarkdown(block.content, write);
  return block.items
    .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inlineMarkdown(item, write)}`)
    .join('\n');
};

const same = (left: RichText, right: RichText): boolean => JSON.stringify(left) === JSON.stringify(right);

/**
 * Writes rich text the way `markdownToRichText` reads it: reading the result gives the tidy form of the same text.
 * Characters are escaped only in a block that would otherwise be read differently, so that authors see few backslashes.
 */
export const richTextToMarkdown = (richText: RichText): string =>
  tidyRichText(richText)
    .map(block => {
      const light = blockMarkdown(block, asItIs);
      return same(markdownToRichText(light), [block]) ? light : blockMarkdown(block, guarded);
    })
    .join('\n\n');
