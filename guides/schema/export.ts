import { reportSchema } from './report.ts';
import { signalSchema } from './signal.ts';
import { z } from './zod.ts';

const [struggleSchema, ...usageEventSchemas] = signalSchema.options;

/** A signal as it leaves the device: without where on the page a struggle was, which stays there. */
const exportedSignalSchema = z.discriminatedUnion('type', [
  struggleSchema.omit({ target: true }),
  ...usageEventSchemas,
]);

/** What insights exports as JSON: the report of a span of time, and the signals that it was counted from. */
export const exportSchema = z.strictObject({
  format: z.literal('handrail/export'),
  /** Everything that version 1 allows, version 2 allows, too, and means the same by it. */
  formatVersion: z.literal([1, 2]),
  /** When it was made, in epoch milliseconds. */
  at: z.int().min(0),
  report: reportSchema,
  signals: z.array(exportedSignalSchema),
});

/** What insights exports as JSON. */
export type Export = z.infer<typeof exportSchema>;
