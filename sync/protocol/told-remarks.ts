import { z } from '../../guides/schema/zod.ts';
import { remarkEventSchema } from './remark-event.ts';

/**
 * What is left of an event whose person was erased: nothing of them, and only what it does to the remarks of others. It has
 * the event's name, and takes its place.
 */
const erasedEventSchema = z.strictObject({
  id: z.uuid(),
  at: z.int().min(0),
  type: z.literal('remark-erased'),
  was: z.enum(['remark', 'remark-hidden', 'remark-shown', 'remark-withdrawn']),
  /** The remark that it is about; its own name where it was one. */
  remark: z.uuid(),
  /** Of one that undid a hiding: which. */
  lifts: z.uuid().exactOptional(),
});

/** An event as the server tells of it. */
export const toldRemarkSchema = z.union([remarkEventSchema, erasedEventSchema]);

/** The answer to `GET /v1/remarks?since=N`: the oldest events that are newer than N, in the order of their sequences. */
export const toldRemarksSchema = z.strictObject({
  /** Each is looked at by itself: one that a newer server knows keeps no other away. */
  events: z.array(z.strictObject({ sequence: z.int().min(1), event: z.unknown() })).max(500),
  /** Whether there are more behind the last of these. */
  more: z.boolean(),
  /** Remarks from before, in epoch milliseconds, are kept no longer, here and on devices. */
  keptFrom: z.int(),
  /** Whether who asks may hide remarks of others. */
  mayModerate: z.boolean(),
});

/** An event as the server tells of it. */
export type ToldRemark = z.infer<typeof toldRemarkSchema>;
/** An answer with events. */
export type ToldRemarks = z.infer<typeof toldRemarksSchema>;
