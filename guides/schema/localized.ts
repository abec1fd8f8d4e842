import { localeSchema } from './locale.ts';
import { plainText } from './plain-text.ts';
import { richTextSchema } from './rich-text.ts';
import { z } from './zod.ts';

/** One short text in each language it was written in. */
export const localizedTextSchema = z.record(localeSchema, plainText(300)).meta({ id: 'localizedText' });

/** One rich text in each language it was written in. */
export const localizedRichTextSchema = z
  .record(localeSchema, richTextSchema)
  .meta({ id: 'localizedRichText' });

/** One short text by language tag. */
export type LocalizedText = z.infer<typeof localizedTextSchema>;
/** One rich text by language tag. */
export type LocalizedRichText = z.infer<typeof localizedRichTextSchema>;
