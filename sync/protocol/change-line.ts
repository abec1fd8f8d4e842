import { z } from '../../guides/schema/zod.ts';
import { packEntrySchema } from './pack-entry.ts';
import { signedHeadSchema } from './pack-head.ts';

/**
 * One line of the answer to `GET /v1/changes?since=N`, which is newline-delimited JSON: first how much there is, then the
 * entries that are newer than N, in the order of their sequences, and at the very end the head that they lead to. An
 * answer without a head was cut off: what came counts, and the rest is asked for from there. A line that a newer server adds is
 * passed over.
 */
export const changeLineSchema = z.union([
  z.strictObject({ expected: z.int().min(0) }),
  z.strictObject({ entry: packEntrySchema }),
  z.strictObject({ head: signedHeadSchema }),
]);

/** One line of an answer with changes. */
export type ChangeLine = z.infer<typeof changeLineSchema>;
