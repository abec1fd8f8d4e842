import type { Block, Inline, RichText } from '../../guides/schema/rich-text.ts';

type Mark = NonNullable<Extract<Inline, { type: 'text' }>['marks']>[number];

const elementOf = { strong: 'strong', emphasis: 'em', code: 'code', key: 'kbd' } as const satisfies Record<
  Mark,
  string
>;

const InlineView = ({ inline }: { inline: Inline }) => {
  if (inline.type === 'link')
    return (
      <a href={inline.href} target="_blank" rel="noopener noreferrer">
        {inline.text}
      </a>
    );
  let drawn = <>{inline.text}</>;
  for (const mark of inline.marks ?? []) {
    const Element = elementOf[mark];
    drawn = <Element>{drawn}</Element>;
  }
  return drawn;
};

const Line = ({ content }: { content: Inline[] }) => (
  <>
    {content.map((inline, at) => (
      <InlineView key={at} inline={inline} />
    ))}
  </>
);

const BlockView = ({ block }: { block: Block }) => {
  if (block.type === 'paragraph')
    return (
      <p>
        <Line content={block.content} />
      </p>
    );
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((item, at) => (
        <li key={at}>
          <Line content={item} />
        </li>
      ))}
    </List>
  );
};

/** Draws rich text. It needs no context, so that the stage can use it as well as the pages. */
export const RichTextView = ({ text }: { text: RichText }) => (
  <>
    {text.map((block, at) => (
      <BlockView key={at} block={block} />
    ))}
  </>
);
