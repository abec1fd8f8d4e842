import { isSafeLink } from './is-safe-link.ts';
import { plainText } from './plain-text.ts';
import { z } from './zod.ts';

const textSchema = z.strictObject({
  type: z.literal('text'),
  text: plainText(2000),
  /** How the text is set apart. `key` is a key of the keyboard. */
  marks: z
    .array(z.enum(['strong', 'emphasis', 'code', 'key']))
    .max(4)
    .optional(),
});

const linkSchema = z.strictObject({
  type: z.literal('link'),
  text: plainText(500),
  /** Where the link leads: `https:` or `mailto:` only. */
  href: z
    .string()
    .max(2000)
    .refine(isSafeLink, {
      error: 'is a link that is neither https: nor mailto:; link to one of these or write plain text',
      params: { reason: 'link-unsafe' },
    }),
});

const inlineSchema = z.discriminatedUnion('type', [textSchema, linkSchema]);

const blockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), content: z.array(inlineSchema).max(100) }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.array(inlineSchema).max(100)).max(50),
  }),
]);

/** Text with a little structure, kept as a tree that Preact draws: there is no HTML anywhere in a guide. */
export const richTextSchema = z.array(blockSchema).max(50);

/** A piece of a paragraph: marked text or a link. */
export type Inline = z.infer<typeof inlineSchema>;
/** A paragraph or a list. */
export type Block = z.infer<typeof blockSchema>;
/** Text with a little structure. */
export type RichText = z.infer<typeof richTextSchema>;
