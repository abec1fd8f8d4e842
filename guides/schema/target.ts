import { localeSchema } from './locale.ts';
import { z } from './zod.ts';

/** What the author pointed at, kept as several independent kinds of evidence. */
export const targetSchema = z.strictObject({
  v: z.literal(1),
  /** The language of the page when the target was recorded. */
  locale: localeSchema.optional(),
  /** The structural key: the same string that a struggle episode carries. */
  key: z.string().max(200),
});

/** What the author pointed at. */
export type Target = z.infer<typeof targetSchema>;
