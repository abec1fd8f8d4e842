import { z } from '../../guides/schema/zod.ts';

/** The answer to `GET /v1/remarks?since=N`: the oldest events that are newer than N, in the order of their sequences. */
export const toldRemarksSchema = z.strictObject({
  /** Each is looked at by itself (`toldRemarkSchema`): one that a newer server knows keeps no other away. */
  events: z.array(z.strictObject({ sequence: z.int().min(1), event: z.unknown() })).max(500),
  /** Whether there are more behind the last of these. */
  more: z.boolean(),
  /** Remarks from before, in epoch milliseconds, are kept no longer, here and on devices. */
  keptFrom: z.int(),
  /** Whether who asks may hide remarks of others. */
  mayModerate: z.boolean(),
});

/** An answer with events. */
export type ToldRemarks = z.infer<typeof toldRemarksSchema>;
