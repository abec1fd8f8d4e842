import { pagePatternSchema } from '../schema/page-pattern.ts';
import { struggleKinds } from '../schema/struggle-kind.ts';
import { z } from '../schema/zod.ts';

/** What one detector saw. It carries no text, no value and no key. */
export const detectionSchema = z.strictObject({
  kind: z.enum(struggleKinds),
  /** Epoch milliseconds. */
  at: z.int().min(0),
  page: pagePatternSchema,
  /** The structural key of the element, where there is one. */
  target: z.string().max(200).optional(),
  /** How much this alone says: 0 to 1. At 1 it opens an episode by itself. */
  strength: z.number().min(0).max(1),
});

/** Everything that a sentinel says. */
export const sentinelMessageSchema = z.discriminatedUnion('type', [
  /** The script has started in a frame, or the page has changed its address without loading. */
  z.strictObject({ type: z.literal('sentinel/page'), page: pagePatternSchema }),
  z.strictObject({ type: z.literal('sentinel/detection'), detection: detectionSchema }),
]);

/** What one detector saw. */
export type Detection = z.infer<typeof detectionSchema>;
/** Everything that a sentinel says. */
export type SentinelMessage = z.infer<typeof sentinelMessageSchema>;
