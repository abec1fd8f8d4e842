import { remarkEventSchema } from './remark-event.ts';
import { z } from './zod.ts';

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

/** An event of a remark as a server tells of it. */
export const toldRemarkSchema = z.union([remarkEventSchema, erasedEventSchema]);

/** An event of a remark as a server tells of it. */
export type ToldRemark = z.infer<typeof toldRemarkSchema>;
