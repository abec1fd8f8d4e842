import type { Block, Inline, RichText } from '../schema/rich-text.ts';

type TextRun = Extract<Inline, { type: 'text' }>;
type Mark = NonNullable<TextRun['marks']>[number];

const markOrder: readonly Mark[] = ['strong', 'emphasis', 'code', 'key'];

/** Line breaks and tabs within a run say no more than a space: a new line is a new paragraph. */
const onOneLine = (text: string): string => text.replace(/[ \t]*[\r\n][ \t\r\n]*|\t/g, ' ');

const tidyRun = (run: Inline): Inline => {
  const text = onOneLine(run.text);
  // Browsers pass over these in an address.
  if (run.type === 'link') return { type: 'link', text, href: run.href.replace(/[\t\r\n]/g, '') };
  const marks = markOrder.filter(mark => run.marks?.includes(mark));
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
};

/** Two keys that stand side by side stay two keys. */
const isKey = (run: TextRun): boolean => run.marks?.includes('key') ?? false;

const joined = (left: Inline, right: Inline): TextRun | undefined => {
  if (left.type !== 'text' || right.type !== 'text' || isKey(left)) return undefined;
  if (left.marks?.join() !== right.marks?.join()) return undefined;
  return { ...left, text: left.text + right.text };
};

const isBare = (run: Inline | undefined): run is TextRun => run?.type === 'text' && run.marks === undefined;

const tidyInline = (content: readonly Inline[]): Inline[] => {
  const runs: Inline[] = [];
  for (const run of content.map(tidyRun)) {
    if (run.text === '') continue;
    const last = runs.at(-1);
    const both = last && joined(last, run);
    if (both) runs[runs.length - 1] = both;
    else runs.push(run);
  }
  const first = runs[0];
  if (isBare(first)) runs[0] = { ...first, text: first.text.replace(/^ +/, '') };
  const last = runs.at(-1);
  if (isBare(last)) runs[runs.length - 1] = { ...last, text: last.text.replace(/ +$/, '') };
  return runs.filter(run => run.text !== '');
};

const tidyBlock = (block: Block): Block => {
  if (block.type === 'paragraph') return { type: 'paragraph', content: tidyInline(block.content) };
  const items = block.items.map(tidyInline).filter(item => item.length > 0);
  return { type: 'list', ordered: block.ordered, items };
};

/**
 * The same text in its one canonical form: no empty runs, paragraphs, items or lists, no line breaks within a
 * paragraph, like runs joined, lists of one kind that touch joined, marks in one order. What a reader sees is the same.
 */
export const tidyRichText = (richText: RichText): RichText => {
  const blocks: Block[] = [];
  for (const block of richText.map(tidyBlock)) {
    const last = blocks.at(-1);
    if (block.type === 'paragraph') {
      if (block.content.length > 0) blocks.push(block);
    } else if (block.items.length > 0) {
      if (last?.type === 'list' && last.ordered === block.ordered) last.items.push(...block.items);
      else blocks.push(block);
    }
  }
  return blocks;
};
