import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { markdownToRichText } from '../../guides/exchange/markdown-to-rich-text.ts';
import { richTextToMarkdown } from '../../guides/exchange/rich-text-to-markdown.ts';
import type { RichText } from '../../guides/schema/rich-text.ts';
import { RichTextView } from './RichTextView.tsx';
import { usePage } from './use-page.ts';

/** A field for text with a little structure, written as Markdown and shown below as it will look. */
export const MarkdownField = ({
  label,
  problem,
  value,
  onChange,
  lang,
  placeholder,
  rows = 3,
}: {
  label: string;
  problem?: string | undefined;
  value: RichText;
  onChange: (value: RichText) => void;
  /** The language of the text, for spelling and reading aloud. */
  lang?: string;
  placeholder?: string;
  rows?: number;
}) => {
  const { words } = usePage();
  const id = useId();
  const [source, setSource] = useState(() => richTextToMarkdown(value));
  // The person's own spelling of the Markdown stays; only a value that came from elsewhere replaces it.
  const own = useRef(value);
  // Before the next key can be pressed: later, an older value would look as if it came from elsewhere.
  useLayoutEffect(() => {
    if (JSON.stringify(value) === JSON.stringify(own.current)) return;
    own.current = value;
    setSource(richTextToMarkdown(value));
  }, [value]);
  const structured = value.some(
    block =>
      block.type === 'list' || block.content.some(inline => inline.type === 'link' || inline.marks?.length),
  );

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={4000}
        lang={lang}
        dir="auto"
        placeholder={placeholder}
        value={source}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-hint`}
        onInput={event => {
          const next = event.currentTarget.value;
          setSource(next);
          own.current = markdownToRichText(next);
          onChange(own.current);
        }}
      />
      <p id={`${id}-hint`} class={problem ? 'field__problem' : 'field__hint'}>
        {problem ?? words.shared.markdownHint}
      </p>
      {structured && (
        <div class="field__preview rich-text" lang={lang} dir="auto">
          <RichTextView text={value} />
        </div>
      )}
    </div>
  );
};
