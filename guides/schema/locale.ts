import { z } from './zod.ts';

/** A BCP 47 language tag in its usual writing: `en`, `de-CH`, `zh-Hans`. */
export const localeSchema = z
  .string()
  .max(35)
  .regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
    'is not a language tag; write it like "en", "de-CH" or "zh-Hans"',
  );

/** A BCP 47 language tag. */
export type Locale = z.infer<typeof localeSchema>;
