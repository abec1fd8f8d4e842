import { z } from '../../guides/schema/zod.ts';

/**
 * `POST /v1/remarks`: what people did with remarks, on its way to the server. The answer is a receipt as for signals. Sending it
 * again has no further effect, and each event is looked at by itself.
 */
export const remarkBatchSchema = z.strictObject({
  format: z.literal('handrail/remark-batch'),
  formatVersion: z.literal(1),
  remarks: z
    .array(z.looseObject({ id: z.uuid() }))
    .min(1)
    .max(50),
});

/** Remarks on their way to a server. */
export type RemarkBatch = z.infer<typeof remarkBatchSchema>;
