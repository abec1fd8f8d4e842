import { signalSchema } from '../../guides/schema/signal.ts';
import { z } from '../../guides/schema/zod.ts';

/** The most signals in one batch. */
const mostSignals = 500;

/** Signals on their way from a device to a server. Sending a batch again has no further effect: signals have names. */
export const signalBatchSchema = z.strictObject({
  format: z.literal('handrail/signal-batch'),
  formatVersion: z.literal(1),
  signals: z.array(signalSchema).min(1).max(mostSignals),
});

/** A server's answer: each signal is either kept for good, or refused for a reason that a repetition cannot mend. */
export const signalReceiptSchema = z.strictObject({
  /** Identifiers of signals whose commit has completed, also where an earlier batch brought them. */
  acknowledged: z.array(z.uuid()),
  refused: z.array(z.strictObject({ id: z.uuid(), reason: z.string().max(300) })),
});

/** Signals on their way to a server. */
export type SignalBatch = z.infer<typeof signalBatchSchema>;
/** A server's answer to a batch. */
export type SignalReceipt = z.infer<typeof signalReceiptSchema>;
